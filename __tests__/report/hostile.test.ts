import { describe, expect, test } from '@jest/globals'

import { buildTools } from '../../src/advice/claim-tools.js'
import { secrets } from '../../src/advice/kinds/secrets.js'
import { excerptOf } from '../../src/analysis/contents.js'
import { renderComment } from '../../src/report/comment.js'
import {
  codeSpan,
  details,
  fence,
  htmlCode,
  label,
  link,
  prose,
  table,
} from '../../src/report/markdown.js'
import type { Report } from '../../src/report/report.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { logTail } from '../../src/report/untrusted.js'
import { sameVulnerabilities } from '../../src/vulnerabilities/changed-vulnerabilities.js'
import { hostileAttacks, hostileTexts } from '../support/markdown/hostile-corpus.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  commits,
  drifted,
  finding,
  image,
  instruction,
  kept,
  missing,
  removed,
  report,
} from '../support/report-builder.js'
import {
  file,
  namedSetting,
  packageChange,
  place,
  setting,
  type ChangesStory,
  type ContentsStory,
  type WastedStory,
} from '../support/report-contents.js'
import { hostileVulnerability } from '../support/report-crowd.js'
import { proofOf, withProof } from '../support/report-proof-stories.js'

const docsUrl = 'https://docs.example/dockweigh'

/** Every place of a document that untrusted text can stand in. */
function everyPlace(text: string): string {
  const cells = [codeSpan(text), label(text), prose(text), link(label(text), 'https://own.example')]
  const lines = table(
    cells.map((_, index) => [String(index), index % 2 === 0 ? 'left' : 'right'] as const),
    [cells, ['end', 'end', 'end', 'end']],
  )
  const { open, close } = details(htmlCode(text))
  return [
    `### ✅ ${codeSpan(text)} grew — over ${label(text)}`,
    `${lines.head}\n${lines.rows.join('\n')}`,
    `- Base: ${prose(text)}`,
    fence(logTail([text], { lines: 20, width: 200 })),
    `${open}\n${prose(text)}\n${close}`,
    `> Note: ${prose(text)}`,
    `<sub>Head ${codeSpan(text)}</sub>`,
    'The end.',
  ].join('\n\n')
}

/** An image that is named by the text throughout. */
function everyContent(
  text: string,
  layers: Pick<WastedStory, 'broughtBy' | 'hiddenBy'>,
): ContentsStory {
  const waste = { path: text, megabytes: 3, ...layers }
  return {
    wasted: [
      { ...waste, reason: 'attributes-changed' },
      { ...waste, reason: 'deleted' },
      { ...waste, reason: 'overwritten', hiddenBy: layers.broughtBy },
    ],
    leftovers: [{ path: text, what: text, megabytes: 9, broughtBy: layers.broughtBy }],
    directories: [{ path: text, sizeBytes: 9, fileCount: 2 }],
    largestFiles: [{ path: text, megabytes: 2 }],
    duplicates: [{ paths: [text, `${text}/2`], megabytes: 1 }],
    packageCounts: { npm: 3 },
    unreadPackages: [{ path: text, reason: text }],
  }
}

function everyChange(text: string): ChangesStory {
  return {
    directories: [place(text, 50), place(`${text}/2`, 30)],
    files: [file(text, 'added', [0, 50]), file(text, 'attributes', [1, 1])],
    packages: [
      packageChange(['npm', text], [text, `${text}2`], 80),
      packageChange(['deb', text], [null, text], null),
    ],
    settings: [
      setting('entrypoint', [text, `${text}2`]),
      setting('user', [null, text]),
      namedSetting('environment', text, 'changed'),
      namedSetting('label', text, 'added'),
    ],
  }
}

