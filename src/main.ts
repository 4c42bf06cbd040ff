import { version } from './version.js'

const [task] = process.argv.slice(2)

if (task === 'records') {
  // The Actions cache's client runs in a process of its own, started from the same file.
  const { runRecordClient } = await import('./adapters/record-client.js')
  await runRecordClient()
} else if (task === 'post') {
  const { cleanUpOnActions } = await import('./action.js')
  await cleanUpOnActions(process.env)
} else {
  await weigh()
}

async function weigh(): Promise<void> {
  // The first line is printed before anything else is loaded: @actions/core alone takes longer than Node's own start.
  const subject = process.env['GITHUB_REPOSITORY'] ?? 'this checkout'
  process.stdout.write(
    `Dockweigh ${version} weighs ${subject} on ${process.env['GITHUB_EVENT_NAME'] ?? 'demand'}\n`,
  )
  const { startEarly } = await import('./adapters/early-processes.js')
  const early = startEarly(process.env)
  const { runOnActions } = await import('./action.js')
  await runOnActions(process.env, early)
}
