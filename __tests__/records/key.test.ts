import { describe, expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import { inputsDigest, recordKey } from '../../src/records/key.js'

const runner = { RUNNER_ARCH: 'X64' }
const digest = (inputs: RawInputs, environment: Record<string, string> = runner): string =>
  inputsDigest(parseConfig(inputs, '/home/runner/repo').build, environment)

describe('the digest of build inputs', () => {
  test('is a sha256 that stays the same', () => {
    expect(digest({})).toMatch(/^[0-9a-f]{64}$/)
    expect(digest({ context: '.' })).toBe(digest({ file: 'Dockerfile' }))
  })

  test.each<[string, RawInputs]>([
    ['context', { context: 'api' }],
    ['Dockerfile', { file: 'api/Dockerfile' }],
    ['target', { target: 'release' }],
    ['platform', { platforms: 'linux/arm64' }],
    ['build argument', { 'build-args': 'A=1' }],
    ['named context', { 'build-contexts': 'src=./src' }],
    ['host', { 'add-hosts': 'a:127.0.0.1' }],
    ['network', { network: 'none' }],
    ['secret', { secrets: 'token=hunter2' }],
    ['SSH agent', { ssh: 'default' }],
    ['compression', { outputs: 'type=docker,compression=zstd' }],
  ])('changes with the %s', (_, inputs) => {
    expect(digest(inputs)).not.toBe(digest({}))
  })

  test.each<[string, RawInputs]>([
    ['the cache', { 'cache-from': 'none', 'cache-to': 'type=registry,ref=r/c' }],
    ['the builder', { builder: 'big' }],
    ['labels', { labels: 'revision=c0ffee' }],
    ['where the image goes', { tags: 'i:1', push: 'true', outputs: 'type=image,annotation.a=b' }],
    ['freshness', { 'no-cache': 'true', pull: 'true' }],
    ['time limits', { 'build-timeout': '5m', 'cache-timeout': '1m' }],
  ])('does not change with %s', (_, inputs) => {
    expect(digest(inputs)).toBe(digest({}))
  })

  test('knows a secret and an SSH agent by id only, wherever they come from', () => {
    const known = digest({ secrets: 'token=hunter2', ssh: 'deploy=/run/a.sock' })
    expect(digest({ secrets: 'token=other', ssh: 'deploy=/run/b.sock' })).toBe(known)
    expect(digest({ 'secret-envs': 'token=TOKEN', ssh: 'deploy' })).toBe(known)
    expect(digest({ secrets: 'key=hunter2', ssh: 'deploy' })).not.toBe(known)
  })

  test('takes a bare build argument from the environment', () => {
    const bare = { 'build-args': 'VERSION' }
    const set = digest(bare, { ...runner, VERSION: '1' })
    expect(digest(bare, { ...runner, VERSION: '2' })).not.toBe(set)
    expect(digest(bare)).not.toBe(set)
    expect(digest({ 'build-args': 'VERSION=1' })).toBe(set)
    expect(digest({}, { ...runner, VERSION: '1' })).toBe(digest({}))
  })

  test('knows what buildx takes from the environment unasked', () => {
    expect(digest({}, { ...runner, SOURCE_DATE_EPOCH: '0' })).not.toBe(digest({}))
    expect(digest({}, { ...runner, DOCKER_DEFAULT_PLATFORM: 'linux/arm64' })).not.toBe(digest({}))
    expect(digest({}, { RUNNER_ARCH: 'ARM64' })).not.toBe(digest({}))
    const named = { platforms: 'linux/amd64' }
    expect(digest(named, { RUNNER_ARCH: 'ARM64' })).toBe(digest(named))
  })

  test('does not mistake one input for another', () => {
    const apart = digest({ 'build-args': 'A=1\nB=2' })
    expect(digest({ 'build-args': 'A=1', 'add-hosts': 'B=2' })).not.toBe(apart)
    expect(digest({ 'build-args': 'B=2\nA=1' })).not.toBe(apart)
  })
})

test('the key of a record begins with that of its image and inputs', () => {
  const of = { imageKey: 'api-Dockerfile', inputsDigest: '1'.repeat(64), commit: 'a'.repeat(40) }
  const key = recordKey(of)
  expect(key.exact).toBe(`${key.prefix}${of.commit}`)
  expect(key.prefix).toBe(`dockweigh-record-4-api-Dockerfile-${of.inputsDigest}-`)
  const longest = recordKey({ ...of, imageKey: 'k'.repeat(64) })
  expect(longest.exact.length).toBeLessThanOrEqual(250)
  expect(longest.exact).not.toContain(',')
})
