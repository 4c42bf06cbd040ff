import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { excerpt } from '../../dockerfile/excerpt.js'
import { familiarName, parseReference } from '../../dockerfile/reference.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { finalStage } from '../instructions.js'
import { systemPackages } from '../packages/installed.js'
import type { Problem, Rule } from '../rule.js'
import { listed, plural, spanning } from '../wording.js'

export const buildToolsLeft: Rule = {
  meta: {
    code: 'DW1006',
    aliases: [],
    name: 'build-tools-left',
    severity: 'info',
    tags: ['size', 'security'],
    summary: 'Build tools are in the final image.',
    why: 'Compilers, headers and SDKs weigh hundreds of megabytes, are needed to build and not to run, and help whoever breaks in.',
    bad: [
      { dockerfile: 'FROM golang:1.25\nCOPY . /src\nRUN cd /src && go build -o /app\nUSER 1000' },
      {
        dockerfile:
          'FROM python:3.13-slim\nRUN apt-get update && apt-get install -y build-essential libpq-dev',
      },
    ],
    good: [
      {
        dockerfile:
          'FROM golang:1.25 AS build\nRUN go build -o /app\nFROM scratch\nCOPY --from=build /app /app',
      },
      {
        dockerfile:
          'FROM alpine:3.22\nRUN apk add --no-cache -t build gcc musl-dev && make && apk del build',
      },
    ],
    remedy: 'Build in a stage of its own, and copy what it made.',
  },
  *check({ dockerfile }) {
    const final = finalStage(dockerfile)
    if (final === null) return
    for (const stage of lineageOf(final)) {
      if (stage.parent === null && stage.image !== null && isSdk(stage.imageName ?? ''))
        yield {
          at: stage.image,
          message: `The final stage begins with the build image ${excerpt(stage.image.value)}.`,
        }
      for (const run of runsIn(stage.instructions)) yield* toolsIn(run)
    }
  },
}

const sdkImages: ReadonlySet<string> = new Set(
  'buildpack-deps clojure composer dart gcc golang gradle haskell maven mcr.microsoft.com/dotnet/sdk rust sbt'.split(
    ' ',
  ),
)

const toolNames: ReadonlySet<string> = new Set(
  (
    'autoconf automake base-devel bison build-base build-essential cargo clang cmake default-jdk flex g++ gcc gcc-c++ ' +
    'gfortran go golang golang-go libtool linux-headers make meson nasm ninja-build pkg-config pkgconf rust rustc yasm'
  ).split(' '),
)

function isSdk(image: string): boolean {
  const reference = parseReference(image)
  const name = familiarName(reference)
  const isJdk = name === 'eclipse-temurin' && !/jre/.test(reference.tag ?? '')
  return isJdk || sdkImages.has(name)
}

function isTool(name: string): boolean {
  return toolNames.has(name) || /-(?:dev|devel)$|^openjdk-?\d+-jdk/.test(name)
}

function* toolsIn(run: Instruction): Generator<Problem> {
  const commands = commandsOf(run)
  if (commands.some(removesPackages)) return
  for (const command of commands) {
    const tools = systemPackages(command).filter(({ name }) => isTool(name))
    if (tools.length === 0) continue
    const names = [...new Set(tools.map(({ name }) => name))]
    const message = `${listed(names)} ${plural(names.length, 'stays', 'stay')} in the final image.`
    yield { at: spanning(tools.map(({ word }) => word)), message }
  }
}

/** A RUN that removes packages is taken to remove the tools it installed. */
function removesPackages({ name, args }: Command): boolean {
  const actions = args.map(({ value }) => value)
  if (name === 'apk') return actions.includes('del')
  const removers = ['autoremove', 'erase', 'purge', 'remove', 'rm']
  return (
    /^(?:apt|apt-get|aptitude|dnf|microdnf|yum|zypper)$/.test(name) &&
    removers.some((one) => actions.includes(one))
  )
}
