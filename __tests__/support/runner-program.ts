/**
 * Tells a runner what its first argument lists, in a process of its own: what stands on standard output and in the
 * runner's files afterwards is what GitHub would read. Started by `tellRunner`.
 */
import { actionsRunner } from '../../src/adapters/actions.js'
import type { Runner } from '../../src/ports.js'
import type { Annotation } from '../../src/report/annotations.js'

export type RunnerCall =
  | { readonly say: string }
  | { readonly hide: string }
  | { readonly warn: string }
  | { readonly notice: string }
  | { readonly annotate: readonly Annotation[] }
  | { readonly setOutputs: Readonly<Record<string, string>> }
  | { readonly addSummary: string }
  | { readonly chapter: string; readonly calls: readonly RunnerCall[] }
  /** The run is told to stop. */
  | { readonly interrupt: true }
  | { readonly fail: string }

const interruption = new AbortController()

async function tell(runner: Runner, calls: readonly RunnerCall[]): Promise<void> {
  for (const call of calls) {
    if ('say' in call) runner.say(call.say)
    else if ('hide' in call) runner.hide(call.hide)
    else if ('warn' in call) runner.warn(call.warn)
    else if ('notice' in call) runner.notice(call.notice)
    else if ('annotate' in call) runner.annotate(call.annotate)
    else if ('setOutputs' in call) runner.setOutputs(call.setOutputs)
    else if ('addSummary' in call) await runner.addSummary(call.addSummary)
    else if ('chapter' in call) {
      await runner.chapter(call.chapter, () => tell(runner, call.calls)).catch(() => undefined)
    } else if ('interrupt' in call) interruption.abort()
    else throw new Error(call.fail)
  }
}

const runner = await actionsRunner({
  environment: process.env,
  signal: interruption.signal,
  folder: '/nowhere',
  reportFolder: '/nowhere',
})
await tell(runner, JSON.parse(process.argv[2] ?? '[]') as readonly RunnerCall[])
