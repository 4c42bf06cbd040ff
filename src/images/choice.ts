import { quote, type InputReader } from '../input-reader.js'
import { readWorkspacePath } from './inside-path.js'

/** Which images the inputs ask for. */
export interface ImageChoice {
  /** Images of `.dockweigh.yml`, or targets and groups of the bake files. Empty: all, or the group `default`. */
  readonly names: readonly string[]
  /** Relative to the checkout. Empty: `.dockweigh.yml` lists the images. */
  readonly bakeFiles: readonly string[]
  /** Inputs describe the only image, and no list is looked at. */
  readonly isDescribed: boolean
}

/** Inputs that describe what one image is built from. */
const describing = ['context', 'file', 'target'] as const

/** As bake takes them; anything else could be an override or the address of another bake file. */
const targetName = /^[A-Za-z0-9_.-]+$/

/** Reads `images` and `bake-files`, which inputs that describe one image contradict. */
export function readChoice(read: InputReader, workspace: string): ImageChoice {
  const names = [...new Set(read.list('images'))]
  const bakeFiles = read.list('bake-files').flatMap((file) => readBakeFile(read, file, workspace))
  const given = describing.filter((name) => read.text(name) !== '')
  const isList = names.length > 0 || bakeFiles.length > 0
  if (isList) {
    for (const name of given) {
      read.reject(
        name,
        `describes one image, but ${listWords(names)} the images to weigh; leave out one of the two.`,
      )
    }
  }
  if (bakeFiles.length > 0) {
    for (const name of names.filter((name) => !targetName.test(name))) {
      read.reject('images', `names ${quote(name)}, which is no name of a bake target or group.`)
    }
  }
  return { names, bakeFiles, isDescribed: given.length > 0 }
}

function listWords(names: readonly string[]): string {
  return names.length > 0 ? '`images` names' : '`bake-files` lists'
}

function readBakeFile(read: InputReader, given: string, workspace: string): readonly string[] {
  const { path, mistake } = readWorkspacePath(given, workspace)
  if (path !== null) return [path]
  read.reject('bake-files', `names ${quote(given)}${mistake}`)
  return []
}
