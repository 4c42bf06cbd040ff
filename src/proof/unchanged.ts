import type { Origin } from '../analysis/origin-model.js'
import { compareFiles, type FileChange } from '../compare/files.js'
import { compareSettings, type SettingName } from '../compare/settings.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { transferOf } from '../dockerfile/instruction.js'
import {
  contentTable,
  findNode,
  pathOf,
  type FileNode,
  type FileSystem,
} from '../image/filesystem.js'
import type { ImageSettings } from '../image/image.js'
import { resolvePath } from '../lint/paths.js'

/** An image as far as fixes may not change it. */
export interface ProvenImage {
  readonly settings: ImageSettings
  readonly files: FileSystem
  /** Of the layers, oldest first. */
  readonly origins: readonly Origin[]
}

export interface UnchangedQuestion {
  readonly head: ProvenImage
  readonly fixed: ProvenImage
  /** Head's instructions. */
  readonly instructions: readonly Instruction[]
  /** What the fixes are meant to take away. */
  readonly removes: (path: string) => boolean
}

/**
 * Says what a container would notice of fixes, as a sentence; null when it is nothing: settings that a container is
 * started with, and what lies in the application's folders, which are the working directory and the destinations of
 * COPY and ADD. What a RUN wrote there may differ as long as it is as long as before: many programs write the time.
 */
export function findDifference(question: UnchangedQuestion): string | null {
  const { head, fixed } = question
  const settings = compareSettings(head.settings, fixed.settings).filter(
    ({ setting }) => setting !== 'label',
  )
  const [setting] = settings
  if (setting !== undefined) return `It changes ${settingWords[setting.setting]}.`
  const folders = applicationFolders(question)
  const files = compareFiles(head.files, fixed.files).changes.filter((change) =>
    isNoticed(change, { folders, question }),
  )
  const [file] = files
  if (file !== undefined) return fileSentence(file, files.length)
  const folder = folders.map((path) => changedFolder(path, question)).find((path) => path !== null)
  return folder === undefined ? null : `It changes owner or mode of the folder \`/${folder}\`.`
}

const settingWords: Readonly<Record<SettingName, string>> = {
  entrypoint: 'the entrypoint',
  command: 'the command',
  user: 'the user',
  'working-directory': 'the working directory',
  environment: 'environment variables',
  'exposed-port': 'the exposed ports',
  volume: 'the volumes',
  label: 'labels',
}

const changeWords: Readonly<Record<FileChange['kind'], string>> = {
  added: 'is new',
  removed: 'is gone',
  grown: 'has other contents',
  shrunk: 'has other contents',
  rewritten: 'has other contents',
  attributes: 'has another owner or mode',
}

function fileSentence({ path, kind }: FileChange, count: number): string {
  const others = count === 1 ? '' : `, and ${count - 1} more changed`
  return `In the application's folders \`/${path}\` ${changeWords[kind]}${others}.`
}

/** Without a leading slash; the root itself is none, for then everything would be the application's. */
function applicationFolders({ head, instructions }: UnchangedQuestion): readonly string[] {
  const found = new Set([resolvePath(head.settings.workingDirectory, '/') ?? '/'])
  let folder: string | null = '/'
  for (const instruction of instructions) {
    if (instruction.keyword === 'WORKDIR')
      folder = resolvePath(instruction.words[0]?.value ?? '', folder)
    const destination = transferOf(instruction)?.destination.value
    const path = destination === undefined ? null : resolvePath(destination, folder)
    if (path !== null) found.add(path)
  }
  return [...found]
    .map((path) => path.slice(1))
    .filter((path) => path !== '')
    .sort()
}

function isNoticed(
  { path, kind, baseLayer, headLayer }: FileChange,
  {
    folders,
    question: { head, fixed, removes },
  }: { readonly folders: readonly string[]; readonly question: UnchangedQuestion },
): boolean {
  const isCopied =
    isCopy(head.origins[baseLayer ?? -1]) ||
    (baseLayer === null && isCopy(fixed.origins[headLayer ?? -1]))
  if (!isCopied && !folders.some((folder) => isWithin(path, folder))) return false
  if (removes(path)) return false
  return kind !== 'rewritten' || isCopied
}

function isCopy(origin: Origin | undefined): boolean {
  return origin?.kind === 'instruction' && /^\s*(?:copy|add)\s/i.test(origin.text)
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`)
}

/** The first folder at or below a path that is gone, or has another owner or mode. */
function changedFolder(path: string, { head, fixed, removes }: UnchangedQuestion): string | null {
  const open: FileNode[] = [findNode(head.files, path) ?? []].flat()
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.children === null) continue
    const at = pathOf(node)
    if (removes(at)) continue
    const other = findNode(fixed.files, at)
    if (attributesOf(head.files, node) !== (other && attributesOf(fixed.files, other))) return at
    open.push(...node.children.values())
  }
  return null
}

function attributesOf(files: FileSystem, node: FileNode): string {
  const table = contentTable(files, node)
  const entry = node.contentEntry
  return table === undefined
    ? '755 0 0'
    : `${table.mode(entry).toString(8)} ${table.uid(entry)} ${table.gid(entry)}`
}
