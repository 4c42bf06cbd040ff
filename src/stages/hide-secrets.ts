import type { BuildConfig } from '../config.js'
import type { Host } from '../ports.js'
import type { SecretSources } from '../ports/secrets.js'

const secretName =
  /(^|_)(api_?key|auth|credentials?|key|pass|passphrase|passw(or)?d|pwd|secret|token)(_|$)/i
/** Masking a short value would blot out unrelated text all over the log. */
const shortestSecret = 6

/**
 * Masks build secrets, and build arguments that are named like one, in everything that is printed from here on:
 * as they are, line by line, and in the encodings in which programs print them.
 */
export function hideSecrets(config: BuildConfig, host: Pick<Host, 'hide'>): void {
  hide(givenSecrets(config), host)
}

/**
 * The same for all builds, with secrets from variables and small files. Returns every text that is masked, for what is
 * not printed to the log.
 */
export async function hideAllSecrets(
  plans: readonly { readonly build: BuildConfig }[],
  {
    host,
    sources,
  }: { readonly host: Pick<Host, 'hide'>; readonly sources: SecretSources | undefined },
): Promise<readonly string[]> {
  const builds = plans.map(({ build }) => build)
  const named = builds.flatMap(({ secretEnvs }) => secretEnvs)
  const paths = builds.flatMap(({ secretFiles }) => secretFiles)
  const variables = named.map(({ value }) => sources?.variable(value) ?? '')
  const files = await Promise.all(
    paths.map(async ({ value }) => (await sources?.file(value)) ?? ''),
  )
  return hide([...builds.flatMap(givenSecrets), ...variables, ...files], host)
}

function hide(values: readonly string[], host: Pick<Host, 'hide'>): readonly string[] {
  const hidden = [...new Set(values.flatMap(variants))]
  for (const value of hidden) host.hide(value)
  return hidden
}

function givenSecrets(config: BuildConfig): readonly string[] {
  return [
    ...config.secrets.map(({ value }) => value),
    ...config.buildArgs
      .map(splitArgument)
      .filter(({ name }) => secretName.test(name))
      .map(({ value }) => value),
  ]
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
