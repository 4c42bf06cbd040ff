import { describe, expect, test } from '@jest/globals'

import { readImage } from '../../src/image/read-image.js'
import type { RawInputs } from '../../src/inputs.js'
import type { Report } from '../../src/report/report.js'
import { run } from '../../src/run.js'
import type { ScanAnswer, Scanners, ScanRequest } from '../../src/vulnerabilities/scanners.js'
import type { Vulnerability } from '../../src/vulnerabilities/vulnerability.js'
import { dockerfile, grownDockerfile, large, small } from '../support/grown-image.js'
import type { BuiltImage } from '../support/image-builder.js'
import {
  openBuilder,
  openComments,
  openRecords,
  openRepository,
  openRunner,
  type BuilderDouble,
  type Heard,
  type RecordsDouble,
  type RepositoryOptions,
} from '../support/ports.js'
import { vulnerability } from '../support/vulnerabilities/scan-documents.js'

interface ScannersDouble extends Scanners {
  readonly requests: readonly ScanRequest[]
  readonly paths: readonly string[]
}

type Answers = Readonly<Record<string, readonly Vulnerability[] | string>>

/** Answers by the number of layers of an image, or by the path of a report; a text is why there is none. */
function openScanners(
  answers: Answers,
  database: (n: number) => string = () => 'today',
): ScannersDouble {
  const requests: ScanRequest[] = []
  const paths: string[] = []
  const answer = (key: string): Promise<ScanAnswer> => {
    const found = answers[key] ?? []
    if (typeof found === 'string') return Promise.resolve({ kind: 'unavailable', why: found })
    const count = requests.length + paths.length
    const scanner = {
      name: key.startsWith('grype') ? 'grype' : 'trivy',
      version: '1.0.0',
      database: database(count),
    }
    return Promise.resolve({ kind: 'read', report: { scanner, vulnerabilities: found } })
  }
  return {
    requests,
    paths,
    scan(request) {
      requests.push(request)
      return answer(String(request.image.layers.length))
    },
    read(path) {
      paths.push(path)
      return answer(path)
    },
  }
}

interface Played extends Heard {
  readonly failure: string | null
  readonly json: Report
  readonly comment: string
  readonly builder: BuilderDouble
}

interface Scene {
  readonly inputs: RawInputs
  readonly scanners?: Scanners
  readonly records?: RecordsDouble
  readonly repository?: RepositoryOptions
  readonly head?: BuiltImage
  readonly refuses?: boolean
}

/** A pull request that adds a layer. */
async function play(scene: Scene): Promise<Played> {
  const { scanners, records } = scene
  const runner = openRunner({ inputs: { 'lint-threshold': 'never', ...scene.inputs } })
  const builder = openBuilder({
    head: scene.head ?? (await large.build()),
    base: await small.build(),
  })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const repository = openRepository({
    head: grownDockerfile,
    base: dockerfile,
    ...scene.repository,
  })
  const outcome = await run({
    ...{ runner, repository, builder, comments },
    ...(scanners === undefined ? {} : { scanners }),
    ...(records === undefined ? {} : { records }),
  })
  const heard = runner.heard()
  return {
    ...heard,
    failure: outcome.failure,
    json: JSON.parse(heard.report ?? 'null') as Report,
    comment: comments.requests[0]?.body ?? '',
    builder,
  }
}

const openssl = vulnerability({
  id: 'CVE-2024-0001',
  packageName: 'openssl',
  severity: 'critical',
  fixedIn: ['3.1'],
})
const zlib = vulnerability({ id: 'CVE-2024-0002', packageName: 'zlib', severity: 'low' })
const inputs = { vulnerabilities: 'auto' }

