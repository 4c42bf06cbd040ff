import { excerptOf } from '../../src/analysis/contents.js'
import type { Report } from '../../src/report/report.js'
import {
  sameVulnerabilities,
  type VulnerabilityChange,
} from '../../src/vulnerabilities/changed-vulnerabilities.js'
import { added, check, finding, image, instruction, missing, report } from './report-builder.js'
import { file, namedSetting, packageChange, place } from './report-contents.js'
import { vulnerability } from './vulnerabilities/scan-documents.js'

/** Places of a report that a pull request decides. */
const places = [
  ...(['path', 'instruction', 'setting', 'package', 'finding'] as const),
  ...(['vulnerability', 'note', 'log'] as const),
] as const
/** Texts in each place of one report. */
export const perPlace = 10
export const perReport = places.length * perPlace

/** A report with each text in one place; the first ones name branch, image, recipe and limits, too. */
export function crowd(names: readonly string[]): Report {
  const [first = '', second = '', third = ''] = names
  const subject = { name: first, dockerfile: second, context: third, target: first }
  const at = (name: (typeof places)[number]): readonly string[] => {
    const start = places.indexOf(name) * perPlace
    return names.slice(start, start + perPlace)
  }
  return report(
    [
      image({
        subject,
        rows: at('instruction').map((text, index) =>
          added(instruction(index + 2, text, { file: 'Dockerfile', stage: first }), {
            compressed: 40 + index,
            unpacked: 90 + index,
          }),
        ),
        checks: [check('max-increase', 'fail', { limit: first, reason: second })],
        changes: {
          directories: [place(first, 50)],
          files: at('path').map((text, index) => file(text, 'added', [0, 50 + index])),
          packages: at('package').map((text, i) =>
            packageChange(['npm', text], [text, 'x'], i + 1),
          ),
          settings: at('setting').map((text) => namedSetting('environment', text, 'changed')),
        },
        vulnerabilities: {
          ...sameVulnerabilities,
          introduced: excerptOf(at('vulnerability').map(hostileVulnerability)),
          fixed: excerptOf(at('vulnerability').map(hostileVulnerability)),
        },
        findings: at('finding').map((text, index) =>
          finding({ code: 'DW001', name: 'x', line: index + 1, message: text, remedy: 'y' }),
        ),
      }),
      image({
        subject: { name: second },
        head: missing('build-failed', { message: third, log: at('log') }),
        checks: [check('build', 'fail', { reason: first })],
      }),
    ],
    {
      notes: at('note').map((text) => ({
        stage: 'sources',
        message: `The branch \`${text}\` is gone.`,
      })),
      subject: { baseWhy: `the tip of \`${first}\`` },
    },
  )
}

/** A scanner's words are of the image that the pull request makes. */
export const hostileVulnerability = (text: string): VulnerabilityChange => ({
  ...vulnerability({ id: text, packageName: text, packageType: text, version: text }),
  ...{ fixedIn: [text, 'x'], cause: 'pull-request', layer: 0 },
})
