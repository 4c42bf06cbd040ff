import type { Advice } from '../../advice/advice.js'
import type { Draft, PlanScene } from '../plan-scene.js'
import { joinRuns } from '../script-edits.js'

/** Makes one RUN of those from the one that brings files to the one that deletes or overwrites them. */
export function joinToDeletion(advice: Advice, scene: PlanScene): Draft | null {
  const from = scene.makerOf(advice.layer)
  const to = scene.makerOf(advice.relatedLayer)
  if (from === null || to === null) return null
  const [start, end] = [scene.instructions.indexOf(from), scene.instructions.indexOf(to)]
  const runs = scene.instructions.slice(start, end + 1)
  const edits = start < end ? joinRuns(runs, scene.dockerfile) : null
  if (edits === null) return null
  return {
    code: advice.kind,
    summary: `Join ${runs.length} RUNs, so that what is deleted is in no layer`,
    instruction: from,
    change: { file: 'dockerfile', edits },
    removes: () => false,
    advice: [advice],
  }
}
