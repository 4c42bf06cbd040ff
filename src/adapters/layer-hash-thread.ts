import { Worker } from 'node:worker_threads'

import { HashingError, type StreamHash } from '../image/hashing.js'

/** One thread that hashes. */
export interface HashThread {
  start(): StreamHash
  /** Hashes that were started and have not ended. */
  openHashes(): number
  isBroken(): boolean
  close(): Promise<void>
}

/** What the thread is told. Pieces lie in slots of memory that both sides see. */
type HashOrder =
  | { readonly kind: 'slot'; readonly slot: number; readonly memory: SharedArrayBuffer }
  | {
      readonly kind: 'piece'
      readonly id: number
      readonly slot: number
      readonly byteCount: number
    }
  | { readonly kind: 'digest' | 'abandon'; readonly id: number }

/** What it answers. */
type HashAnswer =
  | { readonly kind: 'taken'; readonly id: number; readonly slot: number }
  | { readonly kind: 'digest'; readonly id: number; readonly hex: string }

/** Pieces are gathered, so that a message is worth sending. */
const slotBytes = 256 * 1024
/** Slots under way for one hash; more would only wait. */
const slotLimit = 6

interface OpenHash {
  readonly id: number
  /** The slot that is being filled; -1 when none is. */
  filling: number
  filledBytes: number
  underWay: number
  hex: string | null
  /** Called when a slot came back, the digest arrived, or the thread broke. */
  wake: () => void
}

interface ThreadState {
  readonly worker: Worker
  readonly open: Map<number, OpenHash>
  readonly slots: Uint8Array[]
  readonly freeSlots: number[]
  lastId: number
  breakage: HashingError | null
}

/** Starts a thread, without the environment and the options of this process. The bundler finds the file by this `new URL`. */
export function startWorker(): Worker {
  return new Worker(new URL('./layer-hash-worker.mjs', import.meta.url), { env: {}, execArgv: [] })
}

/** Gives a thread its orders. It keeps the process alive only while a hash is open. */
export function openHashThread(worker: Worker): HashThread {
  const state: ThreadState = {
    worker,
    open: new Map(),
    slots: [],
    freeSlots: [],
    lastId: 0,
    breakage: null,
  }
  worker.unref()
  worker.on('message', (answer: HashAnswer) => {
    takeAnswer(state, answer)
  })
  worker.on('error', (error) => {
    breakThread(state, String(error))
  })
  worker.on('exit', (code) => {
    breakThread(state, `it ended with ${code}`)
  })
  return {
    start: () => startHash(state),
    openHashes: () => state.open.size,
    isBroken: () => state.breakage !== null,
    close: async () => {
      await worker.terminate()
    },
  }
}

function takeAnswer(state: ThreadState, answer: HashAnswer): void {
  if (answer.kind === 'taken') state.freeSlots.push(answer.slot)
  const hash = state.open.get(answer.id)
  if (!hash) return
  if (answer.kind === 'taken') hash.underWay -= 1
  else hash.hex = answer.hex
  hash.wake()
}

function breakThread(state: ThreadState, detail: string): void {
  state.breakage ??= new HashingError(`A hashing thread broke: ${detail}`)
  for (const hash of state.open.values()) hash.wake()
}

function startHash(state: ThreadState): StreamHash {
  state.lastId += 1
  const hash: OpenHash = {
    id: state.lastId,
    filling: -1,
    filledBytes: 0,
    underWay: 0,
    hex: null,
    wake: () => undefined,
  }
  state.open.set(hash.id, hash)
  state.worker.ref()
  return {
    update: (piece) => {
      const taken = addPiece(state, hash, piece)
      // Whoever gives up does not wait for it.
      taken.catch(() => undefined)
      return taken
    },
    digest: () => finishHash(state, hash),
    abandon: () => {
      if (state.open.has(hash.id)) send(state, { kind: 'abandon', id: hash.id })
      endHash(state, hash)
    },
  }
}

async function addPiece(state: ThreadState, hash: OpenHash, piece: Uint8Array): Promise<void> {
  let at = 0
  while (at < piece.length) {
    const slot = await slotToFill(state, hash)
    const taken = Math.min(piece.length - at, slotBytes - hash.filledBytes)
    slot.set(piece.subarray(at, at + taken), hash.filledBytes)
    hash.filledBytes += taken
    at += taken
    if (hash.filledBytes === slotBytes) sendSlot(state, hash)
  }
}

async function slotToFill(state: ThreadState, hash: OpenHash): Promise<Uint8Array> {
  while (hash.underWay >= slotLimit) await nextAnswer(state, hash)
  if (hash.filling === -1) hash.filling = state.freeSlots.pop() ?? addSlot(state)
  return state.slots[hash.filling] ?? new Uint8Array()
}

function addSlot(state: ThreadState): number {
  const memory = new SharedArrayBuffer(slotBytes)
  const slot = state.slots.push(new Uint8Array(memory)) - 1
  send(state, { kind: 'slot', slot, memory })
  return slot
}

function sendSlot(state: ThreadState, hash: OpenHash): void {
  if (hash.filling === -1) return
  const { id, filling: slot, filledBytes: byteCount } = hash
  send(state, { kind: 'piece', id, slot, byteCount })
  hash.filling = -1
  hash.filledBytes = 0
  hash.underWay += 1
}

async function finishHash(state: ThreadState, hash: OpenHash): Promise<string> {
  sendSlot(state, hash)
  send(state, { kind: 'digest', id: hash.id })
  while (hash.hex === null) await nextAnswer(state, hash)
  endHash(state, hash)
  return hash.hex
}

function endHash(state: ThreadState, hash: OpenHash): void {
  state.open.delete(hash.id)
  if (hash.filling !== -1) state.freeSlots.push(hash.filling)
  hash.filling = -1
  if (state.open.size === 0) state.worker.unref()
}

async function nextAnswer(state: ThreadState, hash: OpenHash): Promise<void> {
  requireWhole(state)
  await new Promise<void>((resolve) => {
    hash.wake = resolve
  })
  requireWhole(state)
}

function requireWhole({ breakage }: ThreadState): void {
  if (breakage !== null) throw breakage
}

function send({ worker }: ThreadState, order: HashOrder): void {
  worker.postMessage(order)
}
