import { version } from './version.js'

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
