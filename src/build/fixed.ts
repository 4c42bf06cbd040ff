import { holdLog } from './log.js'
import {
  exportSide,
  type BuildPlan,
  type BuildTools,
  type BuildTree,
  type BuiltSide,
  type FailedSide,
} from './sides.js'

/** What a build with fixes is made from; the configuration names the Dockerfile with the fixes. */
export interface FixedBuild extends Omit<BuildPlan, 'head' | 'base' | 'turn' | 'name'> {
  readonly tree: BuildTree
  /** What the build is called in the log. */
  readonly title: string
}

/** Builds an image with fixes into the layout. It is never shipped, and leaves nothing in the cache. */
export async function buildFixed(
  { tree, title, ...rest }: FixedBuild,
  tools: BuildTools,
): Promise<BuiltSide | FailedSide> {
  const plan = { ...rest, name: null, head: null, base: null, turn: null }
  const log = holdLog((lines) => {
    tools.print(lines)
  })
  return tools.chapter(title, () => {
    log.release()
    return exportSide({ name: 'fixed', tree, log, plan, tools, signal: plan.signal }, [])
  })
}
