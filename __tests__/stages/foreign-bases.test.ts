import { describe, expect, test } from '@jest/globals'

import type { BuildWarning } from '../../src/build/warnings.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { findForeignBases } from '../../src/stages/foreign-bases.js'
import { lintRecipes } from '../../src/stages/lint-recipes.js'

const warning: BuildWarning = {
  check: 'InvalidBaseImagePlatform',
  message:
    'Base image a:1 was pulled with platform "linux/arm64", expected "linux/amd64" for current build',
  line: 3,
}
const recipe = (text: string) => ({
  dockerfile: parseDockerfile(text, 'Dockerfile'),
  context: null,
})
const head = recipe('# base\n\nFROM a:1\n')

describe('base images for another platform', () => {
  test('are known by the line that the build names, each once', () => {
    expect(findForeignBases([warning, warning], head.dockerfile)).toEqual([
      { from: 'FROM a:1', platform: 'linux/arm64', expected: 'linux/amd64' },
    ])
  })

  test('are not made up from other checks, other words or other lines', () => {
    const others = [
      { ...warning, check: 'StageNameCasing' },
      { ...warning, message: 'Something else' },
      { ...warning, line: 2 },
    ]
    expect(findForeignBases(others, head.dockerfile)).toEqual([])
  })

  test.each([
    ['are new where the pull request brought them', 'FROM a:0\n', true],
    ['are old where base has the same line, wherever it stands', 'FROM a:1\n', false],
  ])('%s', (_, base, introduced) => {
    const { findings } = lintRecipes({ head, base: recipe(base) }, { warnings: [warning] })
    const found = findings.filter(({ code }) => code === 'InvalidBaseImagePlatform')
    expect(found.map((finding) => [finding.line, finding.introduced])).toEqual([[3, introduced]])
  })
})
