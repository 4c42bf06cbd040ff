import type { AnalysedImage } from '../analysis/contents.js'
import { claimByPath } from './claim-by-path.js'
import { claimDuplicates, claimVersions } from './claim-copies.js'
import { claimDevelopment } from './claim-development.js'
import { claimHidden } from './claim-hidden.js'
import { claimTools } from './claim-tools.js'
import type { Claim } from './claim.js'
import { openLedger } from './ledger.js'
import { openScene } from './scene.js'

/**
 * Says of every file that could go why, each file of each layer once. Who comes first has it: leftovers, secrets and
 * what should not have come in from the build context; what no container sees; build tools; development dependencies; what else packages bring;
 * further versions of packages; copies. Files of the base image are nobody's, for the author cannot remove them.
 */
export function claimFiles(image: AnalysedImage): readonly Claim[] {
  const scene = openScene(image)
  const ledger = openLedger()
  const installed = claimByPath(scene, ledger)
  claimHidden(scene, ledger)
  claimTools(scene, ledger)
  claimDevelopment(scene, ledger)
  for (const claim of installed) ledger.add(claim)
  claimVersions(scene, ledger)
  claimDuplicates(scene, ledger)
  return [...ledger.claims]
}
