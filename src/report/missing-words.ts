import type { Medium } from './medium.js'
import type { ImageReport, MissingSide } from './report.js'

/** The side that keeps the images from being compared, head's first. */
export function missingSide({ head, base }: ImageReport): MissingSide | null {
  if (head.state === 'missing') return head
  return base.state === 'missing' ? base : null
}

/** What a missing side says, and what follows from it. Null when both sides were measured. */
export function missingSentence(image: ImageReport, medium: Medium): string | null {
  const { head, base } = image
  if (head.state === 'missing') return medium.sentence(head.message)
  if (base.state === 'measured') return null
  switch (base.reason) {
    case 'no-dockerfile':
      return `Base has no ${medium.code(image.subject.dockerfile)} to compare with.`
    case 'no-commit':
    case 'other-platform':
      return medium.sentence(base.message)
    case 'build-failed':
    case 'not-built':
      return `${medium.sentence(base.message)} There is nothing to compare with.`
  }
}
