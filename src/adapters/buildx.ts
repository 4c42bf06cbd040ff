import { randomBytes } from 'node:crypto'
import { readFile, rm } from 'node:fs/promises'

import {
  hasContainerdStore,
  isRecentEnough,
  minimumBuildkit,
  minimumBuildx,
  parseBuilder,
  parseBuildxVersion,
  type BuilderFacts,
} from '../build/probe.js'
import { failure } from '../errors.js'
import type {
  BakeAnswer,
  BakeQuestion,
  BuildCall,
  BuildEnd,
  Builder,
  BuilderChoice,
} from '../ports.js'
import type { Cleanup } from './cleanup.js'
import { runCommand, streamCommand, type CommandOptions, type CommandResult } from './exec.js'
import { openLayout } from './layout.js'
import { watchLayout } from './layout-watch.js'
import { placeEmptyBlobs, removeEmptyBlobs } from './placeholders.js'

export interface BuildxOptions {
  readonly cleanup: Cleanup
  readonly signal: AbortSignal
  /** Told the name of a builder of our own before it is started, so that a later step can remove it too. */
  readonly onBuilder: (name: string) => void
  readonly say: (line: string) => void
}

const bootstrapTimeoutMs = 180_000

/** BuildKit through the `docker` command. */
export function buildxBuilder(options: BuildxOptions): Builder {
  return {
    bake,
    prepare: (wanted) => prepareBuilder(wanted, options),
    build: (call) => build(call),
    readMetadata,
    openLayout,
    watchLayout,
    withholdLayers: placeEmptyBlobs,
    sendLayers: removeEmptyBlobs,
  }
}

/** Removes a builder of our own; a builder that is gone already is not a failure. */
export async function removeBuilder(name: string): Promise<void> {
  const result = await docker('buildx', 'rm', '--force', name)
  if (result.code !== 0 && !/no builder|not found/i.test(result.stderr)) {
    throw new Error(result.stderr.trim())
  }
}

async function prepareBuilder(
  wanted: string | null,
  options: BuildxOptions,
): Promise<BuilderChoice> {
  const version = await probeVersion()
  const facts = await inspect(wanted)
  if (facts.driver !== 'docker') {
    const { driver, buildkit } = facts.isRunning ? facts : await startBuilder(facts, options)
    requireBuildkit(facts.name, buildkit)
    const words = buildkit === null ? driver : `${driver}, BuildKit ${buildkit}`
    return describe(wanted, words, version)
  }
  const status = await docker('info', '--format', '{{json .DriverStatus}}')
  if (status.code !== 0) throw failure('no-docker', { detail: reasonOf(status) })
  if (!hasContainerdStore(status.stdout)) {
    return startOwnBuilder({ replaced: facts.name, version }, options)
  }
  requireBuildkit(facts.name, facts.buildkit)
  return describe(wanted, 'docker, containerd image store', version)
}

async function inspect(wanted: string | null): Promise<BuilderFacts> {
  const inspected = await docker('buildx', 'inspect', ...(wanted === null ? [] : [wanted]))
  const facts = inspected.code === 0 ? parseBuilder(inspected.stdout) : null
  if (facts === null) throw noBuilder(wanted, inspected)
  return facts
}

/** A builder that cannot be had is told from an image that does not build. */
async function startBuilder(
  { name, driver, endpoints }: BuilderFacts,
  options: BuildxOptions,
): Promise<BuilderFacts> {
  options.say(`Starting builder ${name} (driver ${driver}).`)
  const detail = await bootstrap(name, options.signal)
  if (detail === null) return inspect(name)
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

async function probeVersion(): Promise<string> {
  const result = await docker('buildx', 'version')
  const version = result.code === 0 ? parseBuildxVersion(result.stdout) : null
  if (version === null) throw failure('no-buildx', { detail: reasonOf(result) })
  if (!isRecentEnough(version, minimumBuildx)) {
    throw failure('buildx-too-old', { version, minimum: minimumBuildx })
  }
  return version
}

async function startOwnBuilder(
  { replaced, version }: { readonly replaced: string; readonly version: string },
  options: BuildxOptions,
): Promise<BuilderChoice> {
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
  return describe(name, 'docker-container, our own', version)
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

/**
 * Asks for the definition alone. What is printed may hold secrets, so it never reaches the log. Without `--` a name
 * could be an option.
 * @see https://docs.docker.com/reference/cli/docker/buildx/bake/#print
 */
async function bake({ folder, files, targets }: BakeQuestion): Promise<BakeAnswer> {
  const options = ['--print', '--progress=quiet', ...files.flatMap((file) => ['--file', file])]
  const environment = buildEnvironment([])
  const args = ['buildx', 'bake', ...options, '--', ...targets]
  const result = await dockerIn({ folder, environment }, args)
  return result.code === 0
    ? { kind: 'printed', json: result.stdout }
    : { kind: 'failed', why: reasonOf({ ...result, stdout: '' }) }
}

async function build(call: BuildCall): Promise<BuildEnd> {
  await rm(call.metadataFile, { force: true })
  const end = await streamCommand({
    command: 'docker',
    args: call.arguments,
    folder: call.folder,
    environment: { ...buildEnvironment(call.arguments), ...call.environment },
    onLine: call.onLine,
    shouldStop: call.isCacheStalled,
    timeoutMs: call.timeoutMs,
    signal: call.signal,
  })
  if (end.kind === 'exited') return end
  return { kind: end.kind === 'stopped' ? 'cache-stalled' : end.kind }
}

/** The build sees neither the action's inputs (the token is one) nor, unless it uses the cache, the runtime token. */
function buildEnvironment(args: readonly string[]): NodeJS.ProcessEnv {
  const usesCache = args.some((arg) => arg.includes('type=gha'))
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !name.startsWith('INPUT_') && (usesCache || !name.startsWith('ACTIONS_')),
    ),
  )
}

async function readMetadata(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return null
  }
}

function docker(...args: readonly string[]): Promise<CommandResult> {
  return dockerIn({}, args)
}

async function dockerIn(options: CommandOptions, args: readonly string[]): Promise<CommandResult> {
  try {
    return await runCommand('docker', args, options)
  } catch (error) {
    throw failure('no-docker', { detail: 'there is no `docker` command on the PATH' }, error)
  }
}

function describe(name: string | null, driver: string, version: string): BuilderChoice {
  return { name, description: `buildx ${version}, driver ${driver}` }
}

/** The first line that names itself an error, or the last one: what follows an error is advice on usage. */
function reasonOf(result: CommandResult): string {
  const lines = `${result.stdout}\n${result.stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const line = lines.find((each) => errorPrefix.test(each)) ?? lines.at(-1)
  return line?.replace(errorPrefix, '') ?? `exit code ${result.code}`
}

const errorPrefix = /^(docker|error):\s*/i
