/** Where a report stands on its pull request: written into the JSON report for whoever writes the comment later. */
export interface CommentPlace {
  /** Key of the comment. */
  readonly key: string
  /** The report's section of a comment that several jobs write to; null: the comment is the report's alone. */
  readonly section: CommentSection | null
}

/** One job's part of a shared comment. */
export interface CommentSection {
  readonly key: string
  readonly name: string
  /** The jobs that write to the comment, this one among them; null when that is not known. */
  readonly jobs: { readonly index: number; readonly total: number } | null
}
