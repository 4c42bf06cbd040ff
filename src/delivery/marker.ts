/**
 * The hidden first line of Dockweigh's comment. It says which comment of a pull request is whose (`comment-key`) and
 * which run wrote it, so that a run can find its own comment and an older run does not overwrite a newer one.
 */

export interface CommentMarker {
  readonly key: string
  readonly runId: number
  readonly runAttempt: number
}

const keyPattern = /^[A-Za-z0-9._-]{1,64}$/
const markerPattern =
  /^<!-- dockweigh:([A-Za-z0-9._-]{1,64}) run=(\d{1,15})\.(\d{1,9}) -->(?:\r?\n|$)/

/**
 * True for 1 to 64 letters, digits, `.`, `_` and `-`, without `--`, which would end an HTML comment early
 * (https://html.spec.whatwg.org/multipage/syntax.html#comments).
 */
export function isCommentKey(text: string): boolean {
  return keyPattern.test(text) && !text.includes('--')
}

/** The body as it is sent: the marker on a line of its own, then the text. Throws RangeError for an invalid key. */
export function addMarker(marker: CommentMarker, text: string): string {
  if (!isCommentKey(marker.key)) throw new RangeError(`Not a comment key: ${marker.key}`)
  return `<!-- dockweigh:${marker.key} run=${marker.runId}.${marker.runAttempt} -->\n${text}`
}

/** The marker at the very start of a body, or undefined. A marker further down is somebody's quotation. */
export function readMarker(body: string): CommentMarker | undefined {
  const found = markerPattern.exec(body)
  const [, key = '', runId, runAttempt] = found ?? []
  if (!found || !isCommentKey(key)) return undefined
  return { key, runId: Number(runId), runAttempt: Number(runAttempt) }
}

/**
 * The body of a comment that a later one has taken the place of: nobody's own any more, so that no run writes to it or
 * takes it away.
 */
export function retireMarker(body: string): string {
  return body.replace(/^<!-- dockweigh:/, '<!-- dockweigh-outdated:')
}

/** The text below the marker, with the line ends and trailing space that GitHub may change made equal. */
export function readText(body: string): string {
  return body.replace(markerPattern, '').replace(/\r\n/g, '\n').trimEnd()
}

type Run = Pick<CommentMarker, 'runId' | 'runAttempt'>

/** Positive when `a` is the later run: by run id, then by attempt. Run ids grow over a repository's life. */
export function compareRuns(a: Run, b: Run): number {
  return a.runId - b.runId || a.runAttempt - b.runAttempt
}
