import type { Instruction } from '../../dockerfile/instruction.js'
import { transferOf } from '../../dockerfile/instruction.js'
import { familiarName, parseReference } from '../../dockerfile/reference.js'
import type { Stage } from '../../dockerfile/stages.js'
import type { Word } from '../../dockerfile/words.js'
import type { Rule } from '../rule.js'

export const wholeStageCopied: Rule = {
  meta: {
    code: 'DL3067',
    aliases: [],
    name: 'whole-stage-copied',
    severity: 'warning',
    tags: ['size'],
    summary: 'The whole file system of a stage is copied.',
    why: 'Everything of the other stage comes along, with its package manager and its caches, as one layer: the image is squashed. Squashing gives back what lower layers waste, but the layer shares nothing with any base image, so that every node downloads all of it with every change.',
    bad: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build / /' }],
    good: [{ dockerfile: 'FROM golang:1.25 AS build\nFROM scratch\nCOPY --from=build /app /app' }],
    remedy: 'Copy the paths that are needed.',
    differs:
      'Stages from `scratch` are left alone, and so are images that are made to be copied whole, such as tonistiigi/xx: they hold nothing else.',
  },
  *check({ dockerfile }) {
    const fileStages = new Set<string>()
    for (const stage of dockerfile.stages) {
      for (const instruction of stage.instructions) {
        const source = wholeSource(instruction, fileStages)
        if (source !== null)
          yield { at: source, message: 'The whole file system of the stage is copied.' }
      }
      if (!holdsFilesOnly(stage, fileStages)) continue
      fileStages.add(String(stage.index))
      if (stage.name !== null) fileStages.add(stage.name)
    }
  },
}

function wholeSource(instruction: Instruction, fileStages: ReadonlySet<string>): Word | null {
  const transfer = instruction.keyword === 'COPY' ? transferOf(instruction) : null
  const from = transfer?.from?.value?.toLowerCase()
  if (transfer?.destination.value !== '/' || from === undefined) return null
  if (fileStages.has(from) || isFileImage(from)) return null
  return transfer.sources.find(({ value }) => value === '/') ?? null
}

/** A stage from scratch holds what was chosen; a whole system copied into it is reported there. */
function holdsFilesOnly({ parent, imageName }: Stage, fileStages: ReadonlySet<string>): boolean {
  if (parent !== null) return fileStages.has(String(parent.index))
  return imageName !== null && (imageName === 'scratch' || isFileImage(imageName))
}

/** Images that hold tools to copy, and no system. */
function isFileImage(image: string): boolean {
  const name = familiarName(parseReference(image))
  return /^tonistiigi\/(?:binfmt|xx)$|^(?:docker|dockereng|moby)\/[a-z]+-bin$/.test(name)
}
