import { randomBytes } from 'node:crypto'

import {
  inspectArguments,
  isRecentEnough,
  minimumBuildkit,
  parseBuilder,
  type BuilderFacts,
} from '../build/probe.js'
import { failure } from '../errors.js'
import type { BuilderChoice } from '../ports.js'
import { requireBuildx } from './buildx-version.js'
import type { Cleanup } from './cleanup.js'
import type { TakeAnswer } from './early-processes.js'
import { answerOf, docker, dockerIn, reasonOf } from './docker.js'
import { streamCommand, type CommandResult } from './exec.js'

export interface BuilderOptions {
  readonly cleanup: Cleanup
  readonly signal: AbortSignal
  /** Told the name of a builder of our own before it is started, so that a later step can remove it too. */
  readonly onBuilder: (name: string) => void
  readonly say: (line: string) => void
  /** Answers to questions that were begun earlier; without it there are none. */
  readonly takeAnswer?: TakeAnswer
}

const bootstrapTimeoutMs = 180_000

/**
 * What buildx says of a builder before anything is started. Only where it says nothing is Docker asked, too: each
 * question is a process that takes a while.
 */
export async function lookAt(
  wanted: string | null,
  { signal, takeAnswer }: Pick<BuilderOptions, 'signal' | 'takeAnswer'>,
): Promise<BuilderFacts> {
  const args = inspectArguments(wanted)
  const begun = takeAnswer?.(args) ?? null
  const inspected = await (begun === null ? dockerIn({ signal }, args) : answerOf(begun, signal))
  const facts = parseAnswer(inspected)
  if (facts !== null) return facts
  await requireBuildx(signal)
  throw noBuilder(wanted, inspected)
}

/** A builder that can export an image layout. Fails with what `Builder.prepare` fails with. */
export async function prepareBuilder(
  wanted: string | null,
  { look, ...options }: BuilderOptions & { readonly look: Promise<BuilderFacts> },
): Promise<BuilderChoice> {
  const facts = await look
  if (facts.driver !== 'docker') {
    const { driver, buildkit } = facts.isRunning ? facts : await startBuilder(facts, options)
    requireBuildkit(facts.name, buildkit)
    const words = buildkit === null ? driver : `${driver}, BuildKit ${buildkit}`
    return describe(facts, wanted, words)
  }
  if (!facts.hasContainerdStore) {
    await requireBuildx(options.signal)
    return startOwnBuilder(facts.name, options)
  }
  requireBuildkit(facts.name, facts.buildkit)
  return describe(facts, wanted, 'docker, containerd image store')
}

function parseAnswer({ code, stdout }: CommandResult): BuilderFacts | null {
  return code === 0 ? parseBuilder(stdout) : null
}

/** A builder that cannot be had is told from an image that does not build. */
async function startBuilder(
  { name, driver, endpoints }: BuilderFacts,
  options: BuilderOptions,
): Promise<BuilderFacts> {
  options.say(`Starting builder ${name} (driver ${driver}).`)
  const detail = await bootstrap(name, options.signal)
  if (detail === null) return lookAt(name, { signal: options.signal })
  const place = endpoints.length === 0 ? '' : ` at ${endpoints.join(', ')}`
  throw failure('builder-not-started', { builder: name, driver, place, detail })
}

function requireBuildkit(builder: string, version: string | null): void {
  if (version === null || isRecentEnough(version, minimumBuildkit)) return
  throw failure('buildkit-too-old', { builder, version, minimum: minimumBuildkit })
}

function noBuilder(wanted: string | null, inspected: CommandResult): Error {
  const detail = reasonOf(inspected)
  if (detail.includes('Docker daemon')) return failure('no-docker', { detail })
  return failure('no-builder', { builder: wanted ?? 'default', detail })
}

async function startOwnBuilder(replaced: string, options: BuilderOptions): Promise<BuilderChoice> {
  const name = `dockweigh-${randomBytes(6).toString('hex')}`
  options.say(
    `Builder ${replaced} cannot export an image layout (docker driver without the containerd image store); starting one of our own.`,
  )
  options.onBuilder(name)
  options.cleanup.add(`builder ${name}`, () => removeBuilder(name))
  const created = await docker('buildx', 'create', '--name', name, '--driver', 'docker-container')
  const detail = created.code === 0 ? await bootstrap(name, options.signal) : reasonOf(created)
  if (detail !== null) {
    throw failure('builder-unusable', {
      builder: replaced,
      why: 'docker driver without the containerd image store',
      detail,
    })
  }
  return describe({ name }, name, 'docker-container, our own')
}

/** Starts the builder's container; returns what went wrong, or null. */
async function bootstrap(name: string, signal: AbortSignal): Promise<string | null> {
  const lines: string[] = []
  const end = await streamCommand({
    command: 'docker',
    args: ['buildx', 'inspect', '--bootstrap', name],
    folder: process.cwd(),
    environment: process.env,
    onLine: (line) => lines.push(line),
    shouldStop: () => false,
    timeoutMs: bootstrapTimeoutMs,
    signal,
  })
  if (end.kind !== 'exited') return end.kind === 'timed-out' ? 'it takes too long' : end.kind
  if (end.code === 0) return null
  return reasonOf({ code: end.code, stdout: '', stderr: lines.join('\n') })
}

/** Removes a builder of our own; a builder that is gone already is not a failure. */
export async function removeBuilder(name: string): Promise<void> {
  const result = await docker('buildx', 'rm', '--force', name)
  if (result.code !== 0 && !/no builder|not found/i.test(result.stderr)) {
    throw new Error(result.stderr.trim())
  }
}

function describe(
  { name }: Pick<BuilderFacts, 'name'>,
  wanted: string | null,
  driver: string,
): BuilderChoice {
  return { name: wanted, description: `Builder ${name}: driver ${driver}.` }
}
