import { createHash } from 'node:crypto'
import { parentPort } from 'node:worker_threads'

/**
 * What a hashing thread runs; orders and answers are described in layer-hash-thread.ts. Plain JavaScript, because
 * threads load it as it is: from the sources, and from dist/, where the bundler copies it.
 */
const hashes = new Map()
const slots = []

parentPort?.on('message', ({ kind, id, slot, memory, byteCount }) => {
  if (kind === 'slot') {
    slots[slot] = new Uint8Array(memory)
    return
  }
  const hash = hashes.get(id) ?? createHash('sha256')
  if (kind === 'piece') {
    hashes.set(id, hash.update(slots[slot].subarray(0, byteCount)))
    parentPort?.postMessage({ kind: 'taken', id, slot })
    return
  }
  hashes.delete(id)
  if (kind === 'digest') parentPort?.postMessage({ kind, id, hex: hash.digest('hex') })
})
