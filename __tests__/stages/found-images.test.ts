import { describe, expect, test } from '@jest/globals'

import type { ImageSource } from '../../src/image/reference.js'
import type { RawInputs } from '../../src/inputs.js'
import type { ImageSources } from '../../src/ports.js'
import type { Report } from '../../src/report/report.js'
import { run } from '../../src/run.js'
import { dockerfile, grownDockerfile, large, small } from '../support/grown-image.js'
import { memoryBlobs } from '../support/image-builder.js'
import {
  commits,
  openBuilder,
  openComments,
  openRepository,
  openRunner,
  type BuilderDouble,
} from '../support/ports.js'

interface Played {
  readonly json: Report
  readonly log: readonly string[]
  readonly builder: BuilderDouble
  readonly opened: readonly ImageSource[]
}

/** A pull request where one or both images are somewhere already: those named `small` and `large`. */
const play = async (inputs: RawInputs): Promise<Played> => {
  const [head, base] = [await large.build(), await small.build()]
  const opened: ImageSource[] = []
  const images: ImageSources = {
    open(source) {
      opened.push(source)
      const built = source.text.includes('large') ? head : base
      const description = `the image ${source.text}`
      return Promise.resolve({ digest: built.digest, blobs: memoryBlobs(built), description })
    },
  }
  const runner = openRunner({ inputs })
  const builder = openBuilder({ head, base })
  const repository = openRepository({ head: grownDockerfile, base: dockerfile })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  await run({ runner, repository, builder, comments, images })
  const { report, log } = runner.heard()
  return { json: JSON.parse(report ?? 'null') as Report, log, builder, opened }
}

describe('images that are not built', () => {
  test('are taken from where the inputs say, and no builder is looked for', async () => {
    const inputs = { head: 'archive:out/large.tar', base: 'registry:ghcr.io/acme/small:main' }
    const { json, builder, opened, log } = await play(inputs)
    expect(builder.calls).toEqual([])
    expect(opened.map(({ text }) => text)).toEqual(Object.values(inputs))
    expect(log).toContain('Taken as it is: the image registry:ghcr.io/acme/small:main.')
    expect(json.images[0]).toMatchObject({
      head: { state: 'measured', commit: commits.merge, build: null, originSource: 'history' },
      base: { state: 'measured', commit: commits.base, build: null },
      comparison: { sizeChange: { unpackedBytes: 500_000 } },
    })
  })

  test('are compared with those that are', async () => {
    const { json, builder } = await play({ base: 'registry:ghcr.io/acme/small:main' })
    expect(builder.calls.map(({ folder }) => folder)).toEqual(['/work'])
    expect(json.images[0]?.comparison?.sizeChange.unpackedBytes).toBe(500_000)
  })

  test('leave base to be built when only head is there', async () => {
    const { json, builder } = await play({ head: 'oci-layout:out/large' })
    expect(builder.calls.map(({ folder }) => folder)).toEqual(['/run/base'])
    expect(json.images[0]).toMatchObject({
      head: { build: null },
      base: { build: { stepsBuilt: 0 } },
      comparison: { sizeChange: { unpackedBytes: 500_000 } },
    })
  })
})