describe('a scan of both sides', () => {
  test('says what the pull request introduced and fixed, and fails over the budget', async () => {
    const head = await large.build()
    const [, layer = null] = (await readImage(head.blobs, head.digest)).layers.map(
      ({ diffId }) => diffId,
    )
    const scanners = openScanners({ '1': [zlib], '2': [{ ...openssl, layer }] })
    const played = await play({
      inputs: { ...inputs, 'max-new-vulnerabilities': 'critical=0' },
      scanners,
    })
    expect(played.failure).toMatch(/new vulnerabilities: 1 critical, over the limit of critical=0$/)
    expect(played.comment).toContain('| critical | `CVE-2024-0001` | `openssl` | `1.0.0` | `3.1` |')
    expect(played.comment).toContain('`COPY more /` ([Dockerfile:3]')
    expect(played.comment).toContain('1 vulnerability fixed: 1 low')
    expect(played.outputs).toMatchObject({
      'vulnerabilities-introduced': '1',
      'vulnerabilities-fixed': '1',
    })
    expect(played.log).toContain('base has 1 vulnerability, by trivy 1.0.0.')
    expect(scanners.requests).toMatchObject([{ program: 'auto', timeoutMs: 600_000 }, {}])
  })

  test('of which nobody is told what is in both', async () => {
    const both = { '1': [openssl], '2': [{ ...openssl, version: '3.0.9' }] }
    const played = await play({
      inputs: { ...inputs, 'max-new-vulnerabilities': 'critical=0' },
      scanners: openScanners(both),
    })
    expect(played.failure).toBeNull()
    expect(played.comment).not.toContain('openssl')
    expect(played.json.images[0]?.vulnerabilities).toMatchObject({ standing: 1 })
  })

  test('has a word on databases that differ', async () => {
    const scanners = openScanners({ '2': [zlib] }, (count) => `day ${count}`)
    const { comment } = await play({ inputs, scanners })
    expect(comment).toContain(
      'base was scanned with the database of day 1, head with that of day 2',
    )
  })
})

describe('images are whole when they are scanned', () => {
  const push = {
    name: 'push',
    ref: 'refs/heads/main',
    payload: { before: 'b'.repeat(40), repository: { default_branch: 'main' } },
  }

  /** What a push to base's branch keeps. */
  async function recorded(): Promise<RecordsDouble> {
    const records = openRecords()
    const head = await small.build()
    await run({
      runner: openRunner({ inputs: { 'lint-threshold': 'never' }, event: push }),
      builder: openBuilder({ head }),
      repository: openRepository({
        ...{ head: dockerfile, known: [] },
        checkout: { sha: 'a'.repeat(40), parents: [] },
      }),
      comments: openComments({ kind: 'created', url: '' }),
      records,
    })
    return openRecords(records.kept)
  }

  const foldersOf = ({ builder }: Played) => new Set(builder.calls.map(({ folder }) => folder))

  test('without a scan base’s record is enough, and its layers are left out', async () => {
    const played = await play({ inputs: {}, records: await recorded() })
    expect(foldersOf(played)).toEqual(new Set(['/work']))
    expect(played.builder.withheld.size).toBe(1)
  })

  test('with a scan base is built for it, and no layer is left out', async () => {
    const scanners = openScanners({ '2': [zlib] })
    const played = await play({ inputs, records: await recorded(), scanners })
    expect(foldersOf(played)).toEqual(new Set(['/work', '/run/base']))
    expect(played.builder.withheld.size).toBe(0)
    expect(played.outputs['vulnerabilities-introduced']).toBe('1')
  })

  test('with reports of both sides nothing is built for them', async () => {
    const scanners = openScanners({ 'head.json': [zlib] })
    const played = await play({
      inputs: { 'vulnerabilities-base': 'base.json', 'vulnerabilities-head': 'head.json' },
      records: await recorded(),
      scanners,
    })
    expect(foldersOf(played)).toEqual(new Set(['/work']))
    expect(scanners.paths).toEqual(['base.json', 'head.json'])
    expect(played.outputs['vulnerabilities-introduced']).toBe('1')
  })

  test('where nothing was touched nothing is built or scanned', async () => {
    const scanners = openScanners({})
    const played = await play({
      inputs: { ...inputs, 'max-new-vulnerabilities': 'critical=0' },
      records: await recorded(),
      repository: { head: dockerfile, base: dockerfile, changedFiles: [] },
      scanners,
    })
    expect([played.builder.calls, scanners.requests]).toEqual([[], []])
    expect(played.json.images[0]?.verdict.checks).toContainEqual(
      expect.objectContaining({ id: 'max-new-vulnerabilities', status: 'pass' }),
    )
  })
})

