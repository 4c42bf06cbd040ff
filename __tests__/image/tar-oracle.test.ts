import { describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeName, type EntryType, type TarEntry } from '../../src/image/tar-format.js'
import { walk } from '../support/image/walk.js'

const directory = join(import.meta.dirname, '..', 'fixtures', 'tar')
const archives = readdirSync(directory).sort()

function readArchive(name: string): Buffer {
  return gunzipSync(readFileSync(join(directory, name)))
}

/** What GNU tar lists, without the time. */
function listWithTar(archive: Buffer): string[] {
  const options = ['--list', '--verbose', '--numeric-owner', '--quoting-style=literal', '--file=-']
  const listing = execFileSync('tar', options, {
    input: archive,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  return listing
    .toString('latin1')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => decodeName(Buffer.from(line, 'latin1')))
    .map((line) => line.replace(/ \d{4}-\d\d-\d\d \d\d:\d\d /, ' ').replace(/\s+/g, ' '))
}

/** The same line made of what our walk finds; device numbers, which nobody needs, are left out. */
function describeEntry(entry: TarEntry): string {
  const device = entry.type === 'character-device' || entry.type === 'block-device'
  const size = device ? 'DEVICE' : entry.sizeBytes
  return `${modeText(entry)} ${entry.uid}/${entry.gid} ${size} ${entry.path}${linkText(entry)}`
}

const letters: Record<EntryType, string> = {
  file: '-',
  directory: 'd',
  symlink: 'l',
  hardlink: 'h',
  'character-device': 'c',
  'block-device': 'b',
  fifo: 'p',
}

function modeText({ type, mode }: TarEntry): string {
  const bits = 'rwxrwxrwx'
    .split('')
    .map((letter, index) => (mode & (0o400 >> index) ? letter : '-'))
  if (mode & 0o4000) bits[2] = bits[2] === 'x' ? 's' : 'S'
  return letters[type] + bits.join('')
}

function linkText({ type, linkTarget }: TarEntry): string {
  if (type === 'symlink') return ` -> ${linkTarget}`
  return type === 'hardlink' ? ` link to ${linkTarget}` : ''
}

describe('walkTar on archives of other programs', () => {
  it('has archives of GNU tar, bsdtar and Go to walk', () => {
    expect(archives).toEqual([
      'bsdtar-gnu.tar.gz',
      'bsdtar-pax.tar.gz',
      'gnu.tar.gz',
      'go.tar.gz',
      'oldgnu.tar.gz',
      'pax-sparse-0.0.tar.gz',
      'pax-sparse-0.1.tar.gz',
      'pax-sparse-1.0.tar.gz',
      'ustar.tar.gz',
      'v7.tar.gz',
    ])
  })

  it.each(archives)('lists %s as GNU tar does', (name) => {
    const archive = readArchive(name)
    const listing = listWithTar(archive).map((line) => line.replace(/ \d+,\d+ /, ' DEVICE '))
    expect(walk(archive).map(describeEntry)).toEqual(listing)
  })

  it.each(archives)('finds the same in %s however it is cut', (name) => {
    const archive = readArchive(name)
    const whole = walk(archive)
    for (const pieceBytes of [1, 511, 512, 513, 4096 + 7]) {
      expect(walk(archive, pieceBytes)).toEqual(whole)
    }
  })
})
