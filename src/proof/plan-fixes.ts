import type { Advice } from '../advice/advice.js'
import type { ByteSaving, PlannedFix } from './fix.js'
import {
  describeInstruction,
  openPlanScene,
  type Draft,
  type PlanFacts,
  type PlanScene,
} from './plan-scene.js'
import { cleanUp } from './remedies/clean-up.js'
import { joinToDeletion } from './remedies/join.js'
import { keepOut } from './remedies/keep-out.js'
import { leaveOut } from './remedies/leave-out.js'
import { byFinding } from './remedies/lint-fix.js'
import { ownFromTheStart } from './remedies/own.js'
import { removeTools } from './remedies/remove-tools.js'

/**
 * Plans what a machine can do about the advice on an image, and about findings whose bytes nobody has weighed: what
 * should save most first, then in the file's order. Every fix is only a proposal; a build has to show that it works.
 */
export function planFixes(facts: PlanFacts): readonly PlannedFix[] {
  const scene = openPlanScene(facts)
  const drafts = mergeEqual([
    ...draftsOfAdvice(scene),
    ...facts.findings.flatMap((one) => byFinding(one, scene) ?? []),
  ])
  return drafts
    .map((draft, index) => ({ ...describe(draft, scene), id: `${draft.code}-${index + 1}` }))
    .sort(bySaving)
}

function draftsOfAdvice(scene: PlanScene): readonly Draft[] {
  const advice = scene.advice.filter(({ kind }) => kind !== 'secrets')
  const stored = advice.filter(({ kind }) => kind === 'stored-again')
  const layers = [...new Set(stored.map(({ layer }) => layer))]
  return [
    ...advice.flatMap((one) => draftOf(one, scene) ?? []),
    ...layers.flatMap(
      (layer) =>
        ownFromTheStart(
          stored.filter((one) => one.layer === layer),
          scene,
        ) ?? [],
    ),
  ]
}

function draftOf(advice: Advice, scene: PlanScene): Draft | null {
  switch (advice.kind) {
    case 'deleted-later':
    case 'overwritten':
      return joinToDeletion(advice, scene)
    case 'stored-again':
      return null
    case 'build-tools':
      return removeTools(advice, scene)
    case 'development-dependencies':
      return leaveOut(advice, scene)
    default:
      return keepOut(advice) ?? cleanUp(advice, scene)
  }
}

/** Advice on several layers may ask for the same. */
function mergeEqual(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<string, Draft>()
  for (const draft of drafts) {
    const key = JSON.stringify(draft.change)
    const same = merged.get(key)
    merged.set(key, same === undefined ? draft : mergeTwo(same, draft))
  }
  return [...merged.values()]
}

function mergeTwo(one: Draft, other: Draft): Draft {
  return {
    ...one,
    removes: (path) => one.removes(path) || other.removes(path),
    advice: [...one.advice, ...other.advice],
  }
}

function describe(draft: Draft, scene: PlanScene): Omit<PlannedFix, 'id'> {
  const { code, summary, change, removes, instruction } = draft
  return {
    code,
    summary,
    ...describeInstruction(instruction, scene),
    expected: expectedOf(draft.advice),
    change,
    removes,
  }
}

function expectedOf(advice: readonly Advice[]): ByteSaving | null {
  if (advice.length === 0) return null
  return {
    compressedBytes: advice.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
    unpackedBytes: advice.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
  }
}

function bySaving(one: PlannedFix, other: PlannedFix): number {
  return (
    (other.expected?.unpackedBytes ?? 0) - (one.expected?.unpackedBytes ?? 0) ||
    (one.lines?.start ?? 0) - (other.lines?.start ?? 0) ||
    (one.id < other.id ? -1 : 1)
  )
}
