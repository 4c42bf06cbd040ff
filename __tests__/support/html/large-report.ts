import { explainImages } from '../../../src/compare/explain.js'
import { packContents } from '../../../src/html/image-contents.js'
import { renderHtml } from '../../../src/html/render-html.js'
import type { AnalysedImage } from '../../../src/analysis/contents.js'
import type { ImageReport, MeasuredSide, Report } from '../../../src/report/report.js'
import { check, commits, finding, image, report } from '../report-builder.js'
import { makeLargePair, type LargePair } from './large-image.js'

const docsUrl = 'https://github.com/dockweigh/dockweigh/blob/v0/docs'

/** A whole report about a made-up pair of images, as a page. */
export function renderLargeReport(page: string, fileCount: number): string {
  return renderPair(page, makeLargePair(fileCount))
}

/** The same of a pair that is there. */
export function renderPair(page: string, pair: LargePair): string {
  const contents = [packContents(pair)]
  return renderHtml(page, { report: reportOf([imageOf(pair)]), contents, docsUrl })
}

/** The image's part of the report. */
export function imageOf({ base, head }: LargePair, name = 'shop'): ImageReport {
  const built = image()
  const comparison = explainImages(base, head, () => true)
  const findings = [
    finding({
      code: 'DL3008',
      name: 'unpinned-apt-package',
      line: 3,
      message: 'No version is given for `build-essential`.',
      remedy: 'Give the version after `=`, or pin the package source to a snapshot.',
    }),
  ]
  const status = check('max-increase', 'fail', {
    actual: { value: comparison.sizeChange.compressedBytes, unit: 'bytes' },
    limit: '10%',
  })
  return {
    ...built,
    subject: { ...built.subject, name },
    head: sideOf(head, commits.head),
    base: sideOf(base, commits.base),
    comparison,
    findings,
    verdict: { status: 'fail', checks: [status] },
  }
}

/** A report of these images. */
export function reportOf(images: readonly ImageReport[]): Report {
  return report(images)
}

function sideOf({ size, layers, contents }: AnalysedImage, commit: string): MeasuredSide {
  const side = image().head
  if (side.state === 'missing') throw new Error('The builder gives a measured side.')
  return { ...side, commit, size, layers, contents, originSource: 'provenance' }
}