/** A report with the text in every place that a pull request decides. */
function everyField(text: string): Report {
  const at = (line: number) => instruction(line, text, { file: 'Dockerfile', stage: text })
  const subject = { name: text, dockerfile: text, context: text, target: text }
  const weight = { compressed: 4, unpacked: 9 }
  const bringing = instruction(5, text, { file: text, stage: text })
  const told = report(
    [
      image({
        subject,
        rows: [
          changed(baseImage(text), { from: weight, to: { compressed: 5, unpacked: 11 } }),
          kept(at(3), weight),
          added(
            bringing,
            { compressed: 40, unpacked: 90 },
            place(text, 50),
            place(`${text}/2`, 30),
          ),
          removed(instruction(7, text, { file: text, stage: 'gone' }), weight),
          drifted(at(9), { from: weight, to: { compressed: 8, unpacked: 19 } }, place(text, 5)),
        ],
        checks: [
          check('max-increase', 'fail', { actual: bytes(41), limit: text, reason: text }),
          check('max-size', 'warn', { reason: text }),
        ],
        inside: { head: everyContent(text, { broughtBy: at(3), hiddenBy: at(9) }), base: {} },
        changes: everyChange(text),
        vulnerabilities: {
          ...sameVulnerabilities,
          introduced: excerptOf([
            hostileVulnerability(text),
            { ...hostileVulnerability(text), cause: 'drift', layer: null },
          ]),
          fixed: excerptOf([hostileVulnerability(text)]),
        },
        advice: [true, false].flatMap((introduced) => [
          {
            kind: secrets,
            megabytes: 1,
            broughtBy: at(3),
            relatedTo: at(9),
            parts: [[text, 1]] as const,
            introduced,
          },
          {
            kind: buildTools,
            megabytes: 9,
            broughtBy: at(9),
            parts: [
              [text, 5],
              [`${text}/2`, 4],
            ] as const,
            introduced,
          },
        ]),
        findings: [
          finding({ code: text, name: text, file: text, message: text, remedy: text }),
          finding({ code: text, name: text, message: text, remedy: text, introduced: false }),
        ],
      }),
      image({
        subject,
        head: missing('build-failed', { message: text, log: [text, `a${text}`, text] }),
        checks: [check('build', 'fail', { reason: text })],
      }),
    ],
    { notes: [{ stage: 'lint', message: text }], subject: { baseWhy: text } },
  )
  return withProof(() => told, proofOf(text))
}

/** The comment is made of the job summary's parts; a sample of texts shows that it is. */
function everyFifth(texts: readonly string[]): readonly string[] {
  return texts.filter((_, index) => index % 5 === 0)
}

const ownLinks = [
  /^https:\/\/github\.com\/acme\/shop\/blob\/[0-9a-f]{40}\/[^?#]+#L\d+(-L\d+)?$/,
  new RegExp(`^https://github\\.com/acme/shop/commit/(${commits.shown}|${commits.base})$`),
  /^https:\/\/github\.com\/acme\/shop\/actions\/runs\/\d+$/,
  /^https:\/\/docs\.example\/dockweigh\/rules\/[^/?#]+\.md$/,
  /^https:\/\/docs\.example\/dockweigh\/figures\.md(#[a-z-]+)?$/,
]

const inlines = ['a', 'br', 'code', 'sub']

describe('hostile text', () => {
  const calm = inspectMarkdown(everyPlace('calm'))

  test('the corpus has at least 500 texts', () => {
    expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(500)
  })

  test('no text leaves the place it is put in, mentions, refers or links', () => {
    for (const text of hostileTexts) {
      const seen = inspectMarkdown(everyPlace(text))
      expect({
        text,
        blocks: seen.blocks,
        inlines: seen.inlines.filter((name) => !inlines.includes(name)),
        links: seen.links.filter((url) => url !== 'https://own.example'),
        references: findReferences(seen.open),
      }).toEqual({ text, blocks: calm.blocks, inlines: [], links: [], references: [] })
    }
  })

  test.each([
    ['job summary', (value: Report) => renderSummary(value, { docsUrl }), hostileAttacks],
    ['comment', (value: Report) => renderComment(value, { docsUrl }), everyFifth(hostileAttacks)],
  ])(
    'a %s holds only its own blocks and links, whatever a pull request names',
    (_, render, texts) => {
      const expected = inspectMarkdown(render(everyField('calm')))
      for (const text of texts) {
        const seen = inspectMarkdown(render(everyField(text)))
        expect({ text, blocks: seen.blocks }).toEqual({ text, blocks: expected.blocks })
        expect({ text, inlines: seen.inlines.filter((name) => !inlines.includes(name)) }).toEqual({
          text,
          inlines: [],
        })
        const foreign = seen.links.filter((url) => !ownLinks.some((own) => own.test(url)))
        expect({ text, foreign, references: findReferences(seen.open) }).toEqual({
          text,
          foreign: [],
          references: [],
        })
      }
    },
  )

  test('log text cannot steer the terminal or the runner', () => {
    for (const text of hostileTexts) {
      const shown = renderTerminal(everyField(text), { colour: 'none' })
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect({ text, control: shown.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g) }).toEqual({
        text,
        control: null,
      })
      expect({ text, commands: shown.match(/^\s*::|##\[/gm) }).toEqual({ text, commands: null })
    }
  })
})
