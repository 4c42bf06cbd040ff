/** Does work that may be needed later on, after everything that waits already. A failure is met where it is needed. */
export function whenIdle(work: () => unknown): void {
  setImmediate(() => {
    try {
      work()
    } catch {
      // It is done again, and fails again, when it is needed.
    }
  })
}
