import { version } from './version.js'

// The Actions cache's client runs in a process of its own, started from the same file.
if (process.argv[2] === 'records') {
  const { runRecordClient } = await import('./adapters/record-client.js')
  await runRecordClient(process.argv.slice(3))
} else {
  await weigh()
}

async function weigh(): Promise<void> {
  // The first line is printed before anything else is loaded: @actions/core alone takes longer than Node's own start.
  // The post step, which finds the state of the main one, has nothing to weigh.
  if (process.env['STATE_started'] !== 'true') {
    const subject = process.env['GITHUB_REPOSITORY'] ?? 'this checkout'
    process.stdout.write(
      `Dockweigh ${version} weighs ${subject} on ${process.env['GITHUB_EVENT_NAME'] ?? 'demand'}\n`,
    )
  }
  const { runOnActions } = await import('./action.js')
  await runOnActions(process.env)
}
