import { expect, it } from '@jest/globals'
import { familiarName, parseReference } from '../../src/dockerfile/reference.js'

it.each([
  ['debian', [null, 'debian', null, null]],
  ['debian:12', [null, 'debian', '12', null]],
  ['library/debian:12', [null, 'library/debian', '12', null]],
  ['docker.io/library/debian', ['docker.io', 'library/debian', null, null]],
  ['localhost/a', ['localhost', 'a', null, null]],
  ['reg:5000/team/x:1@sha256:ab', ['reg:5000', 'team/x', '1', 'sha256:ab']],
  ['reg.example.com/x@sha256:ab', ['reg.example.com', 'x', null, 'sha256:ab']],
  ['a/b/c:1', [null, 'a/b/c', '1', null]],
  ['node:${V:-22}-slim', [null, 'node', '${V:-22}-slim', null]],
  ['${REGISTRY:-docker.io}/a', [null, '${REGISTRY:-docker.io}/a', null, null]],
])('splits %j', (text, expected) => {
  const { registry, repository, tag, digest } = parseReference(text)
  expect([registry, repository, tag, digest]).toEqual(expected)
})

it.each([
  ['docker.io/library/node:1', 'node'],
  ['library/node', 'node'],
  ['index.docker.io/a/b', 'a/b'],
  ['ghcr.io/library/node', 'ghcr.io/library/node'],
])('calls %j by its familiar name', (text, expected) => {
  expect(familiarName(parseReference(text))).toBe(expected)
})
