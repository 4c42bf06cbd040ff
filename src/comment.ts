import { realpath } from 'node:fs/promises'
import { tmpdir } from 'node:os'

import * as core from '@actions/core'

import { actionsRunner } from './adapters/actions.js'
import { connectLabels } from './adapters/github-labels.js'
import { connectPulls } from './adapters/github-pulls.js'
import { connectComments } from './adapters/github.js'
import { downloadedReports } from './adapters/report-files.js'
import { publishedSchema } from './adapters/report-schema.js'
import { explainThrown } from './adapters/thrown.js'
import { relayInputDefinitions, type RawRelayInputs } from './relay/inputs.js'
import { relay } from './relay/relay.js'
import { version } from './version.js'

// Entry of the action in `comment/`, and the only place that sets its step's failure.
try {
  await comment(process.env)
} catch (error) {
  core.setFailed(explainThrown(error))
}

async function comment(environment: NodeJS.ProcessEnv): Promise<void> {
  const { signal } = new AbortController()
  const temporary = await realpath(environment['RUNNER_TEMP'] ?? tmpdir())
  const runner = await actionsRunner({
    environment,
    signal,
    folder: temporary,
    reportFolder: temporary,
  })
  const { job } = runner
  runner.say(`Dockweigh ${version} comments in ${job.repository.owner}/${job.repository.name}`)
  const inputs = readInputs(environment)
  const token = inputs['github-token'] ?? ''
  if (token !== '') runner.hide(token)
  const connection = { token, apiUrl: job.apiUrl, graphqlUrl: job.graphqlUrl }
  await relay({
    inputs,
    job,
    log: runner,
    files: downloadedReports({
      workspace: job.workspace,
      roots: [job.workspace, environment['RUNNER_TEMP'] ?? temporary],
    }),
    pulls: connectPulls(connection),
    comments: connectComments(connection),
    labels: connectLabels(connection),
    findFault: publishedSchema(),
  })
}

function readInputs(environment: NodeJS.ProcessEnv): RawRelayInputs {
  return Object.fromEntries(
    relayInputDefinitions
      .map(({ name }) => [name, environment[`INPUT_${name.toUpperCase()}`]])
      .filter((entry) => entry[1] !== undefined),
  ) as RawRelayInputs
}
