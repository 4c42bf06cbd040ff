import { excerpt } from '../../dockerfile/excerpt.js'
import { transferOf } from '../../dockerfile/instruction.js'
import type { Stage } from '../../dockerfile/stages.js'
import { isAbsolutePath } from '../paths.js'
import type { Rule } from '../rule.js'

export const copyWithoutWorkdir: Rule = {
  meta: {
    code: 'DL3045',
    aliases: [],
    name: 'copy-without-workdir',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'COPY has a relative destination, and no WORKDIR is set.',
    why: 'Where the files end depends on the WORKDIR of the base image, which may change with it.',
    bad: [{ dockerfile: 'FROM node:22-slim\nCOPY server.js .' }],
    good: [
      { dockerfile: 'FROM node:22-slim\nWORKDIR /app\nCOPY server.js .' },
      { dockerfile: 'FROM node:22-slim\nCOPY server.js /app/' },
    ],
    remedy: 'Set WORKDIR first, or give the whole path.',
    differs: 'Stages from `scratch` are left alone: they begin in `/`.',
  },
  *check({ dockerfile }) {
    const withWorkdir = new Set<Stage>()
    for (const stage of dockerfile.stages) {
      const { parent } = stage
      let hasWorkdir = parent === null ? stage.imageName === 'scratch' : withWorkdir.has(parent)
      for (const instruction of stage.instructions) {
        hasWorkdir ||= instruction.keyword === 'WORKDIR'
        if (instruction.keyword !== 'COPY' || hasWorkdir) continue
        const destination = transferOf(instruction)?.destination
        if (destination === undefined || isAbsolutePath(destination.value)) continue
        yield {
          at: destination,
          message: `${excerpt(destination.value)} is relative to no WORKDIR.`,
        }
      }
      if (hasWorkdir) withWorkdir.add(stage)
    }
  },
}
