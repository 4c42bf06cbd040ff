import type { FixWords, PlannedFix } from '../proof/fix.js'
import { unifiedDiff } from '../proof/diff.js'
import type { Proof } from '../proof/proof.js'
import type { Search } from '../proof/search-fixes.js'
import type { ImageReport } from '../report/report.js'
import type { FixedImage } from './fixed-image.js'

/** What a search has shown, as the report has it. `packages`: type and name of each that head has. */
export function describeProof(
  { kept, result, alone, dropped }: Search<PlannedFix, FixedImage>,
  {
    fixes,
    report,
    packages,
    builds,
  }: {
    readonly fixes: readonly PlannedFix[]
    readonly report: ImageReport
    readonly packages: ReadonlySet<string>
    readonly builds: number
  },
): Omit<Proof, 'durationMs'> {
  const { head } = report
  return {
    size: result?.size ?? null,
    fixes: kept.map((fix) => {
      const own = alone.get(fix)
      const isMeasured = own !== undefined && head.state === 'measured'
      return {
        ...wordsOf(fix),
        saving: isMeasured
          ? {
              compressedBytes: head.size.compressedBytes - own.size.compressedBytes,
              unpackedBytes: head.size.unpackedBytes - own.size.unpackedBytes,
            }
          : null,
        removedPackages:
          own === undefined
            ? []
            : [...packages]
                .filter((one) => !own.packages.has(one))
                .map(nameOf)
                .sort(),
      }
    }),
    dropped: fixes.flatMap((fix) => {
      const reason = dropped.get(fix)
      return reason === undefined ? [] : [{ ...wordsOf(fix), reason }]
    }),
    patch: unifiedDiff(result?.files ?? []),
    builds,
  }
}

function nameOf(one: string): string {
  return one.slice(one.indexOf(' ') + 1)
}

function wordsOf({ code, summary, file, lines, instruction, expected }: PlannedFix): FixWords {
  return { code, summary, file, lines, instruction, expected }
}
