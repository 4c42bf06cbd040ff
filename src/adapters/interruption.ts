import { failure } from '../errors.js'

/** What the process is told from outside. */
export interface Interruption {
  /** Aborted by the first signal, with the failure `interrupted`. */
  readonly signal: AbortSignal
  /** Rejects with the same failure. */
  readonly happened: Promise<never>
}

/** Listens for the signals that end a process, so that it can tidy up before. */
export function listenForSignals(): Interruption {
  const controller = new AbortController()
  const happened = new Promise<never>((_, reject) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        const interrupted = failure('interrupted', { signal: name })
        controller.abort(interrupted)
        reject(interrupted)
      })
    }
  })
  return { signal: controller.signal, happened }
}
