import { version } from './version.js'

// The first line is printed before anything else is loaded: @actions/core alone takes longer than Node's own start.
const subject = process.env['GITHUB_REPOSITORY'] ?? 'this checkout'
process.stdout.write(
  `Dockweigh ${version} weighs ${subject} on ${process.env['GITHUB_EVENT_NAME'] ?? 'demand'}\n`,
)

const { runOnActions } = await import('./action.js')
await runOnActions(process.env)
