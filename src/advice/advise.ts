import type { MeasuredLayer } from '../analysis/measure.js'
import { baseName } from '../image/path.js'
import type { Finding } from '../lint/finding.js'
import type { Advice, AdviceFix } from './advice.js'
import { developmentDependencies } from './claim-development.js'
import { buildTools } from './claim-tools.js'
import { nameSavings } from './identity.js'
import { findIntroduced, type SavingsPair, type SavingsSide } from './introduced.js'
import { isAboutSecrets, type Saving } from './savings.js'

/** What there is to compare with: base's savings; nothing, since base has no image of this kind; or nobody knows. */
export type Standing = Pick<SavingsPair, 'base' | 'comparison'> | 'nothing' | 'unknown'

/** Everything advice is made from. */
export interface AdviceFacts {
  readonly head: SavingsSide
  readonly standing: Standing
  /** Of head's Dockerfile. */
  readonly findings: readonly Finding[]
}

/**
 * Joins what could go from an image with what lint says of the instructions that brought it: codes, fixes, and whether
 * build tools or development dependencies were asked for, which makes them a fault and not a guess. In the order of the savings.
 */
export function advise({ head, standing, findings }: AdviceFacts): readonly Advice[] {
  const ids = nameSavings(head.savings, head.layers)
  const introduced = introducedIn(head, standing)
  return head.savings.map((saving, index) => {
    const { kind, ...figures } = saving
    const { name, what, remedy } = kind
    const related = findRelated(saving, { layers: head.layers, findings })
    const fix = fixOf(saving, related)
    const isConfirmed = confirmed.has(name) && related.length > 0
    return {
      id: ids.get(saving) ?? name,
      kind: name,
      ...{ what, remedy },
      certainty: isConfirmed ? 'sure' : kind.certainty,
      ...figures,
      partKind: kind.partKind ?? 'path',
      introduced: introduced[index] ?? null,
      codes: [...new Set(related.map(({ code }) => code))].sort(),
      ...(fix === null ? {} : { fix }),
    }
  })
}

/** Whoever asks for these by name in the final stage may do without them. */
const confirmed: ReadonlySet<string> = new Set([buildTools.name, developmentDependencies.name])

function introducedIn(head: SavingsSide, standing: Standing): readonly (boolean | null)[] {
  if (standing === 'unknown') return []
  if (standing === 'nothing') return head.savings.map(() => true)
  return findIntroduced({ head, ...standing })
}

/** Findings about the same fault on the instructions that made the layers. */
function findRelated(
  { kind, layer, relatedLayer }: Saving,
  { layers, findings }: Pick<AdviceFacts, 'findings'> & Pick<SavingsSide, 'layers'>,
): readonly Finding[] {
  const origins = [layer, relatedLayer].flatMap((index) =>
    index === null ? [] : (layers[index]?.origin ?? []),
  )
  return findings.filter(
    (finding) =>
      kind.rules.includes(finding.name) && origins.some((origin) => isOn(finding, origin)),
  )
}

function isOn({ file, line }: Finding, origin: MeasuredLayer['origin']): boolean {
  return (
    origin.kind === 'instruction' &&
    origin.file === file &&
    origin.startLine <= line &&
    line <= origin.endLine
  )
}

/** A secret that was published is not taken back by an edit. */
function fixOf({ kind, parts }: Saving, related: readonly Finding[]): AdviceFix | null {
  if (kind.cure === 'ignore-file') {
    const lines = [...new Set(parts.map(({ name }) => `**/${baseName(name)}`))].sort()
    return { file: 'dockerignore', safety: 'safe', summary: 'Ignore them', lines }
  }
  const fix = related.find((finding) => finding.fix !== undefined)?.fix
  return fix === undefined || isAboutSecrets(kind) ? null : { file: 'dockerfile', ...fix }
}
