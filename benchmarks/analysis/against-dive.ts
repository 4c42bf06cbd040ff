import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { findRunnerNode } from '../../__tests__/support/runner/node-binary.js'
import type { WrittenImage } from './write-image.js'

/** What a program took, the least of several runs. */
interface Cost {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly peakBytes: number
}

/** The bundled command line; another bundle may be named. */
const entry = process.env['DOCKWEIGH'] ?? join(import.meta.dirname, '../../dist/cli/index.js')

/** Inspects an image with the bundled command line and with dive, on the same archive, in turns. */
export function compareWithDive(
  name: string,
  { image, rounds }: { readonly image: WrittenImage; readonly rounds: number },
): void {
  console.log(`\n${name}, whole programs:`)
  if (!existsSync(entry)) {
    console.log('  not measured: dist/ is missing. Run: npm run build')
    return
  }
  if (spawnSync('/usr/bin/time', ['--version']).status !== 0) {
    console.log('  not measured: /usr/bin/time, which knows peak memory, is missing')
    return
  }
  const costs = runInTurns(commandsFor(image), rounds)
  console.log(`  ${''.padEnd(rowWidth)}     wall       CPU  peak memory`)
  for (const [command, cost] of costs) console.log(`  ${command.padEnd(rowWidth)}${show(cost)}`)
  for (const kind of kinds) compareCosts(kind, costs)
}

const rowWidth = 36
/** How the archive holds its layers. */
const kinds = ['gzip layers', 'plain layers'] as const

function compareCosts(kind: (typeof kinds)[number], costs: ReadonlyMap<string, Cost>): void {
  const [ours, theirs] = [costs.get(`dockweigh, ${kind}`), costs.get(`dive, ${kind}`)]
  if (!ours || !theirs) return
  const slower = (theirs.seconds / ours.seconds).toFixed(2)
  const busier = (theirs.cpuSeconds / ours.cpuSeconds).toFixed(2)
  const larger = (theirs.peakBytes / ours.peakBytes).toFixed(2)
  console.log(`  dive ÷ dockweigh, ${kind}: time ${slower}, CPU ${busier}, memory ${larger}`)
}

function commandsFor(image: WrittenImage): ReadonlyMap<string, readonly string[]> {
  const node = findRunnerNode()
  const archives = [
    { kind: kinds[0], path: image.packedArchive },
    { kind: kinds[1], path: image.plainArchive },
  ]
  const commands = new Map<string, readonly string[]>()
  for (const { kind, path } of archives) {
    commands.set(`dockweigh, ${kind}`, [node, entry, 'inspect', path])
    if (hasDive()) commands.set(`dive, ${kind}`, [...diveCommand, path])
  }
  if (!hasDive()) {
    console.log('  dive is not on the PATH: go install github.com/wagoodman/dive@v0.13.1')
  }
  return commands
}

/** Only the analysis counts, so no limit is ever reached. */
const diveCommand = [
  ...['dive', '--ci', '--lowestEfficiency', '0', '--highestUserWastedPercent', 'disabled'],
  ...['--source', 'docker-archive'],
]

function hasDive(): boolean {
  return spawnSync('dive', ['--version']).status === 0
}

function runInTurns(
  commands: ReadonlyMap<string, readonly string[]>,
  rounds: number,
): ReadonlyMap<string, Cost> {
  const costs = new Map<string, Cost>()
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, command] of commands) {
      const cost = run(command)
      const known = costs.get(name) ?? cost
      costs.set(name, {
        seconds: Math.min(known.seconds, cost.seconds),
        cpuSeconds: Math.min(known.cpuSeconds, cost.cpuSeconds),
        peakBytes: Math.min(known.peakBytes, cost.peakBytes),
      })
    }
  }
  return costs
}

function run(command: readonly string[]): Cost {
  const ended = spawnSync('/usr/bin/time', ['-q', '-f', '%e %U %S %M', ...command], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const figures = ended.stderr.trimEnd().split('\n').at(-1)?.split(' ').map(Number) ?? []
  if (ended.status !== 0) {
    throw new Error(`${command.join(' ')} ended with ${String(ended.status)}: ${ended.stderr}`)
  }
  const [seconds = NaN, user = NaN, system = NaN, peakKilobytes = NaN] = figures
  return { seconds, cpuSeconds: user + system, peakBytes: peakKilobytes * 1024 }
}

function show({ seconds, cpuSeconds, peakBytes }: Cost): string {
  const wall = `${seconds.toFixed(2)} s`.padStart(9)
  const cpu = `${cpuSeconds.toFixed(2)} s`.padStart(9)
  return `${wall} ${cpu} ${`${(peakBytes / 1e6).toFixed(0)} MB`.padStart(12)}`
}
