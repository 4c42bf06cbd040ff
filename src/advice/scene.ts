import type { AnalysedImage } from '../analysis/contents.js'
import { findNode, type FileSystem } from '../image/filesystem.js'
import { installedKinds, leftoverKinds } from './kinds/index.js'
import { makerOf, type Maker } from './kind.js'
import { matchPaths, needlessKinds, settingsText, type PathMatcher } from './match-paths.js'

/** What is asked of an image again and again. */
export interface Scene {
  readonly image: AnalysedImage
  /** Who made each layer; null for the base image's. */
  readonly makers: readonly (Maker | null)[]
  /** The instruction of a layer; empty when it is not known. */
  readonly textOf: (layer: number) => string
  readonly match: PathMatcher
  /** What a container is started with; see `settingsText`. */
  readonly settings: string
}

/** Prepares an image for the search. */
export function openScene(image: AnalysedImage): Scene {
  const { settings, files, layers } = image
  const kinds = needlessKinds([...leftoverKinds, ...installedKinds], {
    settings,
    hasCompiler: hasCompiler(files),
  })
  return {
    image,
    makers: layers.map(({ origin }, index) => makerOf(origin, index)),
    textOf: (layer) => {
      const origin = layers[layer]?.origin
      return origin?.kind === 'instruction' ? origin.text : ''
    },
    match: matchPaths(kinds),
    settings: settingsText(settings),
  }
}

const programFolders = [
  'bin',
  'usr/bin',
  'usr/local/bin',
  'usr/local/go/bin',
  'usr/local/cargo/bin',
]
const compilers = /^(?:.*-)?(?:gcc|cc|g\+\+|c\+\+|clang|tcc|rustc|ghc|ocamlopt|go)(?:-[\d.]+)?$/

function hasCompiler(files: FileSystem): boolean {
  return programFolders.some((folder) =>
    [...(findNode(files, folder)?.children?.keys() ?? [])].some((name) => compilers.test(name)),
  )
}
