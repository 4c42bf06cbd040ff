import { posix } from 'node:path'

import type { BuildConfig } from '../config.js'
import { excerpt } from '../dockerfile/excerpt.js'
import { readPlatformList } from '../image/platform.js'
import { readImageSource, type ImageSource } from '../image/reference.js'
import {
  fieldsOf,
  itemsOf,
  knownFieldsOf,
  nameOf,
  optionalTextOf,
  readSettings,
  reject,
  sortMistakes,
  textsOf,
  type Mistake,
  type Setting,
} from '../lint/config/yaml-settings.js'
import { nearestName } from '../lint/suggest.js'
import { limitReaders, mapLimits, type Budget } from '../policy/limit-readers.js'
import type { ReportPaths } from '../vulnerabilities/settings.js'
import { readRepositoryPath } from './inside-path.js'

/** An image that `.dockweigh.yml` lists. Null: as the inputs have it. */
export interface ImageEntry {
  /** Unique in the file. */
  readonly name: string
  readonly build: EntryBuild
  readonly budget: Budget
  readonly head: ImageSource | null
  readonly base: ImageSource | null
  /** Reports on its vulnerabilities. */
  readonly reports: ReportPaths
}

/** Paths are relative to the repository's root. */
export interface EntryBuild extends Pick<BuildConfig, 'context' | 'file' | 'target'> {
  readonly platforms: BuildConfig['platforms'] | null
  readonly buildArgs: BuildConfig['buildArgs'] | null
}

/** More images than this are a mistake, and no run to wait for. */
export const maxImages = 100

const longestName = 60

/** Keys of an image under `images`. */
export const imageKeys = [
  'base',
  'build-args',
  'context',
  'file',
  'head',
  'name',
  'platforms',
  'target',
  'vulnerabilities-base',
  'vulnerabilities-head',
  ...Object.values(limitReaders).map(({ name }) => name),
].toSorted()

type EntryFields = ReadonlyMap<string, Setting>

/** Reads the `images` part of our configuration; whatever has no meaning is a mistake. Schema: docs/dockweigh-schema.json. */
export function parseImageEntries(text: string): {
  readonly entries: readonly ImageEntry[]
  readonly mistakes: readonly Mistake[]
} {
  const { root, mistakes } = readSettings(text)
  const list = fieldsOf(root).get('images')
  const items = itemsOf(list)
  if (list !== undefined && items.length > maxImages) {
    reject(list, `\`images\` lists ${items.length} images; at most ${maxImages} are weighed.`)
    return { entries: [], mistakes: sortMistakes(mistakes) }
  }
  const taken = new Set<string>()
  const entries = items.flatMap((item) => readEntry(item, taken))
  return { entries, mistakes: sortMistakes(mistakes) }
}

/** An image without a usable name is no entry; the rest of it is read for its mistakes. */
function readEntry(item: Setting, taken: Set<string>): readonly ImageEntry[] {
  const before = item.file.mistakes.length
  const fields = knownFieldsOf(item, imageKeys)
  if (fields.size === 0 && item.file.mistakes.length > before) return []
  const name = readName(item, { fields, taken })
  const rest = {
    build: readBuild(fields),
    budget: readBudget(fields),
    head: readSource(fields.get('head')),
    base: readSource(fields.get('base')),
    reports: {
      base: readPath(fields.get('vulnerabilities-base')),
      head: readPath(fields.get('vulnerabilities-head')),
    },
  }
  return name === null ? [] : [{ name, ...rest }]
}

function readName(
  item: Setting,
  { fields, taken }: { readonly fields: EntryFields; readonly taken: Set<string> },
): string | null {
  const field = fields.get('name')
  const before = item.file.mistakes.length
  const name = optionalTextOf(field)
  if (name === null || name === '' || field === undefined) {
    const isTold = item.file.mistakes.length > before
    if (!isTold) reject(field ?? item, 'An image has no `name`, which tells it from the others.')
    return null
  }
  if (taken.has(name)) {
    reject(field, `There are two images with the name \`${excerpt(name)}\`.`)
    return null
  }
  if (name.length > longestName || /[\p{C}\p{Zl}\p{Zp}]/u.test(name) || name !== name.trim()) {
    const allowed = `up to ${longestName} characters that can be seen, without blanks around them`
    reject(field, `${nameOf(field)} is \`${excerpt(name)}\`; write ${allowed}.`)
    return null
  }
  taken.add(name)
  return name
}

function readBuild(fields: EntryFields): EntryBuild {
  const context = readPath(fields.get('context')) ?? '.'
  return {
    context,
    file: readPath(fields.get('file')) ?? posix.join(context, 'Dockerfile'),
    target: someText(fields.get('target')),
    platforms: readPlatforms(fields.get('platforms')),
    buildArgs: someTexts(fields.get('build-args')),
  }
}

function readBudget(fields: EntryFields): Budget {
  return mapLimits(({ name, parse, expected }) => {
    const field = fields.get(name)
    const text = someText(field)
    if (text === null || field === undefined) return null
    const limit = parse(text)
    if (limit === null)
      reject(field, `${nameOf(field)} is \`${excerpt(text)}\`; write ${expected}.`)
    return limit
  })
}

function readPath(field: Setting | undefined): string | null {
  const text = someText(field)
  if (text === null || field === undefined) return null
  const { path, mistake } = readRepositoryPath(text)
  if (mistake !== null) reject(field, `${nameOf(field)} is \`${excerpt(text)}\`${mistake}`)
  return path
}

function readPlatforms(field: Setting | undefined): readonly string[] | null {
  const texts = someTexts(field)
  if (texts === null || field === undefined) return null
  const { platforms, unknown } = readPlatformList(texts)
  for (const platform of unknown) {
    reject(field, `${nameOf(field)} names \`${excerpt(platform)}\`; write it as \`linux/amd64\`.`)
  }
  return platforms
}

function readSource(field: Setting | undefined): ImageSource | null {
  const text = someText(field)
  if (text === null || field === undefined) return null
  const reading = readImageSource(text, nearestName)
  if (reading.kind === 'source') return reading.source
  reject(field, `${nameOf(field)} is \`${excerpt(text)}\`, which ${excerpt(reading.mistake, 200)}`)
  return null
}

function someText(field: Setting | undefined): string | null {
  const text = optionalTextOf(field)
  return text === '' ? null : text
}

function someTexts(field: Setting | undefined): readonly string[] | null {
  const texts = textsOf(field)
  return texts.length === 0 ? null : texts
}
