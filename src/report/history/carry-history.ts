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
  const weighed = images.flatMap(({ subject: { name }, head }) =>
    head.state === 'measured'
      ? [{ key: images.length === 1 ? '' : name, name, ...sizeOf(head.size) }]
      : [],
  )
  return [{ commit: subject.headShown, images: weighed }]
}

/** What the sections of a comment have weighed, those of the oldest run first. */
export function weighLegs(legs: readonly Leg[]): readonly Weighing[] {
  return legs
    .toSorted((a, b) => a.facts.runId - b.facts.runId)
    .flatMap(({ facts: { key, name, head: commit, images } }) => {
      if (commit === null) return []
      const weighed = images.flatMap((image) =>
        image.head === null
          ? []
          : [
              {
                key: `${key} ${images.length === 1 ? '' : image.name}`,
                name: images.length === 1 ? name : `${name}: ${image.name}`,
                ...sizeOf(image.head),
              },
            ],
      )
      return [{ commit, images: weighed }]
    })
}

function sizeOf({ compressedBytes }: { readonly compressedBytes: number }): {
  readonly compressedBytes: number
} {
  return { compressedBytes }
}
