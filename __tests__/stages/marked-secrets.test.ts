import { gunzipSync, inflateSync, brotliDecompressSync } from 'node:zlib'

import { describe, expect, test } from '@jest/globals'

import { run } from '../../src/run.js'
import { image } from '../support/image-builder.js'
import {
  openBuilder,
  openComments,
  openRecords,
  openRepository,
  openRunner,
} from '../support/ports.js'

const mark = 'MARKED-SECRET'

/** Files that hold secrets, and one that a later layer deletes. */
const files: Readonly<Record<string, string>> = {
  'app/.env': `TOKEN=${mark}-env\n`,
  'root/.ssh/id_rsa': `-----BEGIN OPENSSH PRIVATE KEY-----\n${mark}-key\n`,
  'root/.netrc': `machine example.com password ${mark}-netrc\n`,
  'root/.npmrc': `//registry.example.com/:_authToken=${mark}-npmrc\n`,
  'root/.aws/credentials': `aws_secret_access_key = ${mark}-aws\n`,
}

const dockerfile = 'FROM scratch\nCOPY . /\nRUN --mount=type=secret,id=build true\n'

/** What was kept, as it is and unpacked. */
function readings(bytes: Uint8Array): readonly string[] {
  const unpacked = [gunzipSync, inflateSync, brotliDecompressSync].flatMap((unpack) => {
    try {
      return [unpack(bytes)]
    } catch {
      return []
    }
  })
  return [bytes, ...unpacked].map((one) => Buffer.from(one).toString('latin1'))
}

describe('secrets in an image', () => {
  test.each([
    ['pull request', undefined],
    ['push', { name: 'push', ref: 'refs/heads/main', payload: {} }],
  ])('are in no output of a %s by their contents, only by their paths', async (_, event) => {
    const head = await image()
      .layer((layer) =>
        Object.entries(files).reduce((l, [path, text]) => l.file(path, text), layer),
      )
      .layer((layer) => layer.whiteout('app/.env'))
      .build()
    const runner = openRunner({
      inputs: { html: 'true', secrets: `build=${mark}-build` },
      ...(event === undefined ? {} : { event }),
    })
    const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
    const records = openRecords()
    const base = await image()
      .layer((layer) => layer.file('app/main', 10))
      .build()
    await run({
      runner,
      repository: openRepository({ head: dockerfile, base: dockerfile }),
      builder: openBuilder({ head, base }),
      comments,
      records,
      reportPage: { read: () => Promise.resolve('<!--data-->') },
    })
    const { hidden, ...heard } = runner.heard()
    const told = JSON.stringify([heard, comments.requests])
    const packed = [...(heard.html ?? '').matchAll(/[A-Za-z0-9+/=]{40,}/g)].map(([text]) => text)
    const page = packed.flatMap((text) => readings(Buffer.from(text, 'base64')))
    const kept = [...records.kept.values()].flatMap(readings)
    expect(hidden).toContain(`${mark}-build`)
    expect(event === undefined ? comments.requests : kept).not.toEqual([])
    expect(heard).toMatchObject({ html: expect.any(String), sarif: expect.any(String) })
    expect(heard.summary).toContain('id_rsa')
    expect(heard.report).toContain('root/.ssh/id_rsa')
    expect([told, ...page, ...kept].filter((text) => text.includes(mark))).toEqual([])
  })
})
