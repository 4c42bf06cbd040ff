import { expect, test } from '@jest/globals'

import { imageKey, joinKey, planCache } from '../../src/build/cache.js'
import { parseConfig } from '../../src/config.js'
import { isCommentKey } from '../../src/delivery/marker.js'
import type { RawInputs } from '../../src/inputs.js'
import type { ImagePlan } from '../../src/stages/image-plan.js'
import { identifyImages, type RunIdentity } from '../../src/stages/identify-images.js'

const identify = (inputs: RawInputs, listed: readonly string[] = []): RunIdentity => {
  const config = parseConfig(inputs, '/work')
  const { build, policy } = config
  const plans = listed.map((name): ImagePlan => ({
    name,
    listedAs: name,
    build,
    policy,
    head: null,
    base: null,
    scans: { base: null, head: null },
  }))
  return identifyImages({ config, plans })
}

test('a run of one image that the inputs describe is named by it', () => {
  const inputs = { file: 'api/Dockerfile', target: 'release' }
  expect(identify(inputs)).toEqual({
    key: imageKey(parseConfig(inputs, '/work').build),
    parts: ['api/Dockerfile', 'release'],
  })
})

test('a list is named by what the inputs choose, however many images it holds', () => {
  expect(identify({}, ['api'])).toEqual({ key: 'images', parts: ['images'] })
  expect(identify({}, ['api', 'web'])).toEqual({ key: 'images', parts: ['images'] })
  expect(identify({ images: 'api' }, ['api'])).toEqual({ key: 'images.api', parts: ['api'] })
  expect(identify({ 'bake-files': 'a.hcl', images: 'all' }, ['api'])).toEqual({
    key: expect.stringMatching(/^images\.a\.hcl\.all\.[0-9a-f]{8}$/),
    parts: ['a.hcl', 'all'],
  })
})

test('keys of a list differ, and may stand in a comment', () => {
  const lists = [['a.b'], ['a', 'b'], ['a b'], ['a-b'], ['ü'], ['ö'], ['x'.repeat(90)], ['--']]
  const keys = lists.map((parts) => joinKey(['images', ...parts]))
  expect(new Set(keys).size).toBe(lists.length)
  expect(keys.filter((key) => !isCommentKey(key))).toEqual([])
})

test('images that differ in their name only share neither scope nor key', () => {
  const { build } = parseConfig({}, '/work')
  expect(imageKey(build, 'api')).toBe('api.Dockerfile')
  expect(imageKey(build, null)).toBe('Dockerfile')
  expect(planCache(build, { kind: 'available' }, 'api').from[0]).toContain(
    'scope=dockweigh-api.Dockerfile,',
  )
})
