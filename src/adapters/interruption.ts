import { failure } from '../errors.js'

/** What the process is told from outside. */
export interface Interruption {
  /** Aborted by the first signal, with the failure `interrupted`. */
  readonly signal: AbortSignal
  /** Rejects with the same failure. */
  readonly happened: Promise<never>
  /** Leaves signals to Node.js again. */
  stop(): void
}

/** Listens for the signals that end a process, so that it can tidy up before. */
export function listenForSignals(): Interruption {
  const controller = new AbortController()
  const names = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const
  const { promise: happened, reject } = withRejection()
  const onSignal = (name: NodeJS.Signals): void => {
    const interrupted = failure('interrupted', { signal: name })
    controller.abort(interrupted)
    reject(interrupted)
  }
  for (const name of names) process.on(name, onSignal)
  const stop = (): void => {
    for (const name of names) process.off(name, onSignal)
  }
  return { signal: controller.signal, happened, stop }
}

function withRejection(): {
  readonly promise: Promise<never>
  readonly reject: (reason: Error) => void
} {
  let reject: (reason: Error) => void = () => undefined
  const promise = new Promise<never>((_, fail) => {
    reject = fail
  })
  // Nobody may be waiting any more when the signal comes.
  promise.catch(() => undefined)
  return { promise, reject }
}
