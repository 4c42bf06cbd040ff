import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { transformSync } from 'esbuild'

import { buildPage } from './page.js'

/**
 * Bundles the action into dist/, the command line into dist/cli/ and the action in comment/ into dist/comment/ with ncc,
 * shortened, and with the HTML report's page where it is written. With `--check` it bundles elsewhere and
 * fails when dist/ differs, so that nobody has to trust a generated file.
 */
const isCheck = process.argv.includes('--check')
const output = isCheck ? mkdtempSync(join(tmpdir(), 'dockweigh-dist-')) : 'dist'

await writePage()
if (!isCheck) rmSync(output, { recursive: true, force: true })
bundle('src/main.ts', output)
bundle('src/cli.ts', join(output, 'cli'))
bundle('src/comment.ts', join(output, 'comment'))
writeFileSync(join(output, 'post.js'), postEntry())
if (isCheck) {
  const differing = differences(output, 'dist')
  rmSync(output, { recursive: true, force: true })
  if (differing.length > 0) {
    console.error(`dist/ is not what src/ builds: ${differing.join(', ')}. Run: npm run build`)
    process.exitCode = 1
  } else {
    console.log('dist/ is what src/ builds.')
  }
}

/** The bundle takes the HTML report's page along. */
async function writePage(): Promise<void> {
  mkdirSync('lib', { recursive: true })
  writeFileSync('lib/report.html', await buildPage())
}

/** GitHub tells a step after the job from a main step by its file alone. */
function postEntry(): string {
  return "process.argv[2] = 'post'\nawait import('./index.js')\n"
}

function bundle(entry: string, folder: string): void {
  const result = spawnSync(
    process.execPath,
    [
      'node_modules/@vercel/ncc/dist/ncc/cli.js',
      'build',
      entry,
      '--out',
      folder,
      '--license',
      'licenses.txt',
    ],
    { stdio: ['ignore', isCheck ? 'ignore' : 'inherit', 'inherit'] },
  )
  if (result.status !== 0) throw new Error(`ncc ended with ${String(result.status)} on ${entry}`)
  for (const name of readdirSync(folder)) {
    if (name.endsWith('.js')) shorten(join(folder, name))
  }
}

/**
 * Takes comments and blanks out: Node reads every byte before it runs the first one, and every job fetches them. Names
 * stay, so that a stack trace says where. ncc's own `--minify` leaves all but the first file as they are.
 */
function shorten(file: string): void {
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    charset: 'utf8',
    format: 'esm',
  })
  writeFileSync(file, code)
}

function differences(left: string, right: string): readonly string[] {
  const names = new Set([...list(left), ...list(right)])
  return [...names].toSorted().filter((name) => read(left, name) !== read(right, name))
}

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

function read(folder: string, name: string): string | null {
  try {
    return readFileSync(join(folder, name), 'latin1')
  } catch {
    return null
  }
}
