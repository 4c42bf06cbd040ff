import { spanOf } from '../../dockerfile/source.js'
import type { Finding } from '../../lint/finding.js'
import type { Draft, PlanScene } from '../plan-scene.js'

/** Rules about bytes that no kind of advice speaks of: what they save only a build can tell. */
const unweighed = new Set(['apt-recommends', 'high-uid'])

/** The fix of a finding on an instruction that head's image is made of. */
export function byFinding(finding: Finding, { dockerfile, instructions }: PlanScene): Draft | null {
  const { name, code, line, fix, file } = finding
  if (fix === undefined || !unweighed.has(name) || file !== dockerfile.file) return null
  const { source } = dockerfile
  const edits = fix.edits.map(({ range, text }) => ({ at: spanOf(source, range), text }))
  const instruction = instructions.find((one) =>
    edits.every(({ at }) => one.start <= at.start && at.end <= one.end),
  )
  if (instruction === undefined || line < 1) return null
  return {
    code,
    summary: fix.summary.replace(/(--[\w-]+)/, '`$1`'),
    instruction,
    change: { file: 'dockerfile', edits },
    removes: () => false,
    advice: [],
  }
}
