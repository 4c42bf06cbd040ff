import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { excerpt } from '../../dockerfile/excerpt.js'
import type { ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import type { CreatedPath } from '../created-paths.js'
import { createdPaths, folderOf, workingInstructions } from '../created-paths.js'
import { imageStages } from '../labels.js'
import { isWithin, resolvePath } from '../paths.js'
import type { Rule } from '../rule.js'

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
      const created: CreatedPath[] = []
      for (const working of workingInstructions(stage)) {
        const known = created.slice(-maxPaths)
        for (const word of deletedWords(working.instruction)) {
          const path = resolvePath(word.value, folderOf(working))
          const creator = path === null ? undefined : known.findLast((one) => isDeleted(one, path))
          if (path === null || creator === undefined) continue
          const message = `${excerpt(path)} stays in the layer of the ${creator.by.keyword} on line ${creator.by.line + 1}.`
          yield { at: word, message }
        }
        created.push(...createdPaths(working))
      }
    }
  },
}

/** Older paths are forgotten; real Dockerfiles create fewer. */
const maxPaths = 200

function deletedWords(run: Instruction): ShellWord[] {
  if (run.keyword !== 'RUN') return []
  return commandsOf(run)
    .filter(({ name }) => name === 'rm')
    .flatMap((rm) => operandsOf(rm))
}

function isDeleted({ path, isTree }: CreatedPath, deleted: string): boolean {
  return isWithin(path, deleted) || (isTree && path !== '/' && isWithin(deleted, path))
}
