import { findSavings, type Saving } from '../advice/savings.js'
import type { AnalysedImage, Look } from '../analysis/contents.js'
import type { RecordedBase } from './find-baselines.js'
import { weighRecorded, type Weighed } from './weigh-side.js'
import { whenIdle } from './when-idle.js'

/** Recorded bases that are weighed while head is being built, when there is nothing else to do. */
export interface HeadStart {
  /** To be called when the build is under way; once is enough. */
  readonly begin: () => void
  /** Null: it has not come to that. */
  weighed(recorded: RecordedBase): Weighed | null
  /** Null: they have not been looked for. */
  savings(image: AnalysedImage): readonly Saving[] | null
}

export interface Recorded {
  readonly bases: readonly RecordedBase[]
  readonly commit: string | null
}

/** Prepares to weigh bases at a commit. What cannot be weighed is left for later, where its failure is met. */
export function openHeadStart({ bases, commit }: Recorded, look: Look): HeadStart {
  const weighed = new Map<RecordedBase, Weighed>()
  const savings = new Map<AnalysedImage, readonly Saving[]>()
  const weigh = (recorded: RecordedBase): AnalysedImage | null => {
    const base = weighRecorded({ recorded, commit: commit ?? recorded.record.commit }, look)
    weighed.set(recorded, base)
    return base.image
  }
  let isBegun = false
  return {
    begin() {
      if (isBegun) return
      isBegun = true
      for (const recorded of bases)
        whenIdle(() => {
          const image = weigh(recorded)
          whenIdle(() => image && savings.set(image, findSavings(image)))
        })
    },
    weighed: (recorded) => weighed.get(recorded) ?? null,
    savings: (image) => savings.get(image) ?? null,
  }
}
