import type { OutputName } from '../outputs.js'
import { sumCounts } from '../vulnerabilities/changed-vulnerabilities.js'
import type { ImageReport, Report } from './report.js'

/** Outputs that are known only after delivery. */
type DeliveryOutput = 'report' | 'sarif' | 'comment-url' | 'html'

/** The outputs that a report decides. */
export type ReportOutputs = Readonly<Record<Exclude<OutputName, DeliveryOutput>, string>>

/**
 * The action's outputs. Sizes are whole bytes. What was not measured is the empty string, never 0; so are the
 * figures of one image when there are several, which the JSON report tells apart.
 */
export function reportOutputs(report: Report): ReportOutputs {
  const [first, ...others] = report.images
  const findings = report.images.reduce((total, image) => total + image.findings.length, 0)
  return {
    verdict: report.status,
    overridden: String(report.override !== undefined),
    findings: String(findings),
    ...(first !== undefined && others.length === 0 ? imageOutputs(first) : unknownFigures),
  }
}

type Figures = Omit<ReportOutputs, 'verdict' | 'overridden' | 'findings'>

const unknownFigures: Figures = {
  'compressed-size': '',
  'unpacked-size': '',
  layers: '',
  'base-compressed-size': '',
  'base-unpacked-size': '',
  'base-layers': '',
  'size-change': '',
  'layer-change': '',
  'head-digest': '',
  'vulnerabilities-introduced': '',
  'vulnerabilities-fixed': '',
}

function imageOutputs({ head, base, comparison, vulnerabilities }: ImageReport): Figures {
  const headSize = head.state === 'measured' ? head.size : null
  const baseSize = base.state === 'measured' ? base.size : null
  return {
    'compressed-size': print(headSize?.compressedBytes),
    'unpacked-size': print(headSize?.unpackedBytes),
    layers: print(headSize?.layerCount),
    'base-compressed-size': print(baseSize?.compressedBytes),
    'base-unpacked-size': print(baseSize?.unpackedBytes),
    'base-layers': print(baseSize?.layerCount),
    'size-change': print(comparison?.sizeChange.compressedBytes),
    'layer-change': print(comparison?.sizeChange.layerCount),
    'head-digest': head.state === 'measured' ? head.digest : '',
    ...vulnerabilityOutputs(vulnerabilities),
  }
}

function vulnerabilityOutputs(
  vulnerabilities: ImageReport['vulnerabilities'],
): Pick<Figures, 'vulnerabilities-introduced' | 'vulnerabilities-fixed'> {
  if (vulnerabilities?.state !== 'compared') {
    return { 'vulnerabilities-introduced': '', 'vulnerabilities-fixed': '' }
  }
  const { introduced, fixed } = vulnerabilities.counts
  return {
    'vulnerabilities-introduced': print(sumCounts(introduced)),
    'vulnerabilities-fixed': print(sumCounts(fixed)),
  }
}

function print(figure: number | undefined): string {
  return figure === undefined ? '' : String(figure)
}