test('images of the same layers are not scanned', async () => {
  const scanners = openScanners({})
  const played = await play({ inputs, scanners, head: await small.build() })
  expect(scanners.requests).toEqual([])
  expect(played.log).toContain('not scanned: both images have the same layers.')
})

describe('what could not be compared', () => {
  const broken = openScanners({ '1': '`trivy` failed: no database' })
  const sentence = 'Vulnerabilities were not compared. Base: `trivy` failed: no database.'

  test('is a note, and fails nothing without a budget', async () => {
    const { failure, comment, outputs, json } = await play({ inputs, scanners: broken })
    expect(failure).toBeNull()
    expect(comment).toContain(`> Note: ${sentence}`)
    expect(outputs['vulnerabilities-introduced']).toBe('')
    expect(json.notes).toContainEqual({ stage: 'analysis', message: sentence })
  })

  test('fails a budget that waits for it', async () => {
    const limited = { ...inputs, 'max-new-vulnerabilities': 'high=10' }
    const { failure, json } = await play({ inputs: limited, scanners: broken })
    expect(failure).toMatch(/ — new vulnerabilities are not known$/)
    expect(json.images[0]?.verdict.checks).toContainEqual({
      id: 'max-new-vulnerabilities',
      status: 'fail',
      actual: null,
      limit: 'high=10',
      reason: sentence,
    })
  })

  test('is skipped where base has no image, as every comparison is', async () => {
    const scanners = openScanners({})
    const { failure, json } = await play({
      inputs: { ...inputs, 'max-new-vulnerabilities': 'high=0' },
      repository: { base: null },
      scanners,
    })
    expect(failure).toBeNull()
    expect(json.images[0]?.verdict.checks).toContainEqual(
      expect.objectContaining({ id: 'max-new-vulnerabilities', status: 'skip' }),
    )
    expect(scanners.requests).toEqual([])
  })

  test('is what two scanners say', async () => {
    const { comment } = await play({
      inputs: { 'vulnerabilities-base': 'grype.json', 'vulnerabilities-head': 'trivy.json' },
      scanners: openScanners({}),
    })
    expect(comment).toContain('Base was scanned by `grype`, head by `trivy`, and scanners differ.')
  })

  test('is everything where nobody can scan', async () => {
    const { comment } = await play({ inputs })
    expect(comment).toContain('Vulnerabilities were not compared. Base: there is no scanner.')
  })
})

describe('inputs that do not fit together', () => {
  test.each<[RawInputs, string]>([
    [
      { 'max-new-vulnerabilities': 'high=0' },
      '`max-new-vulnerabilities` needs to know them; name a scanner in `vulnerabilities`, or reports in `vulnerabilities-base` and `vulnerabilities-head`.',
    ],
    [
      { 'vulnerabilities-head': 'a.json' },
      'There is no report on vulnerabilities for base; name one in `vulnerabilities-base`, or a scanner in `vulnerabilities`.',
    ],
    [
      { ...inputs, 'vulnerabilities-head': 'a.json', platforms: 'linux/amd64\nlinux/arm64' },
      'Reports on vulnerabilities are of one platform, and 2 are built; name one in `platforms`, or leave the reports out.',
    ],
    [
      { vulnerabilities: 'snyk' },
      '`vulnerabilities` is `snyk`; write one of off, auto, trivy, grype.',
    ],
    [
      { ...inputs, 'max-new-vulnerabilities': 'severe=1' },
      '`max-new-vulnerabilities` is `severe=1`; write counts by severity such as `critical=0, high=3`.',
    ],
  ])('%j', async (given, mistake) => {
    await expect(play({ inputs: given })).rejects.toThrow(mistake)
  })

  test('reports of one image where there are several', async () => {
    const text = 'images: [{name: a, context: a}, {name: b, context: b}]'
    const repository = { files: { '/work/.dockweigh.yml': text } }
    const given = { ...inputs, 'vulnerabilities-base': 'a.json' }
    await expect(play({ inputs: given, repository })).rejects.toThrow(
      '`vulnerabilities-base` and `vulnerabilities-head` mean one image, and there are 2 to weigh',
    )
  })
})
