import { mustRun, runProcess } from '../../__tests__/support/process.js'
import { createLeast, milliseconds, printTable, type Least } from './least.js'
import type { LargeQuestion } from './own-time.js'
import { printCalls, type Stand } from './stand.js'

/** Without the Actions cache on either side: the builder's own cache is warm. */
const noCache = { 'cache-from': 'none', 'cache-to': 'none' }

/**
 * The action beside what workflows do today on the same two commits: both images built and loaded, their sizes asked
 * for, and head's image shown to dive. What is compared is the time less that of builds that export nothing.
 */
export async function compareByHand(question: LargeQuestion): Promise<void> {
  const { stand, repository, turns } = question
  const commits = { base: repository.mainSha, head: repository.assets.mergeSha }
  const least = createLeast()
  const dive = await runProcess('dive', ['--version']).catch(() => null)
  for (let turn = 0; turn < turns; turn += 1) {
    for (const reads of ['record', 'nothing'] as const) {
      const step = await stand.pull(repository.assets, { reads, inputs: noCache })
      least.keep(reads, step.wallMs)
      if (question.calls) printCalls(reads, step)
    }
    for (const [side, sha] of Object.entries(commits)) {
      await weighByHand(stand, { side, folder: await stand.clone(sha), least })
    }
    if (dive !== null) least.keep('dive', await time(stand, 'dive', diveArguments))
  }
  await stand.engine.docker(['image', 'rm', '--force', imageOf('base'), imageOf('head')])
  if (dive === null) console.log('\ndive is not on the PATH: its time is left out.')
  print(least)
}

/** Only the analysis counts, so no limit is ever reached. */
const diveArguments = [
  ...['--ci', '--lowestEfficiency', '0', '--highestUserWastedPercent', 'disabled'],
  imageOf('head'),
]

function imageOf(side: string): string {
  return `dockweigh-benchmark:${side}`
}

async function weighByHand(
  stand: Stand,
  {
    side,
    folder,
    least,
  }: { readonly side: string; readonly folder: string; readonly least: Least },
): Promise<void> {
  const build = ['buildx', 'build', '--quiet']
  const toCache = [...build, '--output', 'type=cacheonly', folder]
  const toEngine = [...build, '--load', '--tag', imageOf(side), folder]
  least.keep(`cache-only ${side}`, await time(stand, 'docker', toCache))
  least.keep(`load ${side}`, await time(stand, 'docker', toEngine))
  least.keep(`inspect ${side}`, await time(stand, 'docker', ['image', 'inspect', imageOf(side)]))
}

async function time({ engine }: Stand, program: string, args: readonly string[]): Promise<number> {
  const started = performance.now()
  await mustRun(program, args, { env: engine.env })
  return performance.now() - started
}

function print(least: Least): void {
  const sum = (...names: readonly string[]): number =>
    names.reduce((total, name) => total + (Number.isNaN(least.of(name)) ? 0 : least.of(name)), 0)
  const builtHead = sum('cache-only head')
  const builtBoth = sum('cache-only head', 'cache-only base')
  const whole = sum('load head', 'load base', 'inspect head', 'inspect base', 'dive')
  const byHand = whole - builtBoth
  const row = (name: string, ms: number, build: number): readonly string[] => {
    const rest = ms - build
    return [name, ...[ms, build, rest].map(milliseconds), (byHand / rest).toFixed(1)]
  }
  console.log('\nBeside what workflows do today, same commits, same warm builder cache:\n')
  printTable([
    ['what', 'whole', 'of that the builds alone', 'rest', 'times faster'],
    row('two builds with --load, two inspections, dive --ci on head', whole, builtBoth),
    row('the action, base recorded', least.of('record'), builtHead),
    row('the action, nothing recorded', least.of('nothing'), builtBoth),
  ])
  const names = ['load head', 'load base', 'inspect head', 'inspect base', 'dive']
  const parts = names.map((name) => `${name} ${milliseconds(least.of(name))}`)
  console.log(`\nBy hand: ${parts.join(', ')}. Goal: at least 5 times faster.`)
}
