import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A Dockerfile of the corpus. */
export interface CorpusFile {
  /** Relative to the corpus' folder. */
  readonly path: string
  readonly text: string
}

/** Every file below a folder, sorted by path. Fails when there is none. */
export function readCorpus(folder: string): readonly CorpusFile[] {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  if (paths.length === 0) throw new Error(`${folder} holds no file`)
  return paths.map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}
