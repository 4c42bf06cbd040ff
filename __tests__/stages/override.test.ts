import { describe, expect, test } from '@jest/globals'

import type { RawInputs } from '../../src/inputs.js'
import type { LabelAnswer, LabelQuestion } from '../../src/ports.js'
import type { Report } from '../../src/report/report.js'
import { run } from '../../src/run.js'
import type { RawEvent } from '../../src/sources/event.js'
import { image } from '../support/image-builder.js'
import {
  openBuilder,
  openComments,
  openRepository,
  openRunner,
  pullRequest,
} from '../support/ports.js'
import { mergeGroupEvent, pushEvent } from '../support/runner/events.js'

const small = image().layer((layer) => layer.file('base', 1_000_000))
const large = small.layer((layer) => layer.file('more', 500_000))

const set: LabelAnswer = { kind: 'set', by: 'mona', at: '2026-01-31T09:15:00Z', why: null }
const over: RawInputs = { 'max-size': '1MB unpacked', 'override-label': 'size-ok' }

const play = async (
  answer: LabelAnswer,
  { inputs = over, event = pullRequest, head = 'FROM scratch\nCOPY . /\n' } = {},
) => {
  const runner = openRunner({ inputs: { 'lint-threshold': 'never', ...inputs }, event })
  const builder = openBuilder({ head: await large.build(), base: await small.build() })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const repository = openRepository({ head, base: 'FROM scratch\nCOPY . /\n' })
  const asked: LabelQuestion[] = []
  const labels = {
    find: (question: LabelQuestion) => {
      asked.push(question)
      return Promise.resolve(answer)
    },
  }
  const outcome = await run({ runner, repository, builder, comments, labels })
  const heard = runner.heard()
  const json = JSON.parse(heard.report ?? 'null') as Report
  return { ...heard, outcome, json, asked, comment: comments.requests[0] }
}

const labelled = (name: string): RawEvent => {
  const payload = pullRequest.payload as { readonly pull_request: object }
  return {
    ...pullRequest,
    payload: { ...payload, pull_request: { ...payload.pull_request, labels: [{ name }] } },
  }
}

describe('a failed budget', () => {
  test('passes by the label, and everything says so', async () => {
    const { outcome, outputs, json, comment, summary, log, annotations, asked } = await play(set)
    expect(outcome).toEqual({ failure: null })
    expect(outputs).toMatchObject({ verdict: 'pass', overridden: 'true' })
    expect(json.override).toEqual({
      label: 'size-ok',
      by: 'mona',
      at: '2026-01-31T09:15:00Z',
      unknownWhy: null,
    })
    expect(json.images[0]?.verdict.checks).toContainEqual(
      expect.objectContaining({ id: 'max-size', status: 'pass', overridden: true }),
    )
    const trace =
      '`max-size` is overridden by the label `size-ok`, which `mona` set on 2026-01-31 at 09:15 UTC.'
    expect(comment?.body).toMatch(/^### ☑️ .* over the limit of 1MB unpacked, overridden$/m)
    expect(comment?.body).toContain(trace)
    expect(summary).toContain(trace)
    expect(log.join('\n')).toContain(trace.replaceAll('`', ''))
    expect(annotations).toMatchObject([{ level: 'notice', title: 'Dockweigh: max-size' }])
    expect(asked).toEqual([
      { repository: { owner: 'octo', name: 'shop' }, pullRequest: 7, label: 'size-ok' },
    ])
  })

  test('fails without the label', async () => {
    const { outcome, outputs, json } = await play({ kind: 'absent' })
    expect(outcome.failure).toMatch(/over the limit/)
    expect(outputs).toMatchObject({ verdict: 'fail', overridden: 'false' })
    expect(json).not.toHaveProperty('override')
  })

  test('is commented on in the mode for failures, too', async () => {
    const { comment } = await play(set, { inputs: { ...over, comment: 'failure' } })
    expect(comment?.ifAbsent).toBe('create')
  })

  test('passes in the merge queue by the label of its pull request', async () => {
    const event = mergeGroupEvent({ number: 9, baseSha: 'a'.repeat(40), headSha: 'c'.repeat(40) })
    const { outcome, asked } = await play(set, { event })
    expect(outcome.failure).toBeNull()
    expect(asked).toMatchObject([{ pullRequest: 9 }])
  })

  test('is not asked about without a pull request, or without the input', async () => {
    const event = pushEvent({ beforeSha: 'a'.repeat(40), afterSha: 'c'.repeat(40) })
    for (const scene of [{ event }, { inputs: { 'max-size': '1MB unpacked' } }]) {
      const { outcome, asked } = await play(set, scene)
      expect(outcome.failure).not.toBeNull()
      expect(asked).toEqual([])
    }
  })
})

describe('a label', () => {
  test('is not asked for when nothing failed', async () => {
    const { asked, outputs } = await play(set, { inputs: { 'override-label': 'size-ok' } })
    expect(asked).toEqual([])
    expect(outputs['overridden']).toBe('false')
  })

  test('lets findings pass only when that is said', async () => {
    const inputs = { 'override-label': 'size-ok', 'lint-threshold': 'warning' }
    const head = 'FROM scratch\nCOPY . /\nRUN cd /tmp\n'
    const without = await play(set, { inputs, head })
    expect(without.outcome.failure).not.toBeNull()
    expect(without.asked).toEqual([])
    const withLint = await play(set, { inputs: { ...inputs, 'override-lint': 'true' }, head })
    expect(withLint.outcome.failure).toBeNull()
    expect(withLint.outputs['overridden']).toBe('true')
  })

  test('of the event counts when GitHub does not answer', async () => {
    const why = 'GitHub refused to say (403: No)'
    const { outcome, json, comment } = await play(
      { kind: 'unknown', why },
      { event: labelled('Size-OK') },
    )
    expect(outcome.failure).toBeNull()
    expect(json.override).toEqual({ label: 'size-ok', by: null, at: null, unknownWhy: why })
    expect(comment?.body).toContain('who set it is not known: GitHub refused to say')
  })

  test('that the event does not name either overrides nothing, and the report says why', async () => {
    const { outcome, json } = await play({
      kind: 'unknown',
      why: 'GitHub refused to say (403: No)',
    })
    expect(outcome.failure).not.toBeNull()
    expect(json.notes).toContainEqual({
      stage: 'sources',
      message:
        'Whether the label `size-ok` is set now is not known: GitHub refused to say (403: No). The event that started the run does not name it.',
    })
  })
})
