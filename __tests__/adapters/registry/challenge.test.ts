import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { parseChallenge } from '../../../src/adapters/registry/challenge.js'
import { endpointOf } from '../../../src/adapters/registry/endpoint.js'
import { parseRegistryReference } from '../../../src/image/registry-reference.js'

const bearer = { kind: 'bearer', realm: 'https://a.example/t', service: null, scope: null }

describe('parseChallenge', () => {
  it.each([
    ['Bearer realm="https://a.example/t"', bearer],
    ['bearer  REALM = https://a.example/t', bearer],
    [
      'Bearer realm="https://a.example/t",service="a \\"b\\", c",scope="repository:x:pull,push"',
      { ...bearer, service: 'a "b", c', scope: 'repository:x:pull,push' },
    ],
    ['Basic realm="x", Bearer realm="https://a.example/t"', bearer],
    ['Bearer realm="https://a.example/t", Basic realm="x"', bearer],
    ['Basic realm="Bearer realm=\\"https://evil.example\\""', { kind: 'basic' }],
    ['Basic', { kind: 'basic' }],
    ['Bearer error="invalid_token"', null],
    ['Negotiate', null],
    ['', null],
  ])('reads %s', (header, expected) => {
    expect(parseChallenge(header)).toEqual(expected)
  })

  it('takes any text, quickly', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[Ber= ,"\\]{0,200}$/), (text) => {
        parseChallenge(text)
      }),
    )
    expect(parseChallenge(`Bearer realm="${'\\'.repeat(100_000)}`)).not.toBeUndefined()
  })
})

describe('endpointOf', () => {
  it.each([
    ['debian', 'https://registry-1.docker.io/v2/', 'https://index.docker.io/v1/'],
    ['ghcr.io/a/b', 'https://ghcr.io/v2/', 'ghcr.io'],
    ['reg.example:5000/a', 'https://reg.example:5000/v2/', 'reg.example:5000'],
    ['localhost:5000/a', 'http://localhost:5000/v2/', 'localhost:5000'],
    ['localhost/a', 'http://localhost/v2/', 'localhost'],
    ['127.0.0.1:80/a', 'http://127.0.0.1/v2/', '127.0.0.1:80'],
    ['127.8.0.1/a', 'http://127.8.0.1/v2/', '127.8.0.1'],
    ['[::1]:5000/a', 'http://[::1]:5000/v2/', '[::1]:5000'],
    ['127.0.0.1.example/a', 'https://127.0.0.1.example/v2/', '127.0.0.1.example'],
    ['localhost.example/a', 'https://localhost.example/v2/', 'localhost.example'],
  ])('of %s is %s', (text, url, key) => {
    const reference = parseRegistryReference(text)
    if (typeof reference === 'string') throw new Error(reference)
    const endpoint = endpointOf(reference)
    expect([endpoint.url.href, endpoint.credentialsKey]).toEqual([url, key])
  })
})
