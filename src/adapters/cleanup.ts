/** What has to be undone when the run ends, however it ends. */
export interface Cleanup {
  /** Registers an undo step; steps run last first. */
  add(name: string, undo: () => Promise<void>): void
  /** Runs every step once, also after one has failed, and returns what could not be undone. */
  run(): Promise<readonly string[]>
}

/** Makes an empty list of undo steps. */
export function createCleanup(): Cleanup {
  let steps: { name: string; undo: () => Promise<void> }[] = []
  return {
    add(name, undo) {
      steps.push({ name, undo })
    },
    async run() {
      const failed: string[] = []
      while (steps.length > 0) {
        const pending = steps.toReversed()
        steps = []
        for (const step of pending) {
          try {
            await step.undo()
          } catch (error) {
            failed.push(`${step.name}: ${String(error)}`)
          }
        }
      }
      return failed
    },
  }
}
