import { describeCredentials, secretsOf, type Credentials } from './credential.js'

/** The credentials for one registry, and every secret that came of them. */
export interface Keyring {
  /** Looks for the credentials, once. */
  take(): Promise<Credentials>
  /** What the registry was asked with; null while nothing was taken. */
  describe(): string | null
  /** Masks a secret from here on, in the log and by `mask`. */
  hide(secret: string): void
  mask(text: string): string
}

export interface KeyringOptions {
  readonly find: () => Promise<Credentials>
  readonly hide: (secret: string) => void
}

/** Opens a keyring; credentials are looked for when they are needed first, which for public images is never. */
export function openKeyring({ find, hide: hideInLog }: KeyringOptions): Keyring {
  const secrets = new Set<string>()
  let taken: Credentials | null = null
  const hide = (secret: string): void => {
    if (secret === '') return
    secrets.add(secret)
    hideInLog(secret)
  }
  return {
    hide,
    take: async () => {
      if (taken !== null) return taken
      const credentials = await find()
      for (const secret of secretsOf(credentials)) hide(secret)
      taken = credentials
      return credentials
    },
    describe: () => (taken === null ? null : describeCredentials(taken)),
    mask: (text) => [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text),
  }
}
