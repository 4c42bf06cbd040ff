import { randomBytes } from 'node:crypto'
import { realpathSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { inspectArguments } from '../build/probe.js'
import { findMissingVariables } from './cache-variables.js'
import { runCommand, type CommandResult } from './exec.js'
import { askHead } from './git-head.js'
import { recordClient, startRecordProcess, type RecordProcess } from './record-process.js'
import { runVariable } from './started-processes.js'

/** What nearly every run has to wait for, begun while the action itself is still being loaded. */
export interface EarlyProcesses {
  /** The folder that the run is going to make for itself; it stands in the environment of all that is started. */
  readonly folder: string
  /** Null where there is no Actions cache. */
  readonly recordClient: RecordProcess | null
  /** The answer of git to `askHead`. */
  readonly headAnswer: Promise<CommandResult>
  /** Hands out the answer of a `docker` command that was begun, once; null: there is none. */
  readonly takeAnswer: TakeAnswer
  /** Ends what nobody asked for. */
  end(): void
}

export type TakeAnswer = (args: readonly string[]) => Promise<CommandResult> | null

/** Starts the questions to git and Docker and the client of the records, as the inputs of most runs need them. */
export function startEarly(environment: NodeJS.ProcessEnv): EarlyProcesses {
  const folder = join(findParent(environment), `dockweigh-${randomBytes(4).toString('hex')}`)
  environment[runVariable] = folder
  // It takes the longest, so it comes first.
  const hasCache = findMissingVariables(environment) === null
  const client = hasCache ? startRecordProcess({ client: recordClient(), environment }) : null
  const stop = new AbortController()
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  const headAnswer = expectAnswer(askHead(workspace, stop.signal))
  const answers = new Map<string, Promise<CommandResult>>()
  for (const args of expectQuestions(environment)) {
    const answer = runCommand('docker', args, { signal: stop.signal })
    answers.set(args.join(' '), expectAnswer(answer))
  }
  return {
    folder,
    recordClient: client,
    headAnswer,
    takeAnswer: (args) => {
      const answer = answers.get(args.join(' ')) ?? null
      answers.delete(args.join(' '))
      return answer
    },
    end() {
      stop.abort()
      client?.dismiss()
    },
  }
}

/** Its failure is met by whoever asks, if anybody does. */
function expectAnswer(answer: Promise<CommandResult>): Promise<CommandResult> {
  answer.catch(() => undefined)
  return answer
}

/** One that is not there is found out when the folder is made. */
function findParent(environment: NodeJS.ProcessEnv): string {
  const parent = environment['RUNNER_TEMP'] ?? tmpdir()
  try {
    return realpathSync(parent)
  } catch {
    return parent
  }
}

/** Images that are found somewhere need no builder. */
function expectQuestions(environment: NodeJS.ProcessEnv): readonly (readonly string[])[] {
  const input = (name: string): string => (environment[`INPUT_${name}`] ?? '').trim()
  if (input('HEAD') !== '' && input('BASE') !== '') return []
  return [inspectArguments(input('BUILDER') || null)]
}
