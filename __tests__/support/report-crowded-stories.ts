import type { ImageReport, Report } from '../../src/report/report.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  drifted,
  finding,
  image,
  instruction,
  kept,
  report,
} from './report-builder.js'
import { file, namedSetting, packageChange, place } from './report-contents.js'

const builds = check('build', 'pass')
const debian = baseImage('debian:bookworm-slim')
const source = instruction(14, 'COPY . .')

function increase(status: 'pass' | 'fail', megabytes: number) {
  return check('max-increase', status, { actual: bytes(megabytes), limit: '10%' })
}

/** A repository of so many services: one over its limit, two that moved within theirs. */
function services(count: number): Report {
  const names = Array.from({ length: count }, (_, i) => `service-${String(i + 1).padStart(2, '0')}`)
  return report(names.map(service))
}

function service(name: string, index: number): ImageReport {
  const subject = { name, dockerfile: `services/${name}/Dockerfile`, context: `services/${name}` }
  const size = { compressed: 20 + index, unpacked: 60 + index }
  const base = kept(debian, { compressed: 28.2, unpacked: 78.6 })
  if (index === 6) {
    const toolchain = instruction(9, 'RUN apt-get update && apt-get install -y build-essential')
    const weight = { compressed: 58.1, unpacked: 218.4 }
    const rows = [base, kept(source, size), added(toolchain, weight, place('usr/lib/gcc', 150))]
    return image({ subject, rows, checks: [builds, increase('fail', 58.1)] })
  }
  if (index === 2 || index === 18) {
    const to = { compressed: size.compressed - 3, unpacked: size.unpacked - 8 }
    const rows = [base, changed(source, { from: size, to })]
    return image({ subject, rows, checks: [builds, increase('pass', -3)] })
  }
  return image({ subject, rows: [base, kept(source, size)], checks: [builds, increase('pass', 0)] })
}

/** Names from right to left, of emoji, and as long as file systems take them. */
export function farNames(): Report {
  const long = `srv/${'deeply-nested-folder/'.repeat(14)}file.bin`
  const hebrew = 'srv/תיקייה/קובץ.txt'
  const arabic = 'srv/مجلد/ملف.json'
  const emoji = 'srv/👩‍👩‍👧‍👦/🐳🇪🇺.svg'
  const copy = instruction(6, `COPY --chown=node ./${'assets/'.repeat(40)} /srv/🐳/مجلد/`)
  return report([
    image({
      subject: { name: 'חנות', dockerfile: 'docker/ملف/Dockerfile', context: 'שרת' },
      rows: [
        kept(debian, { compressed: 28.2, unpacked: 78.6 }),
        added(copy, { compressed: 24, unpacked: 52 }, place('srv/مجلد', 31), place(long, 12)),
        drifted(instruction(8, 'RUN echo שלום > /srv/תיקייה/🐳'), {
          from: { compressed: 2, unpacked: 4 },
          to: { compressed: 3, unpacked: 6 },
        }),
      ],
      checks: [builds, increase('fail', 25)],
      changes: {
        files: [hebrew, arabic, emoji, long].map((path, index) =>
          file(path, 'added', [0, 20 - 4 * index]),
        ),
        packages: [packageChange(['npm', '@حزمة/🐳'], [null, '1.0.0-עברית'], 40)],
        settings: [namedSetting('environment', 'שפה', 'added')],
      },
      findings: [
        finding({
          code: 'DL3045',
          name: 'relative-copy',
          line: 6,
          message: `\`COPY\` to the folder \`${hebrew}\` without a WORKDIR.`,
          remedy: 'Name an absolute path, or set WORKDIR.',
        }),
      ],
    }),
  ])
}

export const crowdedStories: Readonly<Record<string, () => Report>> = {
  'forty-images': () => services(40),
  'sixty-images': () => services(60),
  'far-names': farNames,
}
