import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { excerpt } from '../../dockerfile/excerpt.js'
import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { hasOption, operandsOf } from '../../dockerfile/shell/command.js'
import type { LayeredInstruction } from '../created-paths.js'
import { folderOf, walkLayers } from '../created-paths.js'
import { isWithin, resolvePath } from '../paths.js'
import type { Rule } from '../rule.js'

export const recursiveModeChange: Rule = {
  meta: {
    code: 'DW1012',
    aliases: [],
    name: 'recursive-mode-change',
    severity: 'info',
    tags: ['size'],
    summary: 'A RUN changes owners or modes of what an earlier layer holds.',
    why: 'A change of the owner or the mode copies the whole file into the new layer: the files are in the image twice.',
    bad: [{ dockerfile: 'FROM node:22-slim\nCOPY . /app\nRUN chown -R node:node /app' }],
    good: [{ dockerfile: 'FROM node:22-slim\nCOPY --chown=node:node . /app' }],
    remedy: 'Set them as the files are copied, with --chown or --chmod.',
  },
  *check({ dockerfile }) {
    for (const layered of walkLayers(dockerfile)) {
      for (const { command, word } of changedWords(layered.instruction)) {
        const path = resolvePath(word.value, folderOf(layered))
        const creator = path === null ? undefined : creatorOf(path, layered)
        if (path === null || creator === undefined) continue
        const message = `${command.name} -R stores ${excerpt(path)} a second time, after the ${creator.keyword} on line ${creator.line + 1}.`
        yield { at: command, message }
      }
    }
  },
}

function creatorOf(path: string, { below }: LayeredInstruction): Instruction | undefined {
  return below.findLast(
    (one) => isWithin(one.path, path) || (one.isTree && isWithin(path, one.path)),
  )?.by
}

function changedWords(run: Instruction): { readonly command: Command; readonly word: ShellWord }[] {
  if (run.keyword !== 'RUN') return []
  return commandsOf(run).flatMap((command) => {
    const changes =
      /^(?:chown|chmod|chgrp)$/.test(command.name) && hasOption(command, '-R', '--recursive')
    const word = changes ? operandsOf(command).slice(1)[0] : undefined
    return word === undefined ? [] : [{ command, word }]
  })
}
