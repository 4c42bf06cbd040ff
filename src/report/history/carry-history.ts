import type { Leg } from '../legs/leg.js'
import type { Report } from '../report.js'
import { historyWords } from './history-words.js'
import { addPush, noPushes, printPushes, readPushes, type Weighing } from './pushes.js'

/**
 * The comment with what its images weighed after each push, carried on from the comment that is there: bars once a size
 * has moved, and the figures hidden in the last line. Anyone who may edit the comment can change those, so they are
 * read strictly: a line that is not as it was written starts the history anew. Equal to itself when it is carried on
 * from its own result.
 */
export function carryHistory(
  body: string,
  weighings: readonly Weighing[],
  previous: string | null,
): string {
  const pushes = weighings.reduce(addPush, previous === null ? noPushes : readPushes(previous))
  if (pushes.commits.length === 0) return body
  const images = new Map(
    weighings.flatMap((each) => each.images.map((image) => [image.key, image])),
  )
  const words = historyWords(pushes, [...images.values()])
  return [body.trimEnd(), ...(words === '' ? [] : [words]), printPushes(pushes)].join('\n\n')
}

/** What a report has weighed; nothing unless its commit is known. */
export function weighReport({ subject, images }: Report): readonly Weighing[] {
  if (subject.headShown === null) return []
  const isOnly = images.length === 1
  const weighed = images.flatMap(({ subject: { name }, head }) => {
    if (head.state === 'missing') return []
    return { key: isOnly ? '' : name, name, compressedBytes: head.size.compressedBytes }
  })
  return [{ commit: subject.headShown, images: weighed }]
}

/** What the sections of a comment have weighed, those of the oldest run first. */
export function weighLegs(legs: readonly Leg[]): readonly Weighing[] {
  return legs
    .toSorted((a, b) => a.facts.runId - b.facts.runId)
    .flatMap(({ facts }) => {
      if (facts.head === null) return []
      const isOnly = facts.images.length === 1
      const weighed = facts.images.flatMap(({ name, head }) => {
        if (head === null) return []
        const key = `${facts.key} ${isOnly ? '' : name}`
        const shown = isOnly ? facts.name : `${facts.name}: ${name}`
        return { key, name: shown, compressedBytes: head.compressedBytes }
      })
      return [{ commit: facts.head, images: weighed }]
    })
}
