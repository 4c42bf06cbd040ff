import { randomUUID } from 'node:crypto'
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import * as core from '@actions/core'

import { inputDefinitions, type RawInputs } from '../inputs.js'
import type { CacheService, Job, Runner } from '../ports.js'
import type { Annotation } from '../report/annotations.js'
import { findCacheService } from './cache-service.js'
import { graphqlUrlOf } from './github-client.js'

export interface ActionsOptions {
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly folder: string
  /** Where the saved report stays for later steps. */
  readonly reportFolder: string
}

/** The GitHub Actions runner, through its files and workflow commands. */
export async function actionsRunner(options: ActionsOptions): Promise<Runner> {
  const { environment } = options
  const log = openLog(options.signal)
  let cacheService: Promise<CacheService> | null = null
  return {
    inputs: readInputs(environment),
    job: await readJob(environment),
    signal: options.signal,
    elapsedMs: () => performance.now(),
    findCacheService: () => (cacheService ??= findCacheService(environment)),
    folder: options.folder,
    say: (line) => {
      log.say(line)
    },
    chapter: (title, work) => log.chapter(title, work),
    hide: (secret) => {
      log.command(() => {
        core.setSecret(secret)
      })
    },
    warn: (message) => {
      log.command(() => {
        core.warning(message)
      })
    },
    notice: (message) => {
      log.command(() => {
        core.notice(message)
      })
    },
    setOutputs: (values) => {
      for (const [name, value] of Object.entries(values)) core.setOutput(name, value)
    },
    addSummary: async (markdown) => {
      await core.summary.addRaw(markdown, true).write()
    },
    annotate: (annotations) => {
      log.command(() => {
        for (const annotation of annotations) annotate(annotation)
      })
    },
    saveReport: async ({ json, sarif }) => {
      const name = nameReport()
      return {
        json: await place(options, { name: `${name}.json`, text: json }),
        sarif: await place(options, { name: `${name}.sarif`, text: sarif }),
      }
    },
    saveHtml: (html) => place(options, { name: `${nameReport()}.html`, text: html }),
  }
}

function nameReport(): string {
  return `dockweigh-report-${randomUUID().slice(0, 8)}`
}

/** Puts a file where later steps find it, whole: written in the run's own folder, which a killed run leaves to be removed. */
async function place(
  { folder, reportFolder }: ActionsOptions,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<string> {
  const path = join(reportFolder, name)
  await writeFile(join(folder, name), text)
  await rename(join(folder, name), path)
  return path
}

/** Reads the inputs by the runner's variables; an input that is not set is absent. */
export function readInputs(environment: NodeJS.ProcessEnv): RawInputs {
  return Object.fromEntries(
    inputDefinitions
      .map(({ name }) => [name, environment[`INPUT_${name.toUpperCase()}`]])
      .filter((entry) => entry[1] !== undefined),
  ) as RawInputs
}

async function readJob(environment: NodeJS.ProcessEnv): Promise<Job> {
  const variable = (name: string, otherwise = ''): string =>
    environment[`GITHUB_${name}`] ?? otherwise
  const [owner = '', name = ''] = variable('REPOSITORY').split('/')
  const serverUrl = variable('SERVER_URL', 'https://github.com')
  const apiUrl = variable('API_URL', 'https://api.github.com')
  const runId = Number(variable('RUN_ID', '0'))
  return {
    event: {
      name: variable('EVENT_NAME'),
      ref: variable('REF'),
      payload: await readPayload(environment['GITHUB_EVENT_PATH']),
    },
    repository: { owner, name },
    workspace: variable('WORKSPACE', process.cwd()),
    serverUrl,
    apiUrl,
    graphqlUrl: variable('GRAPHQL_URL', graphqlUrlOf(apiUrl)),
    workflow: variable('WORKFLOW'),
    name: variable('JOB'),
    runId,
    runAttempt: Number(variable('RUN_ATTEMPT', '1')),
    runUrl: runId === 0 ? null : `${serverUrl}/${owner}/${name}/actions/runs/${runId}`,
  }
}

async function readPayload(path: string | undefined): Promise<unknown> {
  if (path === undefined) return {}
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return {}
  }
}

/**
 * The log. The runner obeys `::command::` at the start of a line and the older `##[command]` anywhere in it, so
 * commands are stopped inside a chapter with a token that nobody can guess; our own are let through one by one.
 * An interruption lets them through for good: the chapter may never end, and the reason has to be said.
 */
interface Log {
  say(line: string): void
  /** GitHub folds one level: a chapter in a chapter goes on in the outer one. */
  chapter<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Issues workflow commands. */
  command(issue: () => void): void
}

function openLog(signal: AbortSignal): Log {
  let token: string | null = null
  const stop = (): void => {
    token = randomUUID()
    core.info(`::stop-commands::${token}`)
  }
  const resume = (): void => {
    if (token !== null) core.info(`::${token}::`)
    token = null
  }
  signal.addEventListener('abort', resume)
  return {
    say: (line) => {
      core.info(token === null ? withoutCommands(line) : line)
    },
    async chapter(title, work) {
      if (token !== null) {
        core.info(title)
        return work()
      }
      core.startGroup(title)
      stop()
      try {
        return await work()
      } finally {
        resume()
        core.endGroup()
      }
    },
    command(issue) {
      const wasStopped = token !== null
      resume()
      issue()
      if (wasStopped) stop()
    },
  }
}

/**
 * Takes the power from text that looks like a workflow command, by an invisible character inside it.
 * The runner skips what .NET takes for white space, U+0085 included.
 */
function withoutCommands(line: string): string {
  return line.replace(/^([\s\u0085]*:):/gm, '$1\u200b:').replaceAll('##[', '##\u200b[')
}

function annotate({ level, message, title, location }: Annotation): void {
  const properties = {
    ...(title === undefined ? {} : { title }),
    ...(location === undefined
      ? {}
      : {
          file: location.file,
          startLine: location.startLine,
          endLine: location.endLine,
          ...(location.startColumn === undefined ? {} : { startColumn: location.startColumn }),
          ...(location.endColumn === undefined ? {} : { endColumn: location.endColumn }),
        }),
  }
  if (level === 'error') core.error(message, properties)
  else if (level === 'warning') core.warning(message, properties)
  else core.notice(message, properties)
}
