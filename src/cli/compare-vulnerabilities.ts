import { failure } from '../errors.js'
import { findScanMistakes, planScans } from '../stages/plan-scans.js'
import { scanImages, type ScannedImages, type ScanSubject } from '../stages/scan-images.js'
import { scannersOf } from './scanners.js'
import type { Weighing } from './weighing.js'

/** Where the vulnerabilities of the one image come from. Fails with `invalid-inputs`. */
export function planScan({ config }: Pick<Weighing, 'config'>): ScanSubject['plan'] {
  const { build, policy, vulnerabilities } = config
  const scans = planScans(vulnerabilities, vulnerabilities.reports)
  const plan = { name: '', listedAs: null, build, policy, scans }
  const mistakes = findScanMistakes([plan], config)
  if (mistakes.length === 0) return plan
  throw failure('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') })
}

/** Compares the known vulnerabilities of two images as the action does. */
export async function scanReference(
  subject: ScanSubject,
  { config, session }: Weighing,
): Promise<ScannedImages> {
  const { progress, signal, terminal } = session
  return scanImages([subject], {
    ...config.vulnerabilities,
    scanners: scannersOf(session, terminal.cwd),
    host: {
      signal,
      chapter: (title, work) => progress.chapter(title, work),
      say: (line) => {
        progress.say(line)
      },
    },
  })
}
