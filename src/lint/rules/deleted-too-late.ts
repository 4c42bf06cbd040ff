import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import type { CreatedPath, WorkingInstruction } from '../created-paths.js'
import { createdPaths, folderOf, workingInstructions } from '../created-paths.js'
import { imageStages } from '../labels.js'
import { isWithin, resolvePath } from '../paths.js'
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
    for (const stage of imageStages(dockerfile)) {
      const below: CreatedPath[] = []
      for (const working of workingInstructions(stage)) {
        const own = createdPaths(working).slice(-maxPaths)
        const deleted = deletedPaths(working)
        const known = below.slice(-maxPaths)
        const folder = folderOf(working)
        for (const words of deletedWords(working.instruction)) {
          const late = words.flatMap((word) => lateDeletion(word, { folder, own, known }))
          if (late.length > 0) yield describe(late)
        }
        below.push(...own.filter((one) => !deleted.some((path) => isDeleted(one, path))))
      }
    }
  },
}

/** Older paths are forgotten; real Dockerfiles create fewer. */
const maxPaths = 200

interface LateDeletion {
  readonly word: ShellWord
  readonly path: string
  readonly creator: Instruction
}

/** The operands of each rm of a RUN. */
function deletedWords(run: Instruction): ShellWord[][] {
  if (run.keyword !== 'RUN') return []
  return commandsOf(run)
    .filter(({ name }) => name === 'rm')
    .map((rm) => operandsOf(rm))
}

/** What a RUN created itself it may delete. */
function lateDeletion(
  word: ShellWord,
  {
    folder,
    own,
    known,
  }: {
    readonly folder: string | null
    readonly own: readonly CreatedPath[]
    readonly known: readonly CreatedPath[]
  },
): LateDeletion[] {
  const path = resolvePath(word.value, folder)
  if (path === null || own.some((one) => isDeleted(one, path))) return []
  const creator = known.findLast((one) => isDeleted(one, path))?.by
  return creator === undefined ? [] : [{ word, path, creator }]
}

function deletedPaths(working: WorkingInstruction): string[] {
  const folder = folderOf(working)
  const words = deletedWords(working.instruction).flat()
  return words.flatMap(({ value }) => resolvePath(value, folder) ?? [])
}

function describe(late: readonly LateDeletion[]): Problem {
  const names = listed(late.map(({ path }) => path))
  const lines = [...new Set(late.map(({ creator }) => creator.line + 1))].sort((a, b) => a - b)
  const verb = plural(late.length, 'stays', 'stay')
  const noun = plural(lines.length, 'line')
  const message = `${names} ${verb} in the image, in the layer of ${noun} ${listed(lines.map(String))}.`
  return { at: spanning(late.map(({ word }) => word)), message }
}

function isDeleted({ path, isTree }: CreatedPath, deleted: string): boolean {
  return isWithin(path, deleted) || (isTree && path !== '/' && isWithin(deleted, path))
}
