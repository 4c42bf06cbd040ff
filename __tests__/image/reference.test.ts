import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { nearestName } from '../../src/lint/suggest.js'
import { readImageSource, type SourceReading } from '../../src/image/reference.js'
import { formatReference, parseRegistryReference } from '../../src/image/registry-reference.js'

const digest = `sha256:${'ab'.repeat(32)}`
const read = (text: string): SourceReading => readImageSource(text, nearestName)

describe('parseRegistryReference', () => {
  it.each([
    ['debian', 'docker.io/library/debian:latest'],
    ['debian:12', 'docker.io/library/debian:12'],
    ['acme/shop', 'docker.io/acme/shop:latest'],
    ['docker.io/debian', 'docker.io/library/debian:latest'],
    ['index.docker.io/acme/shop:1', 'docker.io/acme/shop:1'],
    ['ghcr.io/acme/a/b__c.d-e:v1.2_3', 'ghcr.io/acme/a/b__c.d-e:v1.2_3'],
    ['localhost/shop', 'localhost/shop:latest'],
    ['localhost:5000/shop', 'localhost:5000/shop:latest'],
    ['[::1]:5000/shop:1', '[::1]:5000/shop:1'],
    [`ghcr.io/acme/shop@${digest}`, `ghcr.io/acme/shop@${digest}`],
    [`ghcr.io/acme/shop:1@${digest}`, `ghcr.io/acme/shop:1@${digest}`],
  ])('reads %s', (text, whole) => {
    const reference = parseRegistryReference(text)
    expect(typeof reference === 'string' ? reference : formatReference(reference)).toBe(whole)
  })

  it.each([
    ['https://ghcr.io/acme/shop', 'without `https://`'],
    ['ghcr.io/', 'has no name'],
    [':1', 'has no name'],
    ['ghcr.io/Acme/shop', '`Acme/shop`; names are in lower case'],
    ['ghcr.io/acme//shop', 'without `https://`'],
    ['ghcr.io/acme/-shop', 'letters, digits and separators between'],
    ['acme/shop:', 'has the tag ``'],
    ['acme/shop:a b', 'has the tag `a b`'],
    ['acme/shop:1:2', 'has the tag `1:2`'],
    ['acme/shop@sha256:12', 'has the digest `sha256:12`'],
    [`acme/shop@${digest}@${digest}`, 'has the digest'],
    ['host:99999/shop', 'which is no host'],
    ['ho_st.example/shop', 'which is no host'],
    ['1.2.3.999/shop', 'which is no host'],
    [`ghcr.io/${'a'.repeat(250)}`, 'at most 255'],
  ])('says what is wrong with %s', (text, words) => {
    expect(parseRegistryReference(text)).toEqual(expect.stringContaining(words))
  })

  it('reads what it wrote, and never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[aZ0.:/@_$ [\]-]{0,12}$/), (text) => {
        const reference = parseRegistryReference(text)
        if (typeof reference === 'string') return
        expect(parseRegistryReference(formatReference(reference))).toEqual(reference)
        expect(() => new URL(`https://${reference.registry}/`)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})

describe('readImageSource', () => {
  it('reads a registry', () => {
    expect(read('registry:ghcr.io/acme/shop:1')).toEqual({
      kind: 'source',
      source: {
        kind: 'registry',
        text: 'registry:ghcr.io/acme/shop:1',
        reference: { registry: 'ghcr.io', repository: 'acme/shop', tag: '1', digest: null },
      },
    })
  })

  it.each(['oci-layout', 'archive'])('reads %s with every path that may be meant', (kind) => {
    const text = `${kind}:out/a:shop:1`
    expect(read(text)).toEqual({
      kind: 'source',
      source: {
        kind,
        text,
        readings: [
          { path: 'out/a:shop:1', selector: { kind: 'only' } },
          { path: 'out/a:shop', selector: { kind: 'name', name: '1' } },
          { path: 'out/a', selector: { kind: 'name', name: 'shop:1' } },
        ],
      },
    })
  })

  it('reads a digest after a path', () => {
    expect(read(`oci-layout:out@${digest}`)).toMatchObject({
      source: { readings: [{}, { path: 'out', selector: { kind: 'digest', digest } }, {}] },
    })
  })

  it.each([
    ['registry:', 'has no reference; write `registry:NAME:TAG`.'],
    ['registry:Shop', 'has the name `Shop`; names are in lower case.'],
    ['oci-layout:', 'has no path; write `oci-layout:PATH`.'],
    ['archive:', 'has no path; write `archive:PATH`.'],
  ])('says what is wrong with %s', (text, mistake) => {
    expect(read(text)).toEqual({ kind: 'mistake', mistake })
  })

  it.each([
    ['regsitry:shop', 'registry'],
    ['Registry:shop', 'registry'],
    ['docker://shop', 'registry'],
    ['https://ghcr.io/acme/shop', 'registry'],
    ['layout:shop', 'oci-layout'],
    ['docker-archive:shop.tar', 'archive'],
    ['shop:1', null],
    ['main', null],
    ['', null],
  ])('takes %s for something else, near %s', (text, nearest) => {
    const reading = read(text)
    expect(reading).toMatchObject({ kind: 'other', nearest })
    if (reading.kind !== 'other') return
    expect(reading.mistake).toContain(
      nearest === null ? 'write `registry:NAME:TAG`' : `did you mean \`${nearest}:\`?`,
    )
  })
})
