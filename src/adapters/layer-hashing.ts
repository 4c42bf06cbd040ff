import { availableParallelism } from 'node:os'
import type { Worker } from 'node:worker_threads'

import { hashInPlace, type Hashing } from '../image/hashing.js'
import { openHashThread, startWorker, type HashThread } from './layer-hash-thread.js'

/** How streams are hashed beside the reading. */
export interface ThreadOptions {
  readonly threadLimit?: number
  /** What all streams together must have before a thread is worth its start. */
  readonly worthwhileBytes?: number
  readonly startThread?: () => Worker
}

/** Hashing that owns threads. */
export interface ThreadedHashing extends Hashing {
  /** Ends the threads. Nobody need: they do not keep the process alive. */
  close(): Promise<void>
}

/** A thread takes some 40 ms to start; 16 MB take as long to hash where the processor has SHA instructions. */
const defaultWorthwhileBytes = 16 * 1024 * 1024
const defaultThreadLimit = 8

/**
 * Hashes in threads: sha256 costs as much as unpacking, or, on a processor without SHA instructions, twice as much.
 * Threads start when the first streams need them, no more than there are cores. One core or little to hash: none.
 * A thread that breaks fails its hashes with `HashingError`, and nothing is given to threads any more.
 */
export function hashInThreads(options: ThreadOptions = {}): ThreadedHashing {
  const {
    threadLimit = Math.min(availableParallelism(), defaultThreadLimit),
    worthwhileBytes = defaultWorthwhileBytes,
    startThread = startWorker,
  } = options
  const threads: HashThread[] = []
  let expectedBytes = 0
  const chooseThread = (): HashThread => {
    const idlest = threads.toSorted((a, b) => a.openHashes() - b.openHashes())[0]
    const isFull = threads.length >= threadLimit
    if (idlest && (isFull || idlest.openHashes() === 0)) return idlest
    const thread = openHashThread(startThread())
    threads.push(thread)
    return thread
  }
  return {
    start: (bytes) => {
      expectedBytes += bytes
      const isWorthwhile = threadLimit > 1 && expectedBytes >= worthwhileBytes
      if (!isWorthwhile || threads.some((thread) => thread.isBroken())) {
        return hashInPlace.start(bytes)
      }
      return chooseThread().start()
    },
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
