import { describe, expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import type { ImageChoice } from '../../src/images/choice.js'
import { readRepositoryPath, readWorkspacePath } from '../../src/images/inside-path.js'
import type { RawInputs } from '../../src/inputs.js'

const workspace = '/home/runner/repo'
const read = (inputs: RawInputs): ImageChoice => parseConfig(inputs, workspace).images

describe('the images that the inputs ask for', () => {
  test.each([
    [{}, { names: [], bakeFiles: [], isDescribed: false }],
    [{ context: '.' }, { names: [], bakeFiles: [], isDescribed: true }],
    [{ images: 'api\nweb\napi' }, { names: ['api', 'web'], bakeFiles: [], isDescribed: false }],
    [
      { 'bake-files': `docker-bake.hcl\n${workspace}/ci/bake.json`, images: 'web-1\nall' },
      { names: ['web-1', 'all'], bakeFiles: ['docker-bake.hcl', 'ci/bake.json'] },
    ],
  ])('%j', (inputs: RawInputs, expected) => {
    expect(read(inputs)).toMatchObject(expected)
  })

  test.each([
    [
      { images: 'api', target: 'x' },
      '- `target` describes one image, but `images` names the images to weigh; leave out one of the two.',
    ],
    [
      { 'bake-files': 'a.hcl', context: 'x' },
      '- `context` describes one image, but `bake-files` lists the images to weigh; leave out one of the two.',
    ],
    [
      { 'bake-files': '../a.hcl' },
      `- \`bake-files\` names \`../a.hcl\`, which is outside the checkout ${workspace}.`,
    ],
    [
      { 'bake-files': 'https://example.com/a.hcl' },
      '- `bake-files` names `https://example.com/a.hcl`; give a path inside the checkout.',
    ],
    [
      { 'bake-files': 'a.hcl', images: 'https://example.com/a.git' },
      '- `images` names `https://example.com/a.git`, which is no name of a bake target or group.',
    ],
    [
      { 'bake-files': 'a.hcl', images: '--set=*.output=x' },
      '- `images` names `--set=*.output=x`, which is no name of a bake target or group.',
    ],
  ])('refuse %j', (inputs: RawInputs, mistake) => {
    expect(() => read(inputs)).toThrow(
      expect.objectContaining({ message: expect.stringContaining(mistake) }),
    )
  })
})

describe('a path', () => {
  test.each([
    ['a/../b/', 'b'],
    ['.', '.'],
    ['./x', 'x'],
    ['..x', '..x'],
  ])('%j is %j of the repository', (given, path) => {
    expect(readRepositoryPath(given)).toEqual({ path, mistake: null })
  })

  test.each(['', '-', '..', '../x', 'a/../../x', '/x', 'git@x:y', 'cwd://x', 'a\0b', 'a\nb'])(
    '%j is outside the repository',
    (given) => {
      expect(readRepositoryPath(given).path).toBeNull()
    },
  )

  test('of the workspace may be whole', () => {
    expect(readWorkspacePath(workspace, workspace).path).toBe('.')
    expect(readWorkspacePath(`${workspace}-2`, workspace).path).toBeNull()
  })
})
