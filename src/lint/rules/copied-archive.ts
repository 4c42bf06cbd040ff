import { excerpt } from '../../dockerfile/excerpt.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf, transferOf } from '../../dockerfile/instruction.js'
import type { Command } from '../../dockerfile/shell/command.js'
import type { Word } from '../../dockerfile/words.js'
import { isArchive } from '../archives.js'
import { baseName } from '../paths.js'
import type { Rule } from '../rule.js'

export const copiedArchive: Rule = {
  meta: {
    code: 'DL3010',
    aliases: [],
    name: 'copied-archive',
    severity: 'info',
    tags: ['size'],
    summary: 'A copied archive is unpacked by a later RUN.',
    why: 'The archive stays in its layer beside the unpacked files. ADD unpacks a local archive as it adds it, so that only the files are in the image.',
    bad: [
      {
        dockerfile:
          'FROM debian:12\nCOPY rootfs.tar.gz /tmp/\nRUN tar -xzf /tmp/rootfs.tar.gz -C /',
      },
    ],
    good: [{ dockerfile: 'FROM debian:12\nADD rootfs.tar.gz /' }],
    remedy: 'Use ADD, or mount the archive into the RUN.',
  },
  *check({ dockerfile }) {
    for (const { instructions } of dockerfile.stages) {
      const unpacked = new Set<string>()
      for (const instruction of instructions.toReversed()) {
        for (const name of unpackedNames(instruction)) unpacked.add(name)
        for (const { word, name } of archivesOf(instruction)) {
          if (!unpacked.has(name)) continue
          yield { at: word, message: `${excerpt(word.value)} is copied, then unpacked.` }
        }
      }
    }
  },
}

interface Archive {
  readonly word: Word
  /** What the archive is called in the image. */
  readonly name: string
}

function archivesOf(copy: Instruction): Archive[] {
  const transfer = copy.keyword === 'COPY' ? transferOf(copy) : null
  if (transfer === null || transfer.from !== null) return []
  const renamed = isArchive(transfer.destination.value) ? transfer.destination.value : null
  return transfer.sources
    .filter(({ value }) => isArchive(value))
    .map((word) => ({ word, name: baseName(renamed ?? word.value) }))
}

function unpackedNames(run: Instruction): string[] {
  if (run.keyword !== 'RUN') return []
  return commandsOf(run)
    .filter(unpacks)
    .flatMap(({ args }) => args.map(({ value }) => baseName(value)))
}

const unpackers: ReadonlySet<string> = new Set(
  'bunzip2 gunzip uncompress unlzma unxz unzip zcat'.split(' '),
)

function unpacks({ name, args }: Command): boolean {
  if (unpackers.has(name)) return true
  const isExtract = ({ value }: { readonly value: string }, index: number): boolean =>
    value === '--extract' ||
    value === '--get' ||
    /^-\w*x/.test(value) ||
    (index === 0 && /^\w*x\w*$/.test(value))
  return name === 'tar' && args.some(isExtract)
}
