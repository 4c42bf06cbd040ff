/** Where a layer comes from. Text shown is the Dockerfile's source, never history, which expands build arguments. */
export type Origin =
  | {
      readonly kind: 'instruction'
      readonly file: string
      /** Stage name, or its index as text when it has none. */
      readonly stage: string
      /** 1-based, inclusive. */
      readonly startLine: number
      readonly endLine: number
      /** The instruction as written, continuation lines included. */
      readonly text: string
    }
  | { readonly kind: 'base-image'; readonly reference: string; readonly line: number }
  | { readonly kind: 'unknown' }

/** Which record the origins of an image were read from. */
export type OriginSource = 'provenance' | 'history' | 'none'
