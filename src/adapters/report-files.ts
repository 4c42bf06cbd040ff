import { constants } from 'node:fs'
import { lstat, open, readdir, type FileHandle } from 'node:fs/promises'
import { basename, join, relative, resolve, sep } from 'node:path'

import type { ReportFiles, ReportReading } from '../relay/relay-ports.js'
import { capMiddle, oneLine } from '../report/untrusted.js'

/** Far more than a report of 60 images has. */
const mostBytes = 10_000_000
const mostReports = 100
const mostBytesTogether = 50_000_000

/** Files of an artifact that a pull request's run made: only regular ones are read, no link is followed. */
export function downloadedReports(options: {
  readonly workspace: string
  /** Folders that nobody but the runner has made; what lies below them is looked at link by link. */
  readonly roots: readonly string[]
}): ReportFiles {
  return {
    async read(given) {
      try {
        return await readReports(resolve(options.workspace, given), options.roots)
      } catch (error) {
        if (error instanceof Distrust) return { kind: 'refused', why: error.message }
        if (isMissing(error)) return { kind: 'missing', why: `${given} is not there` }
        const detail = error instanceof Error ? error.message : String(error)
        return { kind: 'refused', why: `${given} cannot be read (${oneLine(detail)})` }
      }
    },
  }
}

/** Why something is not read, the end of a sentence. */
class Distrust extends Error {}

async function readReports(path: string, roots: readonly string[]): Promise<ReportReading> {
  await refuseLinks(path, roots)
  if (!(await lstat(path)).isDirectory()) {
    return { kind: 'read', texts: [(await readRegular(path, mostBytes)).text] }
  }
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).toSorted()
  const [first, ...others] = names
  if (first === undefined) return { kind: 'missing', why: `no .json file is in ${path}` }
  if (names.length > mostReports) {
    throw new Distrust(`there are ${names.length} reports, and at most ${mostReports} are read`)
  }
  const read = await readRegular(join(path, first), mostBytes)
  const texts: [string, ...string[]] = [read.text]
  let left = mostBytesTogether - read.sizeBytes
  for (const name of others) {
    const { text, sizeBytes } = await readRegular(join(path, name), Math.min(mostBytes, left))
    texts.push(text)
    left -= sizeBytes
  }
  return { kind: 'read', texts }
}

/** An archive can put a link where a folder or a file is expected, to a file of the runner. */
async function refuseLinks(path: string, roots: readonly string[]): Promise<void> {
  const root = roots.find((each) => path.startsWith(each + sep))
  const parts = root === undefined ? [] : relative(root, path).split(sep)
  for (const index of parts.keys()) {
    const part = join(root ?? '', ...parts.slice(0, index + 1))
    if ((await lstat(part)).isSymbolicLink()) throw new Distrust(`${show(part)} is a symbolic link`)
  }
}

interface RegularFile {
  readonly text: string
  readonly sizeBytes: number
}

/** Opens without following a link and without waiting for a pipe, and looks at what was opened, not at the name. */
async function readRegular(path: string, limitBytes: number): Promise<RegularFile> {
  if ((await lstat(path)).isSymbolicLink()) {
    throw new Distrust(`${show(path)} is a symbolic link`)
  }
  const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK
  const handle = await open(path, flags)
  try {
    const stats = await handle.stat()
    if (!stats.isFile()) throw new Distrust(`${show(path)} is not a regular file`)
    const bytes = stats.size > limitBytes ? null : await readUpTo(handle, limitBytes)
    if (bytes === null) {
      throw new Distrust(`${show(path)} has more than the ${limitBytes} bytes that are read`)
    }
    return { text: decode(bytes, path), sizeBytes: bytes.length }
  } finally {
    await handle.close()
  }
}

/** Null when there is more. */
async function readUpTo(handle: FileHandle, limitBytes: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let sizeBytes = 0
  for await (const chunk of handle.createReadStream({ autoClose: false, end: limitBytes })) {
    chunks.push(chunk as Buffer)
    sizeBytes += (chunk as Buffer).length
  }
  return sizeBytes > limitBytes ? null : Buffer.concat(chunks)
}

function decode(bytes: Buffer, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Distrust(`${show(path)} is not UTF-8`)
  }
}

function show(path: string): string {
  return capMiddle(oneLine(basename(path)), 100)
}

function isMissing(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT'
}
