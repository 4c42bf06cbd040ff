/**
 * Opens the image that its argument names, in a process of its own, since proxies are those of Node 24, and prints its
 * digest or what went wrong.
 */
import { openWire } from '../../src/adapters/registry/wire.js'
import { openRegistryImage } from '../../src/adapters/registry/registry-image.js'
import { parseRegistryReference } from '../../src/image/registry-reference.js'

const reference = parseRegistryReference(process.argv[2] ?? '')
if (typeof reference === 'string') throw new Error(reference)
const { signal } = new AbortController()
const wire = openWire({ environment: process.env, signal, silenceMs: 5000 })
try {
  const { digest } = await openRegistryImage(reference, {
    wire,
    signal,
    clock: { now: () => 0, sleep: () => Promise.resolve() },
    hide: () => undefined,
    findCredentials: () => Promise.resolve({ kind: 'none', why: 'none' }),
  })
  process.stdout.write(digest)
} catch (error) {
  process.stdout.write(String(error))
}
wire.close()
