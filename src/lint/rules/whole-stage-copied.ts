import { transferOf } from '../../dockerfile/instruction.js'
import { ofKeyword } from '../instructions.js'
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
  },
  *check({ dockerfile }) {
    for (const copy of ofKeyword(dockerfile, 'COPY')) {
      const transfer = transferOf(copy)
      const source = transfer?.sources.find(({ value }) => value === '/')
      if (source === undefined || transfer?.from == null || transfer.destination.value !== '/')
        continue
      yield { at: source, message: 'The whole file system of the stage is copied.' }
    }
  },
}
