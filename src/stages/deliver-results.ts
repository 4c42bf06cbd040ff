import type { Config } from '../config.js'
import { ActionError } from '../errors.js'
import type { Ports, Runner } from '../ports.js'
import type { PostOutcome } from '../ports/results.js'
import {
  brokenCheckRun,
  brokenStatus,
  makeCheckRun,
  makeStatus,
  type Breakdown,
} from '../report/commit-results.js'
import type { Report } from '../report/report.js'
import { commitOf } from '../sources/event.js'
import { docsUrl } from './documentation.js'

/** Where a verdict goes that has a name of the user's own. */
export type ResultPorts = Pick<Ports, 'runner' | 'results'>

/** Posts the commit status of a report, where one is wanted; a refusal is a warning. */
export async function deliverStatus(
  { report, config: { status: name } }: { readonly report: Report; readonly config: Config },
  { runner, results }: ResultPorts,
): Promise<void> {
  const commit = report.subject.headShown
  if (name === null || commit === null || results === undefined) return
  const request = { ...placeOf(runner, { name, commit }), status: makeStatus(report) }
  sayOutcome(await results.postStatus(request), { runner, what: 'commit status', name })
}

/** Posts the check run of a report, where one is wanted. True when it was posted, with its annotations. */
export async function deliverCheckRun(
  { report, config }: { readonly report: Report; readonly config: Config },
  { runner, results }: ResultPorts,
): Promise<boolean> {
  const commit = report.subject.headShown
  const name = config.check
  if (name === null || commit === null || results === undefined) return false
  const check = makeCheckRun(report, { docsUrl, scope: config.policy.lintScope })
  const outcome = await results.postCheckRun({ ...placeOf(runner, { name, commit }), check })
  sayOutcome(outcome, { runner, what: 'check run', name })
  return outcome.kind === 'posted'
}

/**
 * Says under the user's own names that a run ended without a report: what waits for them must not wait for ever. It
 * needs no more than the event, and never hides why the run ended.
 */
export async function deliverBreakdown(
  error: unknown,
  { runner, results }: ResultPorts,
): Promise<void> {
  const commit = commitOf(runner.job.event)
  if (results === undefined || commit === null || runner.signal.aborted) return
  const breakdown = describe(error)
  const status = nameOf(runner, 'status')
  if (status !== '') {
    const request = {
      ...placeOf(runner, { name: status, commit }),
      status: brokenStatus(breakdown),
    }
    const outcome = await results.postStatus(request)
    sayOutcome(outcome, { runner, what: 'commit status', name: status })
  }
  const check = nameOf(runner, 'check')
  if (check !== '') {
    const request = {
      ...placeOf(runner, { name: check, commit }),
      check: brokenCheckRun(breakdown),
    }
    const outcome = await results.postCheckRun(request)
    sayOutcome(outcome, { runner, what: 'check run', name: check })
  }
}

function nameOf({ inputs }: Runner, input: 'status' | 'check'): string {
  return inputs[input]?.trim() ?? ''
}

function describe(error: unknown): Breakdown {
  if (error instanceof ActionError) return error
  const detail = error instanceof Error ? error.message : String(error)
  return { message: `Dockweigh failed unexpectedly: ${detail}`, remedy: 'See the log of the step.' }
}

interface Named {
  readonly name: string
  readonly commit: string
}

function placeOf({ job: { repository, runUrl } }: Runner, { name, commit }: Named) {
  return { repository, commit, name, targetUrl: runUrl }
}

function sayOutcome(
  outcome: PostOutcome,
  { runner, what, name }: { readonly runner: Runner; readonly what: string; readonly name: string },
): void {
  if (outcome.kind === 'posted') {
    runner.say(`Posted the ${what} ${name}.`)
    return
  }
  runner.warn(
    outcome.kind === 'refused'
      ? `GitHub refused the ${what} ${name} (${outcome.status}: ${outcome.message}). Give the job the permission \`${outcome.permission}\`; pull requests of forks cannot have it.`
      : `The ${what} ${name} could not be posted. ${outcome.message}`,
  )
}
