import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { join } from 'node:path'

import { askHelper } from './credential-helper.js'
import type { Credentials } from './credential.js'

export interface CredentialsOptions {
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
}

/**
 * Finds the credentials that Docker would use: of the helper of this registry, else of the credentials store, else
 * in `auths` of the configuration. What cannot be read counts as none and says why; public images need none.
 * https://docs.docker.com/reference/cli/docker/login/#credential-stores
 */
export async function findCredentials(
  key: string,
  options: CredentialsOptions,
): Promise<Credentials> {
  const file = configurationFile(options.environment)
  const read = await readConfiguration(file)
  if ('why' in read) return { kind: 'none', why: read.why }
  const helper = helperFor(read.configuration, key)
  if (helper !== null) return askHelper(helper, { key, ...options })
  return findStored(read.configuration, { key, file })
}

function configurationFile(environment: NodeJS.ProcessEnv): string {
  const own = environment['DOCKER_CONFIG'] ?? ''
  const folder = own === '' ? join(environment['HOME'] ?? homedir(), '.docker') : own
  return join(folder, 'config.json')
}

/** The fields that are read here; nobody has checked what is in them. */
interface Configuration {
  readonly auths?: unknown
  readonly credHelpers?: unknown
  readonly credsStore?: unknown
}

type ConfigurationRead = { readonly configuration: Configuration } | { readonly why: string }

async function readConfiguration(file: string): Promise<ConfigurationRead> {
  try {
    return parseConfiguration(await readFile(file, 'utf8'), file)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    return { why: code === 'ENOENT' ? `there is no ${file}` : `${file} cannot be read (${code})` }
  }
}

function parseConfiguration(text: string, file: string): ConfigurationRead {
  try {
    return { configuration: asRecord(JSON.parse(text)) }
  } catch {
    // The parser's message quotes the text, which holds secrets.
    return { why: `${file} is not JSON` }
  }
}

function helperFor({ credHelpers, credsStore }: Configuration, key: string): string | null {
  const own = asRecord(credHelpers)[key] ?? asRecord(credHelpers)[hostOf(key)]
  const name = own ?? credsStore
  return typeof name === 'string' && name !== '' ? name : null
}

function findStored(
  { auths }: Configuration,
  { key, file }: { readonly key: string; readonly file: string },
): Credentials {
  const entries = Object.entries(asRecord(auths))
  const [, entry] =
    entries.find(([name]) => name === key) ??
    entries.find(([name]) => hostOf(name) === hostOf(key)) ??
    []
  const { auth, username, password, identitytoken } = asRecord(entry)
  if (typeof identitytoken === 'string' && identitytoken !== '') {
    return { kind: 'identity-token', token: identitytoken, from: file }
  }
  const [user, secret] = typeof auth === 'string' ? splitAuth(auth) : [username, password]
  if (typeof user !== 'string' || typeof secret !== 'string' || user === '') {
    return { kind: 'none', why: `${file} has none for ${hostOf(key)}` }
  }
  return { kind: 'password', user, password: secret, from: file }
}

/** `auth` is the base64 of `user:password`; Docker once padded it with zero bytes. */
function splitAuth(auth: string): readonly string[] {
  const text = Buffer.from(auth, 'base64').toString('utf8').replace(/\0+$/, '')
  const colon = text.indexOf(':')
  return colon < 0 ? [] : [text.slice(0, colon), text.slice(colon + 1)]
}

/** Keys may be addresses: `https://index.docker.io/v1/` and `index.docker.io` are one. */
function hostOf(key: string): string {
  return key.replace(/^https?:\/\//, '').replace(/\/.*$/s, '')
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
