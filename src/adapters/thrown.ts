import * as core from '@actions/core'

import { ActionError } from '../errors.js'
import { recogniseFullDisk } from './full-disk.js'

/** Any thrown value becomes a message; one that is not ours keeps its stack for the debug log. */
export function explainThrown(thrown: unknown): string {
  const error = recogniseFullDisk(thrown) ?? thrown
  if (error instanceof ActionError) return `${error.message}\n${error.remedy}`
  core.debug(error instanceof Error ? (error.stack ?? error.message) : String(error))
  const detail = error instanceof Error ? error.message : String(error)
  return `Dockweigh failed unexpectedly: ${detail}\nPlease report this with the debug log of the step.`
}
