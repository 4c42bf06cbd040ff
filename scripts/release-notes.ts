import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { releaseNotes } from './release/notes.js'

/** Prints what CHANGELOG.md says of the release with the tag that is given, such as `v1.2.3`. */
const root = join(import.meta.dirname, '..')
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly version: string
}

try {
  const changelog = readFileSync(join(root, 'CHANGELOG.md'), 'utf8')
  process.stdout.write(releaseNotes({ tag: process.argv[2] ?? '', version, changelog }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
