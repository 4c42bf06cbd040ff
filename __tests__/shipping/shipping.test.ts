import { describe, expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import { formFields, shippingArguments, type Shipping } from '../../src/shipping/shipping.js'

const shippingOf = (inputs: RawInputs): Shipping => parseConfig(inputs, '/repo').build.shipping

const mistakesIn = (inputs: RawInputs): string => {
  try {
    shippingOf(inputs)
  } catch (error) {
    return String(error)
  }
  return ''
}

const pushed = 'type=image,push=true,oci-mediatypes=true'
const loaded = 'type=docker,oci-mediatypes=true'

describe('what is shipped', () => {
  test.each<[string, RawInputs, readonly string[]]>([
    ['nothing', {}, []],
    ['names alone ship nothing', { tags: 'r/i:1' }, []],
    ['a push', { tags: 'r/i:1', push: 'true' }, ['--tag r/i:1', `--output ${pushed}`]],
    [
      'tags in lines or after commas, as docker/metadata-action gives them',
      { tags: 'r/i:1,r/i:2\nr/i:3', load: 'true' },
      ['--tag r/i:1', '--tag r/i:2', '--tag r/i:3', `--output ${loaded}`],
    ],
    [
      'a push and a load, stored once',
      { tags: 'i:1', push: 'true', load: 'true' },
      [
        '--tag i:1',
        '--output type=image,push=true,store=false,oci-mediatypes=true',
        `--output ${loaded}`,
      ],
    ],
    [
      'an output that names its image needs no tag',
      { outputs: 'type=registry,name=r/i:1' },
      ['--output type=image,push=true,name=r/i:1,oci-mediatypes=true'],
    ],
    [
      'push is for every image output, and adds none then',
      { tags: 'i:1', push: 'true', outputs: 'type=image,push=false\ntype=local,dest=out' },
      ['--tag i:1', `--output ${pushed}`, '--output type=local,dest=out'],
    ],
    [
      'load adds nothing to an output that loads, and something to one that writes a file',
      { load: 'true', outputs: 'type=docker,dest=image.tar' },
      ['--output type=docker,dest=image.tar,oci-mediatypes=true', `--output ${loaded}`],
    ],
    ['a load once', { load: 'true', outputs: 'type=docker' }, [`--output ${loaded}`]],
    [
      "media types that the user chose stay the user's",
      { tags: 'i:1', outputs: 'type=image,push=true,oci-mediatypes=false' },
      ['--tag i:1', '--output type=image,push=true,oci-mediatypes=false'],
    ],
  ])('%s', (_, inputs, expected) => {
    const args = shippingArguments(shippingOf(inputs)).join(' ').replaceAll(' --', '\n--')
    const fixed = expected.length === 0 ? [] : ['--provenance=false']
    expect(args.split('\n').filter((line) => line !== '')).toEqual([...fixed, ...expected])
  })
})

describe('the form that is measured', () => {
  test('is that of the images that leave', () => {
    const outputs =
      'type=local,dest=out\ntype=image,name=i:1,push=true,compression=zstd,force-compression=true,"annotation.a=b,c"'
    expect(formFields(shippingOf({ outputs }))).toEqual([
      'compression=zstd',
      'force-compression=true',
      '"annotation.a=b,c"',
    ])
    expect(formFields(shippingOf({ outputs: 'type=local,dest=out' }))).toEqual([])
  })

  test('may be the same in several, in any order', () => {
    const outputs =
      'type=oci,dest=a.tar,compression=zstd,compression-level=3\ntype=docker,compression-level=3,compression=zstd'
    expect(mistakesIn({ outputs, load: 'true' })).toBe('')
  })

  test('must be one', () => {
    const outputs = 'type=oci,dest=a.tar,compression=zstd'
    expect(mistakesIn({ outputs, tags: 'i:1', push: 'true' })).toContain(
      '- `outputs` has images that differ in compression',
    )
  })
})

test('an image that is somewhere already is not shipped', () => {
  const inputs = { head: 'archive:image.tar', tags: 'i:1' }
  expect(mistakesIn({ ...inputs, load: 'true' })).toContain('- `head` names an image, and only')
  expect(mistakesIn(inputs)).toBe('')
})

test('every mistake is named at once', () => {
  const mistakes = mistakesIn({
    push: 'yes',
    load: 'true',
    tags: `Owner/App:1\nr/i@sha256:${'a'.repeat(64)}`,
    outputs: 'type=oci,tar=false,dest=x\ndest=y,push=true',
  })
  expect(mistakes).toContain('- `tags` names `Owner/App:1`, which has the name `Owner/App`')
  expect(mistakes).toContain('which has a digest; a tag cannot have one.')
  expect(mistakes).toContain('- `push` is `yes`; write `true` or `false`.')
  expect(mistakes).toContain(
    '- `outputs` has `type=oci,tar=false,dest=x`, which is an image layout',
  )
  expect(mistakes).toContain('- `outputs` has `dest=y,push=true`, which has no type')
})

test.each<RawInputs>([
  { push: 'true' },
  { outputs: 'type=registry' },
  { outputs: 'type=image,push=true' },
])('a push without a name is a mistake: %j', (inputs) => {
  expect(mistakesIn(inputs)).toContain('- `tags` is empty, but an image is to be pushed')
})
