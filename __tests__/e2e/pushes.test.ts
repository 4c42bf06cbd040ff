import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { Report } from '../../src/report/report.js'
import { openRig, type FinishedPush, type Rig } from '../support/rig.js'
import { checkoutFacts, logOf } from '../support/run-facts.js'

const patienceMs = 600_000
let rig: Rig

beforeAll(async () => {
  rig = await openRig()
}, patienceMs)

afterAll(() => rig.close())

describe('two pushes to one pull request', () => {
  let first: FinishedPush
  let second: FinishedPush

  beforeAll(async () => {
    rig.github.seedPull({ number: 1 })
    rig.github.seedComments(1, 150)
    await rig.pruneCache()
    first = await rig.push({ branch: 'grow', number: 1, runId: 11 })
    await rig.pruneCache()
    second = await rig.push({
      branch: 'grow-more',
      number: 1,
      runId: 12,
      inputs: { 'max-increase': '20%' },
    })
  }, patienceMs)

  test('the first passes and creates one comment among 150 on two pages', () => {
    expect(first.exitCode).toBe(0)
    expect(logOf(first)).toContain('Comment created')
  })

  test('the second breaks the budget, turns the step red and updates the same comment', () => {
    expect(second.exitCode).toBe(1)
    expect(second.outputs['verdict']).toBe('fail')
    expect(second.outputs['comment-url']).toBe(first.outputs['comment-url'])
    const comments = rig.github.commentsOn(1)
    const [ours, ...others] = comments.filter(({ body }) => body.startsWith('<!-- dockweigh:'))
    expect(others).toEqual([])
    expect(comments).toHaveLength(151)
    expect(ours?.body).toContain('over the limit of +20%')
  })

  test('every unchanged step of the second comes from the Actions cache, the local one being empty', () => {
    const log = logOf(second)
    const head = log.slice(log.indexOf('Build head'))
    for (const step of [
      '[python 2/2] RUN apt-get update',
      '[build 4/5] RUN python3 -m unittest',
      '[stage-2 1/8] RUN apt-get update',
      '[stage-2 2/8] RUN apt-get install -y curl ghostscript',
    ]) {
      const lines = head.split('\n').filter((line) => line.startsWith(step))
      expect(lines).toHaveLength(1)
      expect(lines[0]).toMatch(/\(cached\)$/)
    }
    expect(rig.cache.requests().some(({ call }) => call === 'download')).toBe(true)
  })

  test('base was built by the first and recorded, so the second did not build it', () => {
    expect(reportOf(first).images[0]?.base).toMatchObject({ state: 'measured', recorded: null })
    expect(reportOf(second).images[0]?.base).toMatchObject({
      state: 'measured',
      recorded: { ageMs: expect.any(Number) },
    })
    expect(logOf(second)).not.toContain('Build base')
  })

  test('each layer carries its line of the Dockerfile', () => {
    const head = reportOf(second).images[0]?.head
    const origins = head?.state === 'measured' ? head.layers.map(({ origin }) => origin) : []
    expect(head).toMatchObject({ originSource: 'provenance' })
    expect(origins.map(({ kind }) => kind)).toEqual([
      'base-image',
      ...Array.from({ length: 9 }, () => 'instruction'),
    ])
    expect(origins.at(-1)).toMatchObject({ text: 'RUN chown -R stockroom /opt/stockroom' })
  })

  test('the checkout of one commit is as it was', () => {
    const [head, refs, worktrees, files] = checkoutFacts(second.workspace)
    expect(head?.trim()).toBe(rig.sample.pullRequests['grow-more'].mergeSha)
    expect(refs?.trim().split('\n')).toHaveLength(1)
    expect(worktrees?.match(/^worktree/gm)).toHaveLength(1)
    expect(files).toBe('')
  })

  test('the summary, the outputs and the report say the same', () => {
    const image = reportOf(second).images[0]
    expect(second.summary).toContain('over the limit of +20%')
    expect(second.outputs).toMatchObject({
      'compressed-size': String(
        image?.head.state === 'measured' ? image.head.size.compressedBytes : '',
      ),
      'size-change': String(image?.comparison?.sizeChange.compressedBytes),
      'layer-change': '4',
      layers: '10',
    })
  })

  test('sizes are those that tar and gzip find in the same layers', async () => {
    const layout = await exportByHand(second.workspace)
    const head = reportOf(second).images[0]?.head
    const layers = head?.state === 'measured' ? head.layers : []
    expect(layers).toHaveLength(10)
    for (const { digest, compressedBytes, unpackedBytes } of layers) {
      const blob = join(layout, 'blobs/sha256', digest.replace('sha256:', ''))
      expect(readFileSync(blob).length).toBe(compressedBytes)
      expect(sumOfTar(blob)).toBe(unpackedBytes)
    }
  })

  /** The same image once more, by a plain buildx, into a layout of its own. */
  async function exportByHand(workspace: string): Promise<string> {
    const layout = await rig.folder()
    const { code, stderr } = await rig.engine.docker(
      ['buildx', 'build', '--output', `type=oci,tar=false,dest=${layout}`, workspace],
      {},
    )
    expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
    return layout
  }
})

/** Sizes of regular files as GNU tar lists them; other entries hold no bytes. */
function sumOfTar(blob: string): number {
  const listing = execFileSync(
    'sh',
    ['-c', `gzip -dc ${blob} | tar --list --verbose --numeric-owner --quoting-style=escape`],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  )
  return listing
    .split('\n')
    .filter((line) => line.startsWith('-'))
    .reduce((sum, line) => sum + Number(line.split(/\s+/)[2]), 0)
}

describe('budgets at, just under and just over the limit', () => {
  let size: number

  beforeAll(async () => {
    const run = await rig.push({ branch: 'no-change', inputs: { comment: 'never' } })
    size = Number(run.outputs['compressed-size'])
  }, patienceMs)

  test.each([
    [1, 0],
    [0, 0],
    [-1, 1],
  ])(
    'a limit of the size and %d bytes ends with %d',
    async (difference, exitCode) => {
      const run = await rig.push({
        branch: 'no-change',
        inputs: { comment: 'never', 'max-size': `${size + difference}B` },
      })
      expect(run.exitCode).toBe(exitCode)
    },
    patienceMs,
  )

  test(
    'report-only reports the failure and stays green',
    async () => {
      const run = await rig.push({
        branch: 'no-change',
        inputs: { comment: 'never', 'max-size': '1B', 'report-only': 'true' },
      })
      expect(run.exitCode).toBe(0)
      expect(run.outputs['verdict']).toBe('fail')
    },
    patienceMs,
  )
})

function reportOf(run: FinishedPush): Report {
  return JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report
}
