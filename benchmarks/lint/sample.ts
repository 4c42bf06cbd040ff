import { parseArgs } from 'node:util'

import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Finding } from '../../src/lint/finding.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import { readCorpus } from './corpus.js'

const { values, positionals } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    /** At most so many of one rule, so that rare rules are read, too. */
    'per-rule': { type: 'string' },
  },
  allowPositionals: true,
})

/** Lines shown around a finding. */
const linesAround = 3

function main(): void {
  const [folder] = positionals
  if (folder === undefined) throw new Error('Name the folder of Dockerfiles')
  const files = readCorpus(folder)
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const findings = files.flatMap(({ path, text }) => lintDockerfile(parseDockerfile(text, path)))
  console.log(`${files.length} files, ${findings.length} findings`)
  for (const [code, count] of countByCode(findings)) console.log(`${code} ${count}`)
  for (const finding of draw(findings)) show(finding, texts.get(finding.file) ?? '')
}

function countByCode(findings: readonly Finding[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts].sort(([, one], [, other]) => other - one)
}

function draw(findings: readonly Finding[]): readonly Finding[] {
  const perRule = values['per-rule'] === undefined ? Infinity : Number(values['per-rule'])
  const taken = new Map<string, number>()
  const fits = ({ code }: Finding): boolean => {
    const count = (taken.get(code) ?? 0) + 1
    taken.set(code, count)
    return count <= perRule
  }
  return shuffle(findings).filter(fits).slice(0, Number(values.count))
}

/** The items in a random order, the same for the same seed. */
function shuffle<T>(items: readonly T[]): T[] {
  const next = randomFrom(Number(values.seed))
  const keyed = items.map((item) => ({ item, key: next() }))
  return keyed.sort((one, other) => one.key - other.key).map(({ item }) => item)
}

/** Numbers from 0 to 1 of the linear congruential generator with Knuth's MMIX constants. */
function randomFrom(seed: number): () => number {
  let state = BigInt(seed)
  return () => {
    state = BigInt.asUintN(64, state * 6364136223846793005n + 1442695040888963407n)
    return Number(state >> 11n) / 2 ** 53
  }
}

function show({ file, line, endLine, column, code, stage, message }: Finding, text: string): void {
  console.log(`\n=== ${code} ${file}:${line}:${column} stage ${stage ?? '-'}\n    ${message}`)
  const lines = text.split(/\r?\n/)
  const from = Math.max(0, line - 1 - linesAround)
  const until = Math.min(lines.length, endLine + linesAround)
  for (let at = from; at < until; at += 1) {
    const mark = at + 1 >= line && at < endLine ? '>' : ' '
    console.log(`${mark}${String(at + 1).padStart(4)} ${lines[at] ?? ''}`)
  }
}

main()
