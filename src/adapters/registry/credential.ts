/** What Docker knows for a registry. `from` says where it was found. */
export type Credentials =
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'password'
      readonly user: string
      readonly password: string
      readonly from: string
    }
  | { readonly kind: 'identity-token'; readonly token: string; readonly from: string }

/** What a registry was asked with, without the secret. */
export function describeCredentials(credentials: Credentials): string {
  if (credentials.kind === 'none') return `without credentials (${credentials.why})`
  const from = `from ${credentials.from}`
  if (credentials.kind === 'identity-token') return `with an identity token (${from})`
  return `as \`${credentials.user}\` (credentials ${from})`
}

/** The value of a Basic `Authorization` header. */
export function basicAuthorization(user: string, password: string): string {
  return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
}

/** Every text that gives the credentials away. */
export function secretsOf(credentials: Credentials): readonly string[] {
  if (credentials.kind === 'none') return []
  if (credentials.kind === 'identity-token') return [credentials.token]
  const { user, password } = credentials
  return [password, basicAuthorization(user, password).slice('Basic '.length)]
}
