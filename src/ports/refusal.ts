/** What GitHub did not do: because the token may not, or because it did not get that far. */
export type Refusal =
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly permission: string
      readonly message: string
    }
  | { readonly kind: 'failed'; readonly message: string }
