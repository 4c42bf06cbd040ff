import { excerpt } from '../../dockerfile/excerpt.js'
import { familiarName, parseReference } from '../../dockerfile/reference.js'
import { finalStage } from '../instructions.js'
import type { Rule } from '../rule.js'

export const mixedBaseVersions: Rule = {
  meta: {
    code: 'DW1016',
    aliases: [],
    name: 'mixed-base-versions',
    severity: 'info',
    tags: ['size', 'reproducibility'],
    summary: 'Stages use different versions of one base image.',
    why: 'What is built with one version runs with another, and every node and runner keeps both.',
    bad: [
      {
        dockerfile:
          'FROM node:22 AS build\nRUN npm ci\nFROM node:20-slim\nCOPY --from=build /app /app',
      },
    ],
    good: [
      {
        dockerfile:
          'FROM node:22 AS build\nRUN npm ci\nFROM node:22-slim\nCOPY --from=build /app /app',
      },
      { dockerfile: 'ARG NODE=22\nFROM node:${NODE} AS build\nFROM node:${NODE}-slim' },
    ],
    remedy: 'Use one version for all stages, best from one ARG.',
  },
  *check({ dockerfile }) {
    const versions = new Map<string, string>()
    const final = finalStage(dockerfile)
    for (const stage of dockerfile.stages) {
      const { image, imageName, parent, instructions } = stage
      if (image === null || imageName === null || parent !== null) continue
      const reference = parseReference(imageName)
      const name = familiarName(reference)
      const version = /^v?\d+(?:\.\d+)*/.exec(reference.tag ?? '')?.[0]
      if (version === undefined) continue
      const first = versions.get(name)
      if (first === undefined) versions.set(name, version)
      else if (!isSame(first, version) && (instructions.length > 0 || stage === final))
        yield {
          at: image,
          message: `An earlier stage uses ${excerpt(name)} ${excerpt(first)}, this one ${excerpt(version)}.`,
        }
    }
  },
}

/** 22 and 22.3 may be the same, 22.1 and 22.3 are not. */
function isSame(one: string, other: string): boolean {
  return `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`)
}
