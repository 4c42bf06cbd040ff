import { execFile } from 'node:child_process'

import { capMiddle, oneLine } from '../../report/untrusted.js'
import type { Credentials } from './credential.js'

interface HelperCall {
  /** The registry, as the helper knows it. */
  readonly key: string
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

const limitMs = 30_000
const longestMessage = 200

/**
 * Asks `docker-credential-NAME get` for the credentials of a registry. A helper that does not know them or fails gives none and says why.
 * https://github.com/docker/docker-credential-helpers#development
 */
export async function askHelper(name: string, call: HelperCall): Promise<Credentials> {
  const program = `docker-credential-${name}`
  if (!/^[\w.-]+$/.test(name)) return none(`the Docker configuration names no program: ${name}`)
  const end = await runHelper(program, call)
  if (end.kind === 'failed') return none(`${program} failed (${end.why})`)
  const answer = parseAnswer(end.output)
  if (answer === null) return none(`${program} printed no credentials`)
  const { user, secret } = answer
  // What a registry gave in place of a password; https://github.com/docker/cli/blob/master/cli/config/credentials/native_store.go
  if (user === '<token>') return { kind: 'identity-token', token: secret, from: program }
  return { kind: 'password', user, password: secret, from: program }
}

function none(why: string): Credentials {
  return { kind: 'none', why }
}

type HelperEnd =
  | { readonly kind: 'printed'; readonly output: string }
  | { readonly kind: 'failed'; readonly why: string }

function runHelper(program: string, { key, environment, signal }: HelperCall): Promise<HelperEnd> {
  return new Promise((resolve) => {
    const options = { env: environment, signal, timeout: limitMs, encoding: 'utf8' } as const
    const child = execFile(program, ['get'], options, (error, output) => {
      if (error === null) resolve({ kind: 'printed', output })
      // By protocol the reason is on standard output.
      else resolve({ kind: 'failed', why: whyOf(error, output) })
    })
    child.stdin?.on('error', () => undefined)
    child.stdin?.end(`${key}\n`)
  })
}

function whyOf(error: Error, output: string): string {
  const { code, killed = false } = error as NodeJS.ErrnoException & { readonly killed?: boolean }
  if (code === 'ENOENT') return 'there is no such program'
  if (killed) return `it took longer than ${limitMs / 1000} s`
  return capMiddle(oneLine(output), longestMessage) || 'it said nothing'
}

function parseAnswer(output: string): { readonly user: string; readonly secret: string } | null {
  try {
    const { Username: user, Secret: secret } = JSON.parse(output) as Record<string, unknown>
    const isWhole = typeof user === 'string' && typeof secret === 'string' && secret !== ''
    return isWhole ? { user, secret } : null
  } catch {
    return null
  }
}
