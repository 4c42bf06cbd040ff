import { failure } from '../errors.js'
import type { EntryType } from './tar-format.js'
import type { FileNode, FileSystem } from './filesystem.js'
import type { Layer } from './layer.js'
import { baseName, parentPath } from './path.js'

/** Why a container no longer sees what a lower layer holds. */
export type HiddenReason = 'overwritten' | 'deleted' | 'deleted-with-directory' | 'opaque'

/** A name that disappeared, told while it still has its place in the tree. */
export interface Hiding {
  readonly node: FileNode
  readonly byLayer: number
  /** The entry of that layer that took the name; -1 when none did. */
  readonly byEntry: number
  readonly reason: HiddenReason
}

/** Is told of every name, directories aside, that a layer hides. */
export type OnHidden = (hiding: Hiding) => void

interface MutableNode extends FileNode {
  readonly parent: MutableNode | null
  children: Map<string, MutableNode> | null
  layer: number
  entry: number
  contentLayer: number
  contentEntry: number
}

interface Stack {
  readonly layers: readonly Layer[]
  readonly root: MutableNode
  readonly onHidden: OnHidden
  layer: number
  /** The entry being added; -1 while markers are applied. */
  entry: number
  /** The directory of the entry before: archives list a directory's files together. */
  lastPath: string
  lastDirectory: MutableNode | null
}

/** containerd follows as many symlinks in one path (continuity, fs.RootPath). */
const symlinkLimit = 255

/**
 * Merges layers, oldest first, into what a container sees, in time linear in the number of entries.
 * A layer's whiteouts and opaque markers hide only what lies below it (OCI image spec, layer.md, "Whiteouts").
 * Directories merge; any other entry replaces what had its name. Symlinks on the way to an entry are followed inside
 * the image, and directories that no entry describes are made, both as containerd unpacks.
 * Fails with `image-invalid` when symlinks run in a circle.
 */
export function stackLayers(
  layers: readonly Layer[],
  onHidden: OnHidden = () => undefined,
): FileSystem {
  const root = createNode({ name: '', parent: null, layer: 0, entry: -1 })
  root.children = new Map()
  const stack: Stack = {
    layers,
    root,
    onHidden,
    layer: 0,
    entry: -1,
    lastPath: '',
    lastDirectory: null,
  }
  layers.forEach((layer, index) => {
    stack.layer = index
    hideWhatIsMarked(stack, layer)
    for (let entry = 0; entry < layer.entries.length; entry++) addEntry(stack, layer, entry)
  })
  return { layers, root }
}

function hideWhatIsMarked(stack: Stack, layer: Layer): void {
  stack.entry = -1
  for (const path of layer.opaqueDirectories) {
    const directory = directoryAt(stack, path, 'existing')
    for (const child of directory?.children?.values() ?? []) hide(stack, child, 'opaque')
    directory?.children?.clear()
  }
  for (const path of layer.whiteouts) {
    const directory = directoryAt(stack, parentPath(path), 'existing')
    const node = directory?.children?.get(baseName(path))
    if (node) remove(stack, node, 'deleted')
  }
  stack.lastDirectory = null
}

function addEntry(stack: Stack, layer: Layer, entry: number): void {
  stack.entry = entry
  const path = layer.entries.path(entry)
  const type = layer.entries.type(entry)
  if (path === '') {
    describe(stack.root, stack.layer, entry)
    return
  }
  const directory = directoryOf(stack, path)
  const name = baseName(path)
  const existing = directory.children?.get(name)
  if (type === 'directory' && existing?.children) {
    describe(existing, stack.layer, entry)
    return
  }
  const target = type === 'hardlink' ? linkTargetOf(stack, layer.entries.linkTarget(entry)) : null
  if (target && target === existing) return
  if (existing) remove(stack, existing, 'overwritten')
  const node = attach(directory, { name, layer: stack.layer, entry })
  if (type === 'directory') node.children = new Map()
  if (target) {
    node.contentLayer = target.contentLayer
    node.contentEntry = target.contentEntry
  }
}

