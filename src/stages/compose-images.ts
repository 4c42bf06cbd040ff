import { findCacheOrder } from '../advice/cache-order.js'
import type { CacheOrderHint } from '../advice/hint.js'
import type { TimedStep } from '../build/timed-steps.js'
import type { ImageReport } from '../report/report.js'
import { composeImage } from './compose.js'
import type { LintAhead } from './lint-ahead.js'
import type { WeighedImage } from './measure-image.js'
import type { Recipes } from './read-recipes.js'
import type { ScriptReview } from './review-scripts.js'
import type { FoundSiblings } from './weigh-siblings.js'
import type { VulnerabilityComparison } from '../vulnerabilities/changed-vulnerabilities.js'

/** What is said of images beside what they weigh. */
export interface Remarks {
  readonly lint: LintAhead['lint']
  readonly review: ScriptReview
  readonly siblingsOf: FoundSiblings
  /** By image; undefined where nobody asked, absent where nobody could. */
  readonly vulnerabilities?: readonly (VulnerabilityComparison | undefined)[]
}

/** Lints and judges every image that was weighed, in order. */
export function composeImages(
  images: readonly WeighedImage[],
  { lint, review, siblingsOf, vulnerabilities = [] }: Remarks,
): readonly ImageReport[] {
  return images.map(({ plan, recipes, warnings, steps, ...sides }, index) => {
    const found = vulnerabilities[index]
    return composeImage(
      {
        ...sides,
        lint: lint(recipes, { review, warnings }),
        ...(found === undefined ? {} : { vulnerabilities: found }),
        hints: [...siblingsOf({ recipes, head: sides.head }), ...orderHints(recipes, steps)],
      },
      plan,
    )
  })
}

function orderHints(
  { head, base }: Recipes,
  steps: readonly TimedStep[],
): readonly CacheOrderHint[] {
  if (head === null) return []
  return findCacheOrder({ head: head.dockerfile, base: base && base.dockerfile }, steps)
}
