import { excerpt } from '../../dockerfile/excerpt.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import type { Rule } from '../rule.js'

export const builderPattern: Rule = {
  meta: {
    code: 'DW1014',
    aliases: [],
    name: 'builder-pattern',
    severity: 'style',
    tags: ['maintainability'],
    summary: 'The image is put together outside of the Dockerfile.',
    why: 'Before multi-stage builds one image built the program, a script copied it out, and a second Dockerfile took it in. The steps of such a script are neither cached nor reproducible, and a plain docker build does not do them.',
    bad: [
      { dockerfile: 'FROM docker:28\nRUN docker build -t build . && docker cp build:/app /app' },
      {
        dockerfile: 'FROM debian:12-slim\nCOPY app /app',
        context: { ignoreFile: null, paths: ['Dockerfile', 'Dockerfile.build', 'app'] },
      },
    ],
    good: [
      {
        dockerfile:
          'FROM golang:1.25 AS build\nRUN go build -o /app\nFROM debian:12-slim\nCOPY --from=build /app /app',
      },
    ],
    remedy: 'Build the program in an earlier stage.',
  },
  *check({ dockerfile, context }) {
    for (const { command } of dockerfile.runCommands)
      if (
        command.name === 'docker' &&
        /^(?:build|buildx|cp|create)$/.test(operandsOf(command)[0]?.value ?? '')
      )
        yield { at: command, message: 'A container is built or copied from inside a build.' }
    const builder = context?.paths.find((path) =>
      /(?:^|\/)(?:Dockerfile\.build(?:er)?|build(?:er)?\.Dockerfile)$/i.test(path),
    )
    const [only, second] = dockerfile.stages
    if (
      builder === undefined ||
      only?.image == null ||
      second !== undefined ||
      dockerfile.file.endsWith(builder)
    )
      return
    yield { at: only.image, message: `${excerpt(builder)} could be a stage of this file.` }
  },
}
