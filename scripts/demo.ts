import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { renderPage } from '../__tests__/support/markdown/page.js'
import { openRig, type FinishedPush, type Rig } from '../__tests__/support/rig.js'

/**
 * Shows the whole job on a pull request of the sample repository: the first push gets its comment, the second breaks
 * the budget, turns the step red and updates the comment. Engine, cache service, git remote and runner are real or
 * stand-ins that speak the real protocols; nothing leaves the machine but what the sample's package manager fetches.
 */
const pullRequest = 1
const budget = { 'max-increase': '60MB', 'max-layers': '12', 'lint-threshold': 'error' }
const output = join(import.meta.dirname, '../demo')

say('Starting the engine, the cache service, GitHub’s API and the sample repository.')
const rig = await openRig()
try {
  rig.github.seedPull({ number: pullRequest })
  await rig.pruneCache()
  const first = await push(rig, { branch: 'grow', runId: 1, title: 'First push' })
  const second = await push(rig, { branch: 'grow-more', runId: 2, title: 'Second push' })
  const [comment] = rig.github.commentsOn(pullRequest)
  const body = comment?.body ?? ''
  say('The comment, as it stands now:')
  console.log(body)
  const page = await writePage('comment', body)
  await writePage('summary', second.summary)
  say(`As a page that looks like GitHub’s: ${page}`)
  process.exitCode = isAsExpected(first, second) ? 0 : 1
} finally {
  await rig.close()
}

async function push(
  to: Rig,
  { branch, runId, title }: { branch: 'grow' | 'grow-more'; runId: number; title: string },
): Promise<FinishedPush> {
  say(`${title}: the action runs as on a runner.`)
  const run = await to.push({ branch, number: pullRequest, runId, inputs: budget })
  for (const { text } of run.log) console.log(`  ${text}`)
  say(
    `${title}: the step is ${run.exitCode === 0 ? 'green' : 'red'} after ${seconds(run.durationMs)} s; verdict ${run.outputs['verdict'] ?? 'none'}.`,
  )
  return run
}

function isAsExpected(first: FinishedPush, second: FinishedPush): boolean {
  const ours = rig.github.commentsOn(pullRequest)
  const checks: readonly (readonly [string, boolean])[] = [
    ['the first push passes', first.exitCode === 0],
    [
      'the second push breaks the budget',
      second.exitCode === 1 && second.outputs['verdict'] === 'fail',
    ],
    [
      'there is one comment, updated by the second push',
      ours.length === 1 && first.outputs['comment-url'] === second.outputs['comment-url'],
    ],
  ]
  for (const [what, holds] of checks) console.log(`${holds ? '✓' : '✗'} ${what}`)
  return checks.every(([, holds]) => holds)
}

async function writePage(name: 'comment' | 'summary', markdown: string): Promise<string> {
  await mkdir(output, { recursive: true })
  const path = join(output, `${name}.html`)
  await writeFile(path, renderPage({ title: `Dockweigh: ${name}`, markdown, kind: name }))
  return path
}

function say(line: string): void {
  console.log(`\n▌ ${line}`)
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1)
}
