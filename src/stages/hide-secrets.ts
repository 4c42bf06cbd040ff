import type { BuildConfig } from '../config.js'
import type { Host } from '../ports.js'

const secretName =
  /(^|_)(api_?key|auth|credentials?|key|pass|passphrase|passw(or)?d|pwd|secret|token)(_|$)/i
/** Masking a short value would blot out unrelated text all over the log. */
const shortestSecret = 6

/**
 * Masks build secrets, and build arguments that are named like one, in everything that is printed from here on:
 * as they are, line by line, and in the encodings in which programs print them.
 */
export function hideSecrets(config: BuildConfig, host: Pick<Host, 'hide'>): void {
  const values = [
    ...config.secrets.map(({ value }) => value),
    ...config.buildArgs
      .map(splitArgument)
      .filter(({ name }) => secretName.test(name))
      .map(({ value }) => value),
  ]
  for (const value of new Set(values.flatMap(variants))) host.hide(value)
}

function variants(value: string): readonly string[] {
  const lines = value.split('\n').map((line) => line.trim())
  return [...lines, Buffer.from(value).toString('base64'), encodeURIComponent(value)].filter(
    (variant) => variant.length >= shortestSecret,
  )
}

function splitArgument(argument: string): { readonly name: string; readonly value: string } {
  const [name = '', ...rest] = argument.split('=')
  return { name, value: rest.join('=') }
}
