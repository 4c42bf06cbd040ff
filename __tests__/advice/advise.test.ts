import { describe, expect, test } from '@jest/globals'

import { advise, type Standing } from '../../src/advice/advise.js'
import type { SavingsSide } from '../../src/advice/introduced.js'
import { findSavings } from '../../src/advice/savings.js'
import type { AnalysedImage } from '../../src/analysis/contents.js'
import { explainImages } from '../../src/compare/explain.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Finding } from '../../src/lint/finding.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import { analysed, type Step } from '../support/image/analysed.js'

const debian: Step = ['FROM debian:12', (l) => l.file('bin/sh', 1_000_000)]
const update = 'RUN apt-get update'

function lists(bytes: number, text = update): Step {
  return [text, (l) => l.file('var/lib/apt/lists/a', bytes)]
}

const sideOf = (image: AnalysedImage): SavingsSide => ({
  savings: findSavings(image),
  layers: image.layers,
})

async function compared(
  baseSteps: readonly Step[],
  headSteps: readonly Step[],
  isTouched: boolean | null = true,
) {
  const [base, head] = [await analysed(baseSteps), await analysed(headSteps)]
  const comparison = explainImages(base, head, () => isTouched)
  const standing = { base: sideOf(base), comparison }
  return advise({ head: sideOf(head), standing, findings: [] }).map((one) => one.introduced)
}

async function alone(
  steps: readonly Step[],
  {
    standing = 'unknown',
    findings = [],
  }: {
    readonly standing?: Standing
    readonly findings?: readonly Finding[]
  } = {},
) {
  return advise({ head: sideOf(await analysed(steps)), standing, findings })
}

describe('the pull request', () => {
  test.each<[string, readonly Step[], readonly Step[], readonly boolean[], (boolean | null)?]>([
    ['brought a layer', [debian], [debian, lists(200_000)], [true]],
    ['did nothing', [debian, lists(200_000)], [debian, lists(200_000)], [false]],
    ['added to a layer', [debian, lists(200_000)], [debian, lists(900_000)], [true]],
    ['added next to nothing', [debian, lists(200_000)], [debian, lists(250_000)], [false]],
    [
      'had no hand in what drifted',
      [debian, lists(200_000)],
      [debian, lists(900_000)],
      [false],
      false,
    ],
    [
      'edited the instruction',
      [debian, lists(200_000)],
      [debian, lists(200_000, `${update} -q`)],
      [false],
    ],
    [
      'hides what was there',
      [debian, ['COPY a /a', (l) => l.file('a', 200_000)]],
      [debian, ['COPY a /a', (l) => l.file('a', 200_000)], ['RUN rm /a', (l) => l.whiteout('a')]],
      [true],
    ],
    [
      'added a second secret',
      [debian, ['COPY . .', (l) => l.file('.env', 5)]],
      [debian, ['COPY . .', (l) => l.file('.env', 5).file('id_rsa', 5)]],
      [true],
    ],
    [
      'changed a secret that was there',
      [debian, ['COPY . .', (l) => l.file('.env', 5)]],
      [debian, ['COPY . .', (l) => l.file('.env', 90)]],
      [false],
    ],
  ])('%s', async (...[, base, head, expected, isTouched]) => {
    expect(await compared(base, head, isTouched)).toEqual(expected)
  })

  test('brought everything where base has no image of the kind; elsewhere nobody knows', async () => {
    const steps = [debian, lists(200_000)]
    expect((await alone(steps, { standing: 'nothing' }))[0]?.introduced).toBe(true)
    expect((await alone(steps))[0]?.introduced).toBeNull()
  })
})

describe('advice', () => {
  test('keeps its id when lines move, and has another for another instruction', async () => {
    const filler: Step = ['RUN true', (l) => l.file('x', 1)]
    const [[one], [moved], [other]] = await Promise.all([
      alone([debian, lists(200_000)]),
      alone([debian, filler, lists(300_000)]),
      alone([debian, lists(200_000, 'RUN apt update')]),
    ])
    expect(one?.id).toMatch(/^apt-lists-[0-9a-f]{8}$/)
    expect(moved?.id).toBe(one?.id)
    expect(other?.id).not.toBe(one?.id)
  })

  test('has an id of its own for each of two equal instructions', async () => {
    const again: Step = [update, (l) => l.file('var/lib/apt/lists/b', 300_000)]
    const twice = await alone([debian, lists(200_000), again])
    expect(twice.map(({ id }) => id)).toEqual([`${twice[1]?.id ?? ''}-2`, twice[1]?.id])
  })

  test('joins the finding on its instruction, with its fix', async () => {
    const text = `FROM debian:12\n${update}\n`
    const findings = lintDockerfile(parseDockerfile(text, 'Dockerfile'))
    const [one] = await alone([debian, lists(200_000)], { findings })
    expect(one).toMatchObject({
      codes: ['DL3009'],
      fix: { file: 'dockerfile', edits: [{ text: ' && rm -rf /var/lib/apt/lists/*' }] },
    })
    const [elsewhere] = await alone([debian, ['RUN true', (l) => l], lists(200_000)], { findings })
    expect(elsewhere?.codes).toEqual([])
  })

  test('is sure of build tools that lint found as well', async () => {
    const install = 'RUN apk add gcc'
    const steps: readonly Step[] = [
      debian,
      [
        install,
        (l) =>
          l
            .file('lib/apk/db/installed', 'P:gcc\nF:usr/bin\nR:gcc\n\n')
            .file('usr/bin/gcc', 200_000),
      ],
    ]
    const text = `FROM debian:12\n${install}\n`
    const findings = lintDockerfile(parseDockerfile(text, 'Dockerfile'))
    expect((await alone(steps))[0]).toMatchObject({ kind: 'build-tools', certainty: 'likely' })
    expect((await alone(steps, { findings }))[0]).toMatchObject({
      certainty: 'sure',
      codes: ['DW1006'],
      parts: [{ name: 'gcc', sizeBytes: 200_000, fileCount: 1 }],
      partKind: 'package',
    })
  })

  test('says what the ignore file lacks', async () => {
    const [one] = await alone([
      debian,
      ['COPY . .', (l) => l.file('app/.git/a', 200_000).file('app/lib/.git/b', 200_000)],
    ])
    expect(one?.fix).toEqual({
      file: 'dockerignore',
      safety: 'safe',
      summary: 'Ignore them',
      lines: ['**/.git'],
    })
  })

  test('has no fix for a secret that was published', async () => {
    const text = 'FROM debian:12\nCOPY .env .\n'
    const findings = lintDockerfile(parseDockerfile(text, 'Dockerfile'))
    const [one] = await alone([debian, ['COPY .env .', (l) => l.file('.env', 7)]], { findings })
    expect(one?.codes).toEqual(['DW1013'])
    expect(one?.fix).toBeUndefined()
  })
})
