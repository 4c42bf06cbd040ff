import type { WasteReason } from '../analysis/waste.js'
import type { KindWords } from './kind.js'

const words = { certainty: 'sure' } as const

/** A later instruction deletes what this one brings. */
export const deletedLater: KindWords = {
  ...words,
  name: 'deleted-later',
  what: 'files that a later instruction deletes',
  remedy: 'Delete them in the instruction that brings them, or mount them there instead.',
  rules: ['deleted-too-late'],
}

/** A later instruction brings others in their place. */
export const overwritten: KindWords = {
  ...words,
  name: 'overwritten',
  what: 'files that a later instruction overwrites',
  remedy: 'Write them once: join the instructions, or bring the final files only.',
  rules: [],
}

/** An instruction changes nothing but owner or mode of what is there. */
export const storedAgain: KindWords = {
  ...words,
  name: 'stored-again',
  what: 'files stored again for another owner or mode',
  remedy: 'Set owner and mode where they come from: COPY --chown, COPY --chmod, or the same RUN.',
  rules: ['recursive-mode-change'],
}

/** An instruction brings what is there, unchanged. */
export const copiedAgain: KindWords = {
  ...words,
  name: 'copied-again',
  what: 'files copied again, unchanged',
  remedy: 'Copy them once.',
  rules: [],
}

/** As `storedAgain` and `copiedAgain`, of files that the base image brings: an owner may be needed. */
export const baseStoredAgain: KindWords = {
  name: 'base-stored-again',
  what: 'files of the base image stored again',
  remedy: 'Change owner or mode only of what the program writes.',
  certainty: 'likely',
  rules: ['recursive-mode-change'],
}

/** The kind of bytes that are only in the image because of how they are hidden. */
export const wasteKinds: Readonly<Record<WasteReason, KindWords>> = {
  deleted: deletedLater,
  'deleted-with-directory': deletedLater,
  opaque: deletedLater,
  overwritten,
  'attributes-changed': storedAgain,
  'copied-again': copiedAgain,
}
