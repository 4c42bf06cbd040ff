import type { Instruction } from '../../dockerfile/instruction.js'
import type { ShellWord } from '../../dockerfile/shell/command.js'
import type { CreatedPath } from '../created-paths.js'
import { createdPaths, deletedWords, folderOf, isDeleted, walkLayers } from '../created-paths.js'
import { resolvePath } from '../paths.js'
import type { Problem, Rule } from '../rule.js'
import { listed, plural, spanning } from '../wording.js'

export const deletedTooLate: Rule = {
  meta: {
    code: 'DW1008',
    aliases: [],
    name: 'deleted-too-late',
    severity: 'warning',
    tags: ['size'],
    summary: 'A RUN deletes what an earlier layer holds.',
    why: 'A layer cannot change the ones below it: the file stays in the image and is downloaded with it, only no container sees it.',
    bad: [
      {
        dockerfile:
          'FROM debian:12\nCOPY tool.tar.gz /tmp/tool.tar.gz\nRUN tar -xzf /tmp/tool.tar.gz -C /opt && rm /tmp/tool.tar.gz',
      },
      {
        dockerfile:
          'FROM debian:12\nRUN curl -fsSLo /tmp/tool.deb https://example.com/tool.deb\nRUN dpkg -i /tmp/tool.deb\nRUN rm /tmp/tool.deb',
      },
    ],
    good: [
      {
        dockerfile:
          'FROM debian:12\nRUN curl -fsSLo /tmp/tool.deb https://example.com/tool.deb && dpkg -i /tmp/tool.deb && rm /tmp/tool.deb',
      },
      {
        dockerfile:
          'FROM debian:12\nRUN --mount=type=bind,source=tool.tar.gz,target=/tmp/tool.tar.gz tar -xzf /tmp/tool.tar.gz -C /opt',
      },
    ],
    remedy: 'Delete in the RUN that creates, or mount the file instead of copying it.',
  },
  *check({ dockerfile }) {
    for (const layered of walkLayers(dockerfile)) {
      const { instruction, below } = layered
      const deletions = deletedWords(instruction)
      if (deletions.length === 0 || below.length === 0) continue
      const own = createdPaths(layered)
      const folder = folderOf(layered)
      for (const words of deletions) {
        const late = words.flatMap((word) => lateDeletion(word, { folder, own, below }))
        if (late.length > 0) yield describe(late)
      }
    }
  },
}

interface LateDeletion {
  readonly word: ShellWord
  readonly path: string
  readonly creator: Instruction
}

/** What a RUN created itself it may delete. */
function lateDeletion(
  word: ShellWord,
  {
    folder,
    own,
    below,
  }: {
    readonly folder: string | null
    readonly own: readonly CreatedPath[]
    readonly below: readonly CreatedPath[]
  },
): LateDeletion[] {
  const path = resolvePath(word.value, folder)
  if (path === null || own.some((one) => isDeleted(one, path))) return []
  const creator = below.findLast((one) => isDeleted(one, path))?.by
  return creator === undefined ? [] : [{ word, path, creator }]
}

function describe(late: readonly LateDeletion[]): Problem {
  const names = listed(late.map(({ path }) => path))
  const lines = [...new Set(late.map(({ creator }) => creator.line + 1))].sort((a, b) => a - b)
  const verb = plural(late.length, 'stays', 'stay')
  const noun = plural(lines.length, 'line')
  const message = `${names} ${verb} in the image, in the layer of ${noun} ${listed(lines.map(String))}.`
  return { at: spanning(late.map(({ word }) => word)), message }
}
