import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

import * as core from '@actions/core'

import { actionsRunner } from './adapters/actions.js'
import { buildxBuilder } from './adapters/buildx.js'
import { removeBuilder } from './adapters/prepare-builder.js'
import { createCleanup, type Cleanup } from './adapters/cleanup.js'
import type { EarlyProcesses } from './adapters/early-processes.js'
import { removeWorktree } from './adapters/git-worktree.js'
import { gitRepository } from './adapters/git.js'
import { connectLabels } from './adapters/github-labels.js'
import { connectResults } from './adapters/github-results.js'
import { connectReviews } from './adapters/github-reviews.js'
import { connectComments } from './adapters/github.js'
import { imageSources } from './adapters/image-sources.js'
import { registryScales } from './adapters/registry-scales.js'
import { listenForSignals } from './adapters/interruption.js'
import { hashInThreads } from './adapters/layer-hashing.js'
import { actionsCacheRecords } from './adapters/records.js'
import { builtPage } from './adapters/report-page.js'
import { removeFolder } from './adapters/remove-folder.js'
import { scannersIn } from './adapters/scanners.js'
import { scratchIn } from './adapters/scratch.js'
import { secretSources } from './adapters/secret-sources.js'
import { shellcheckProgram } from './adapters/shellcheck.js'
import { recordClient } from './adapters/record-process.js'
import { endStartedProcesses, runVariable } from './adapters/started-processes.js'
import { explainThrown } from './adapters/thrown.js'
import type { Ports, Runner } from './ports.js'
import { planRun } from './stages/plan-run.js'

/** Entry on a GitHub Actions runner. The only place that sets the step's failure. */
export async function runOnActions(
  environment: NodeJS.ProcessEnv,
  early: EarlyProcesses,
): Promise<void> {
  const cleanup = createCleanup()
  const interruption = listenForSignals()
  const ended = new AbortController()
  const signal = AbortSignal.any([interruption.signal, ended.signal])
  signal.addEventListener('abort', () => {
    early.end()
  })
  const problem = await Promise.race([
    runMain(environment, { cleanup, early, signal }),
    interruption.happened,
  ]).catch(explainThrown)
  // What was begun ahead of its time may still be running, and would be in the way of the cleanup.
  ended.abort()
  await endStartedProcesses(environment[runVariable] ?? '')
  for (const left of await cleanup.run()) core.warning(`Could not be removed: ${left}`)
  noteClean()
  if (problem !== null) core.setFailed(problem)
  // A command that does not react to the interruption must not keep the step alive.
  if (interruption.signal.aborted) process.exit(1)
}

/** On a full disk nothing can be noted; the step after the job then looks once more. */
function noteClean(): void {
  try {
    core.saveState('clean', 'true')
  } catch (error) {
    core.debug(String(error))
  }
}

interface Means {
  readonly cleanup: Cleanup
  readonly early: EarlyProcesses
  readonly signal: AbortSignal
}

async function runMain(environment: NodeJS.ProcessEnv, means: Means): Promise<string | null> {
  const { cleanup, early, signal } = means
  signal.throwIfAborted()
  const { folder } = early
  // Known before it is there and made in one go: whenever the run is ended, the folder is found.
  core.saveState('folder', folder)
  cleanup.add('temporary folder', () => removeFolder(folder))
  mkdirSync(folder, { mode: 0o700 })
  const reportFolder = dirname(folder)
  const runner = await actionsRunner({ environment, signal, folder, reportFolder })
  // Whoever needs the answer waits less for it.
  void runner.findCacheService()
  const ports = connect(runner, means)
  // Its failure is met by the run.
  const planned = planRun({ host: runner, ...ports })
  planned.catch(() => undefined)
  // The larger part of the program is loaded while git, the cache and Docker are answering.
  const { run } = await import('./run.js')
  const outcome = await run(ports, planned)
  return outcome.failure
}

function connect(runner: Runner, { cleanup, early }: Means): Ports {
  const { job, folder, signal } = runner
  const say = (line: string): void => {
    runner.say(line)
  }
  const hide = (secret: string): void => {
    runner.hide(secret)
  }
  const token = runner.inputs['github-token'] ?? ''
  if (token !== '') runner.hide(token)
  const connection = { token, apiUrl: job.apiUrl, graphqlUrl: job.graphqlUrl, signal }
  const running = { cleanup, signal, say }
  return {
    runner,
    repository: gitRepository({
      workspace: job.workspace,
      folder,
      serverUrl: job.serverUrl,
      token,
      ...running,
      headAnswer: early.headAnswer,
    }),
    builder: buildxBuilder({
      ...running,
      onBuilder: (name) => {
        core.saveState('builder', name)
      },
      takeAnswer: early.takeAnswer,
    }),
    comments: connectComments(connection),
    labels: connectLabels(connection),
    results: connectResults(connection),
    reviews: connectReviews(connection),
    shellcheck: shellcheckProgram({ folder, environment: process.env, signal }),
    hashing: hashInThreads(),
    reportPage: builtPage(),
    scratch: scratchIn(folder),
    scanners: scannersIn({ workspace: job.workspace, folder, environment: process.env, signal }),
    secretSources: secretSources(process.env, job.workspace),
    records: actionsCacheRecords({
      client: recordClient(),
      started: early.recordClient,
      folder,
      environment: process.env,
      signal,
      findCacheService: () => runner.findCacheService(),
    }),
    images: imageSources({
      cwd: job.workspace,
      folder,
      environment: process.env,
      signal,
      cleanup,
      hide,
    }),
    registries: registryScales({ environment: process.env, signal, cleanup, hide }),
  }
}

/** Entry of the step after the job: does what the main step could not because it was killed. */
export async function cleanUpOnActions(environment: NodeJS.ProcessEnv): Promise<void> {
  const folder = environment['STATE_folder'] ?? ''
  if (folder === '' || environment['STATE_clean'] === 'true') return
  await endStartedProcesses(folder)
  const cleanup = createCleanup()
  const builder = environment['STATE_builder'] ?? ''
  const workspace = environment['GITHUB_WORKSPACE'] ?? process.cwd()
  cleanup.add('temporary folder', () => removeFolder(folder))
  cleanup.add('worktree', () => removeWorktree(workspace, folder))
  if (builder !== '') cleanup.add(`builder ${builder}`, () => removeBuilder(builder))
  for (const left of await cleanup.run()) core.warning(`Could not be removed: ${left}`)
}
