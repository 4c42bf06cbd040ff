import { setImmediate as turn } from 'node:timers/promises'

import { describe, expect, test } from '@jest/globals'

import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { emptyConfiguration } from '../../src/lint/config/configuration.js'
import { openLintAhead } from '../../src/stages/lint-ahead.js'
import { lintRecipes } from '../../src/stages/lint-recipes.js'
import { noReview } from '../../src/stages/review-scripts.js'

const recipe = (text: string) => ({
  dockerfile: parseDockerfile(text, 'Dockerfile'),
  context: null,
})
const recipes = {
  head: recipe('FROM alpine:latest\nRUN cd /srv && make\n'),
  base: recipe('FROM alpine:latest\n'),
}
const foreign = {
  check: 'InvalidBaseImagePlatform',
  message:
    'Base image alpine:latest was pulled with platform "linux/arm64", expected "linux/amd64" for current build',
  line: 1,
}
const review = noReview

describe('linting ahead', () => {
  test('finds what linting finds, begun or not', async () => {
    const expected = lintRecipes(recipes, { review })
    expect(expected.findings.length).toBeGreaterThan(0)
    const linting = openLintAhead([{ recipes }], emptyConfiguration)
    expect(linting.lint(recipes, { review })).toEqual(expected)
    linting.begin()
    linting.begin()
    await turn()
    expect(linting.lint(recipes, { review })).toEqual(expected)
    const other = { head: recipe('FROM scratch\n'), base: null }
    expect(linting.lint(other, { review })).toEqual(lintRecipes(other, { review }))
  })

  test('takes in what the build warns of', async () => {
    const linting = openLintAhead([{ recipes }], emptyConfiguration)
    linting.begin()
    await turn()
    const means = { review, warnings: [foreign] }
    const found = linting.lint(recipes, means)
    expect(found).toEqual(lintRecipes(recipes, means))
    expect(found.findings.map(({ code }) => code)).toContain('InvalidBaseImagePlatform')
  })
})
