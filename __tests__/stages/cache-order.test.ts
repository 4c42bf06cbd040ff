import { describe, expect, test } from '@jest/globals'

import type { Report } from '../../src/report/report.js'
import { run } from '../../src/run.js'
import { small } from '../support/grown-image.js'
import { openBuilder, openComments, openRepository, openRunner } from '../support/ports.js'

const faulty = 'FROM node:22\nCOPY . .\nRUN npm ci\nRUN npm run build\n'
const sound = 'FROM node:22\nCOPY package.json ./\nRUN npm ci\nCOPY . .\n'

interface Played {
  readonly hints: Report['images'][number]['hints']
  readonly comment: string
  readonly log: string
}

/** A build of head whose steps take so many seconds each, or come from the cache. */
async function play(
  texts: { readonly head: string; readonly base: string | null },
  seconds: number | 'cached' = 42,
): Promise<Played> {
  const runner = openRunner({ inputs: { 'base-image-advice': 'false' } })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const image = await small.build()
  const builder = openBuilder({
    head: image,
    onBuild: ({ onLine, folder }) => {
      if (folder !== '/work') return
      const vertexes = texts.head.split('\n').flatMap((text, index) => {
        const [keyword = ''] = text.split(' ')
        if (keyword !== 'RUN' && keyword !== 'COPY') return []
        const started = '2026-01-01T00:00:00Z'
        const completed = new Date(Date.parse(started) + 1000 * Number(seconds)).toJSON()
        const times = seconds === 'cached' ? { cached: true } : { started, completed }
        return [
          { digest: `sha256:${index}`, name: `[${index + 1}/4] ${text} secret-value`, ...times },
        ]
      })
      onLine(JSON.stringify({ vertexes }))
    },
  })
  await run({ runner, repository: openRepository(texts), builder, comments })
  const { report, log } = runner.heard()
  const { images } = JSON.parse(report ?? '') as Report
  const comment = comments.requests.map(({ body }) => body).join('')
  return { hints: images[0]?.hints, comment, log: log.join('\n') }
}

describe('the order of instructions', () => {
  test('costs what the build measured, told openly where the pull request brought it', async () => {
    const { hints, comment } = await play({ head: faulty, base: sound })
    expect(hints).toEqual([
      {
        kind: 'cache-order',
        file: 'Dockerfile',
        copy: { line: 2, text: 'COPY . .' },
        install: { line: 3, text: 'RUN npm ci' },
        repeatedMs: 42_000,
        introduced: true,
      },
    ])
    expect(comment).toContain('\nCache: every source change repeats 42 s of this build.\n')
    expect(comment).toContain('| 42\u00a0s | `COPY . .` (line 2) comes before `RUN npm ci`.')
    expect(comment).not.toContain('secret-value')
  })

  test('that base has too is collapsed', async () => {
    const { hints, comment } = await play({ head: faulty, base: faulty })
    expect(hints).toMatchObject([{ introduced: false }])
    expect(comment).toContain('<summary>Cache: every source change repeats 42 s of this build')
  })

  test('costs nothing that is known where the cache had the step, it was short, or all is well', async () => {
    const texts = { head: faulty, base: null }
    expect((await play(texts, 'cached')).hints).toBeUndefined()
    expect((await play(texts, 4.9)).hints).toBeUndefined()
    expect((await play({ head: sound, base: null })).hints).toBeUndefined()
    expect((await play(texts, 5)).hints).toMatchObject([{ introduced: null, repeatedMs: 5000 }])
  })
})
