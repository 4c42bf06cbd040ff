import { spawn } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { findRunnerNode } from '../../__tests__/support/runner/node-binary.js'

const rounds = 20
const goal = 2
const root = join(import.meta.dirname, '../..')
const entry = join(root, 'dist/index.js')
const node = findRunnerNode()

/** Milliseconds since the process was started. */
interface Timing {
  readonly firstOutputMs: number
  readonly endMs: number
  readonly stderr: string
}

async function main(): Promise<void> {
  if (!existsSync(entry)) throw new Error('dist/index.js is missing. Run: npm run build')
  const folder = await mkdtemp(join(tmpdir(), 'benchmark-'))
  try {
    await compareStarts(folder)
    await showLoads(folder)
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** Nothing, one line, and the bundle in an empty folder, in turns: a machine that slows down slows all. */
async function compareStarts(folder: string): Promise<void> {
  const nothing: Timing[] = []
  const line: Timing[] = []
  const bundle: Timing[] = []
  for (let i = 0; i < rounds; i += 1) {
    nothing.push(await time(['-e', '0'], folder))
    line.push(await time(['-e', 'process.stdout.write("line\\n")'], folder))
    bundle.push(await time([entry], folder))
  }
  const floor = median(nothing.map(({ endMs }) => endMs))
  const output = median(line.map(({ firstOutputMs }) => firstOutputMs))
  const first = median(bundle.map(({ firstOutputMs }) => firstOutputMs))
  const end = median(bundle.map(({ endMs }) => endMs))
  console.log(`Medians of ${rounds} runs each, in turns.\n`)
  printTable([
    ['what', 'ms', 'times the first'],
    ['node -e 0, to its end', floor.toFixed(0), '1.00'],
    ['node -e, one line, to that line', output.toFixed(0), (output / floor).toFixed(2)],
    ['dist/index.js, to its first line', first.toFixed(0), (first / floor).toFixed(2)],
    ['dist/index.js, to its error: no checkout', end.toFixed(0), (end / floor).toFixed(2)],
  ])
  console.log(
    `\nGoal: first line under ${goal} times: ${first / floor < goal ? 'met' : 'missed'}.\n`,
  )
}

/** Which file of the bundle is loaded when, in a run that ends at its first look at the checkout. */
async function showLoads(folder: string): Promise<void> {
  const preload = ['--import', join(import.meta.dirname, 'note-loads.ts')]
  const { firstOutputMs, stderr } = await time([...preload, entry], folder)
  const loads = [...stderr.matchAll(/^loaded ([\d.]+) (\S+)$/gm)].map(([, ms = '', url = '']) => ({
    ms: Number(ms).toFixed(0),
    path: fileURLToPath(url),
  }))
  console.log(
    `One run, loads noted (this takes time itself; first line after ${firstOutputMs.toFixed(0)} ms).\n`,
  )
  printTable([
    ['loaded', 'kB', 'ms after the start'],
    ...loads.map(({ ms, path }) => [basename(path), kilobytes(path), ms]),
  ])
  console.log('\nA file of dist/ that is not named is loaded when a comment is written, or never.')
}

function time(args: readonly string[], folder: string): Promise<Timing> {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    let firstOutputMs = 0
    let stderr = ''
    const child = spawn(node, args, {
      cwd: folder,
      env: { PATH: process.env['PATH'], GITHUB_WORKSPACE: folder, RUNNER_TEMP: folder },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.once('data', () => {
      firstOutputMs = performance.now() - started
    })
    child.stdout.resume()
    child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
      stderr += chunk
    })
    child.once('error', reject)
    child.once('close', () => {
      resolve({ firstOutputMs, endMs: performance.now() - started, stderr })
    })
  })
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle) - 1] ?? 0)) / 2
}

function kilobytes(path: string): string {
  return (statSync(path).size / 1000).toFixed(0)
}

function printTable([head = [], ...rows]: readonly (readonly string[])[]): void {
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)),
  )
  const line = (row: readonly string[]): string =>
    row.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  ')
  console.log([line(head), line(widths.map((width) => '-'.repeat(width)))].join('\n'))
  for (const row of rows) console.log(line(row))
}

/** Names to the left, figures to the right. */
function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

await main()