function linkTargetOf(stack: Stack, path: string): MutableNode | null {
  const node = directoryAt(stack, parentPath(path), 'existing')?.children?.get(baseName(path))
  return node && !node.children ? node : null
}

function directoryOf(stack: Stack, path: string): MutableNode {
  const directoryPath = parentPath(path)
  if (stack.lastDirectory && directoryPath === stack.lastPath) return stack.lastDirectory
  const directory = directoryAt(stack, directoryPath, 'created') ?? stack.root
  stack.lastPath = directoryPath
  stack.lastDirectory = directory
  return directory
}

/** The directory that a path leads to, symlinks followed; when it is to be `created`, never null. */
function directoryAt(
  stack: Stack,
  path: string,
  wanted: 'existing' | 'created',
): MutableNode | null {
  let directory = stack.root
  let symlinks = 0
  const ahead = path.split('/').reverse()
  for (let part = ahead.pop(); part !== undefined; part = ahead.pop()) {
    const next = step(directory, part)
    if (next && typeOf(stack, next) === 'symlink') {
      if (++symlinks > symlinkLimit) throw circularSymlinks(stack, path)
      const target = symlinkTarget(stack, next)
      if (target.startsWith('/')) directory = stack.root
      ahead.push(...target.split('/').reverse())
    } else if (next?.children) directory = next
    else if (wanted === 'existing') return null
    else directory = makeDirectory(stack, directory, part)
  }
  return directory
}

/** One part of a path further; the root's parent is the root. */
function step(directory: MutableNode, part: string): MutableNode | undefined {
  if (part === '' || part === '.') return directory
  return part === '..' ? (directory.parent ?? directory) : directory.children?.get(part)
}

function makeDirectory(stack: Stack, parent: MutableNode, name: string): MutableNode {
  const existing = parent.children?.get(name)
  if (existing) remove(stack, existing, 'overwritten')
  const node = attach(parent, { name, layer: stack.layer, entry: -1 })
  node.children = new Map()
  return node
}

function remove(stack: Stack, node: MutableNode, reason: HiddenReason): void {
  hide(stack, node, reason)
  node.parent?.children?.delete(node.name)
  if (node.children || typeOf(stack, node) === 'symlink') stack.lastDirectory = null
}

/** Tells the observer of every name at and below a node; only the node itself is taken over by an entry. */
function hide(stack: Stack, node: MutableNode, reason: HiddenReason): void {
  const inside = reason === 'deleted' ? 'deleted-with-directory' : reason
  const open: MutableNode[] = [node]
  for (let next = open.pop(); next; next = open.pop()) {
    for (const child of next.children?.values() ?? []) open.push(child)
    if (next.children) continue
    stack.onHidden({
      node: next,
      byLayer: stack.layer,
      byEntry: next === node ? stack.entry : -1,
      reason: next === node ? reason : inside,
    })
  }
}

function attach(
  parent: MutableNode,
  place: { readonly name: string; readonly layer: number; readonly entry: number },
): MutableNode {
  const node = createNode({ ...place, parent })
  parent.children?.set(place.name, node)
  return node
}

function createNode(place: {
  readonly name: string
  readonly parent: MutableNode | null
  readonly layer: number
  readonly entry: number
}): MutableNode {
  const { name, parent, layer, entry } = place
  return { name, parent, children: null, layer, entry, contentLayer: layer, contentEntry: entry }
}

function describe(node: MutableNode, layer: number, entry: number): void {
  node.layer = node.contentLayer = layer
  node.entry = node.contentEntry = entry
}

function typeOf(stack: Stack, node: MutableNode): EntryType {
  return stack.layers[node.contentLayer]?.entries.type(node.contentEntry) ?? 'directory'
}

function symlinkTarget(stack: Stack, node: MutableNode): string {
  return stack.layers[node.contentLayer]?.entries.linkTarget(node.contentEntry) ?? ''
}

function circularSymlinks(stack: Stack, path: string): Error {
  return failure('image-invalid', {
    what: `Layer ${stack.layers[stack.layer]?.digest ?? stack.layer}`,
    detail: `The path ${JSON.stringify(path)} leads through more than ${symlinkLimit} symbolic links.`,
  })
}
