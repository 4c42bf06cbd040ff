import type { Origin } from '../analysis/origin-model.js'
import type { Finding } from '../lint/finding.js'
import { shellcheckPage } from '../lint/shellcheck/page.js'
import type { RunSubject } from './report.js'

/** An address that can stand in a Markdown link as it is. */
const plainAddress = /^https?:\/\/[^\s()<>[\]"'`\\|]+$/

const repositoryName = /^[\w.-]+\/[\w.-]+$/

/** Rules are named like files. */
const ruleSlug = /^[a-z0-9-]+$/

/** Lines of a file, 1-based and inclusive. */
export interface Lines {
  readonly start: number
  readonly end: number
}

/** Where text stands in the repository. */
export interface Place {
  readonly path: string
  readonly lines: Lines
}

/** A file at a commit on the server's pages, at its lines; null when no address can be made that is safe. */
export function fileUrl(subject: RunSubject, commit: string | null, place: Place): string | null {
  const repository = repositoryUrl(subject)
  const path = encodePath(place.path)
  if (repository === null || path === null || commit === null) return null
  return `${repository}/blob/${encodeSegment(commit)}/${path}${lineAnchor(place.lines)}`
}

/** Where an origin's instruction stands in the repository; unknown origins stand nowhere. */
export function originPlace(origin: Origin, dockerfile: string | null): Place | null {
  switch (origin.kind) {
    case 'instruction':
      return { path: origin.file, lines: { start: origin.startLine, end: origin.endLine } }
    case 'base-image':
      if (dockerfile === null || dockerfile === '') return null
      return { path: dockerfile, lines: { start: origin.line, end: origin.line } }
    case 'unknown':
      return null
  }
}

/** A commit's page. */
export function commitUrl(subject: RunSubject, commit: string): string | null {
  const repository = repositoryUrl(subject)
  return repository === null ? null : `${repository}/commit/${encodeSegment(commit)}`
}

/** The workflow run's page, where the job summary is. */
export function summaryUrl(subject: RunSubject): string | null {
  return subject.runUrl !== null && plainAddress.test(subject.runUrl) ? subject.runUrl : null
}

/** A rule's page: in the documentation at `docsUrl`, or ShellCheck's own. */
export function ruleUrl(docsUrl: string | null, finding: Finding): string | null {
  const page = shellcheckPage(finding.code)
  if (page !== null) return page
  if (docsUrl === null || !plainAddress.test(docsUrl) || !ruleSlug.test(finding.name)) return null
  return `${docsUrl}/rules/${finding.name}.md`
}

/** Where a figure is defined in the documentation at `docsUrl`; `figure` is a heading there, in lower case. */
export function figureUrl(docsUrl: string | null, figure: string): string | null {
  const url = figuresUrl(docsUrl)
  return url === null ? null : `${url}#${figure.replaceAll(' ', '-')}`
}

/** Where all figures are defined. */
export function figuresUrl(docsUrl: string | null): string | null {
  return docsUrl !== null && plainAddress.test(docsUrl) ? `${docsUrl}/figures.md` : null
}

function repositoryUrl(subject: RunSubject): string | null {
  if (!plainAddress.test(subject.serverUrl) || !repositoryName.test(subject.repository)) return null
  return `${subject.serverUrl}/${subject.repository}`
}

function lineAnchor(lines: Lines): string {
  return lines.end > lines.start ? `#L${lines.start}-L${lines.end}` : `#L${lines.start}`
}

/** Null for a path that a browser would fold into another page. */
function encodePath(path: string): string | null {
  const segments = path.split('/')
  if (segments.some((segment) => segment === '' || segment === '.' || segment === '..')) return null
  return segments.map(encodeSegment).join('/')
}

function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
