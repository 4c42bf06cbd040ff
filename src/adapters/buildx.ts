import { readFile, rm } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

import type { BuilderFacts } from '../build/probe.js'
import type { BakeAnswer, BakeQuestion, BuildCall, BuildEnd, Builder } from '../ports.js'
import { checkBuildx } from './buildx-version.js'
import { dockerIn, reasonOf } from './docker.js'
import { streamCommand } from './exec.js'
import { openLayout } from './layout.js'
import { watchLayout } from './layout-watch.js'
import { placeEmptyBlobs, removeEmptyBlobs } from './placeholders.js'
import { lookAt, prepareBuilder, type BuilderOptions } from './prepare-builder.js'

/** BuildKit through the `docker` command. */
export function buildxBuilder(options: BuilderOptions): Builder {
  const looks = new Map<string | null, Promise<BuilderFacts>>()
  const lookOnce = (wanted: string | null): Promise<BuilderFacts> => {
    const look = looks.get(wanted) ?? lookAt(wanted, options)
    looks.set(wanted, look)
    return look
  }
  let checked: Promise<void> | null = null
  const checkOnce = (): Promise<void> => {
    checked ??= checkBuildx(options.signal).then((version) => {
      if (version !== null) options.say(`buildx ${version}`)
    })
    return checked
  }
  return {
    bake: (question) => bake(question, options.signal),
    probe: (wanted) => {
      lookOnce(wanted).catch(() => undefined)
    },
    prepare: async (wanted) => prepareBuilder(wanted, { ...options, look: lookOnce(wanted) }),
    build: (call) => build(call, checkOnce),
    readMetadata,
    openLayout,
    watchLayout,
    withholdLayers: placeEmptyBlobs,
    sendLayers: removeEmptyBlobs,
    removeLayout: (folder) => rm(folder, { recursive: true, force: true }),
  }
}

/**
 * Asks for the definition alone. What is printed may hold secrets, so it never reaches the log. Without `--` a name
 * could be an option.
 * @see https://docs.docker.com/reference/cli/docker/buildx/bake/#print
 */
async function bake(
  { folder, files, targets }: BakeQuestion,
  signal: AbortSignal,
): Promise<BakeAnswer> {
  const options = ['--print', '--progress=quiet', ...files.flatMap((file) => ['--file', file])]
  const environment = buildEnvironment([])
  const args = ['buildx', 'bake', ...options, '--', ...targets]
  const result = await dockerIn({ folder, environment, signal }, args)
  return result.code === 0
    ? { kind: 'printed', json: result.stdout }
    : { kind: 'failed', why: reasonOf({ ...result, stdout: '' }) }
}

/** Builds of several images are started one right after the other. */
const settleMs = 20

/** How long a failed build waits for what may be the reason. */
const answerLimitMs = 2_000

/**
 * Builds, and meanwhile looks whether buildx is recent enough: asking for its version takes the time that most builds
 * would wait for it. A build that was begun in vain is ended.
 */
async function build(call: BuildCall, check: () => Promise<void>): Promise<BuildEnd> {
  await rm(call.metadataFile, { force: true })
  const vain = new AbortController()
  const started = setTimeout(() => {
    call.onStarted?.()
    check().catch((error: unknown) => {
      vain.abort(error)
    })
  }, settleMs)
  const end = await streamCommand({
    command: 'docker',
    args: call.arguments,
    folder: call.folder,
    environment: { ...buildEnvironment(call.arguments), ...call.environment },
    onLine: call.onLine,
    shouldStop: call.isCacheStalled,
    timeoutMs: call.timeoutMs,
    signal: AbortSignal.any([call.signal, vain.signal]),
  }).finally(() => {
    clearTimeout(started)
  })
  vain.signal.throwIfAborted()
  if (end.kind === 'exited' && end.code !== 0) {
    await Promise.race([check(), wait(answerLimitMs, undefined, { ref: false })])
  }
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
