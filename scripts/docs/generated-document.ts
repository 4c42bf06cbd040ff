/** A document that is made from the source; `path` is relative to the repository. */
export interface GeneratedDocument {
  readonly path: string
  readonly render: () => string
}
