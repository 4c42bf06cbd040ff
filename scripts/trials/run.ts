import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { startChance } from '../fuzz/chance.js'
import { drawTrial, runTrial, runWhole, type TrialResult } from './kill.js'
import { openScene } from './scene.js'

const usage = `Ends runs of the built action at random moments and looks what is left of them.

  npx tsx scripts/trials/run.ts [--trials 100] [--seed 1] [--at NUMBER]

Ends with 1 when anything is left, or a comment is not whole. --at runs one trial alone.`

const { values } = parseArgs({
  options: {
    trials: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    at: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) console.log(usage)
else await runTrials()

async function runTrials(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dockweigh-trials-'))
  const scene = await openScene(folder)
  try {
    const whole = await runWhole(scene)
    console.log(`Undisturbed: ${whole.lines} lines of log`)
    const results: TrialResult[] = []
    const [from, to] =
      values.at === undefined
        ? [0, Number(values.trials)]
        : [Number(values.at), Number(values.at) + 1]
    for (let number = from; number < to; number += 1) {
      const chance = startChance(Math.imul(Number(values.seed), 0x9e3779b1) + number)
      const result = await runTrial(scene, drawTrial(number, chance, whole), whole)
      results.push(result)
      print(number, result)
    }
    printTotals(results)
  } finally {
    await scene.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function print(number: number, result: TrialResult): void {
  const { ending, manner, afterLines, plusMs, wasOver, comment, lastLine, faults } = result
  const moment = wasOver ? 'over' : `line ${afterLines} + ${plusMs} ms`
  console.log(
    `${number} ${ending} ${manner} ${moment}, comment ${comment}: ${lastLine.slice(0, 80)}`,
  )
  for (const fault of faults) console.log(`  FAULT ${fault}`)
}

function printTotals(results: readonly TrialResult[]): void {
  const count = (test: (result: TrialResult) => boolean): number => results.filter(test).length
  const faulty = count(({ faults }) => faults.length > 0)
  console.log(`${results.length} trials, ${count(({ wasOver }) => wasOver)} after the end`)
  for (const comment of ['none', 'earlier', 'new'] as const) {
    console.log(`comment ${comment}: ${count((result) => result.comment === comment)}`)
  }
  console.log(`${faulty} with faults`)
  if (faulty > 0) process.exitCode = 1
}
