import { expect, test } from '@jest/globals'

import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { ShellComment } from '../../src/lint/shellcheck/comment.js'
import type { ShellChecker } from '../../src/ports.js'
import { lintRecipes } from '../../src/stages/lint-recipes.js'
import type { Recipe } from '../../src/stages/read-recipes.js'
import { reviewScripts } from '../../src/stages/review-scripts.js'

const recipe = (text: string): Recipe => ({
  dockerfile: parseDockerfile(text, 'Dockerfile'),
  context: { ignoreFile: null, paths: [] },
})

const comment: ShellComment = {
  line: 3,
  endLine: 3,
  column: 1,
  endColumn: 3,
  code: 2012,
  level: 'info',
  message: 'Use find.',
}

function checkerOf(calls: string[][]): ShellChecker {
  return {
    check(scripts) {
      calls.push([...scripts])
      return Promise.resolve({
        kind: 'checked',
        comments: scripts.map((script) => (script.includes('\nls') ? [comment] : [])),
      })
    },
  }
}

test('scripts of both sides are checked in one call, equal ones once', async () => {
  const calls: string[][] = []
  const base = recipe('FROM a\nRUN ls\n')
  const head = recipe('FROM a\nRUN ls\nRUN ls\nRUN ls -l\n')
  const review = await reviewScripts([head, base], checkerOf(calls))
  expect(calls.map((scripts) => scripts.length)).toEqual([2])
  const { findings } = lintRecipes({ head, base }, { review })
  const shell = findings.filter(({ code }) => code === 'SC2012')
  expect(shell.map(({ line, introduced }) => [line, introduced])).toEqual([
    [2, false],
    [3, true],
    [4, true],
  ])
})

test('without ShellCheck one note says so', async () => {
  const checker: ShellChecker = {
    check: () => Promise.resolve({ kind: 'unavailable', why: 'there is none' }),
  }
  const { notes } = await reviewScripts([recipe('FROM a\nRUN ls\n'), null], checker)
  expect(notes).toEqual([
    { stage: 'lint', message: 'The scripts of RUN were not checked by ShellCheck: there is none.' },
  ])
})

test('a Dockerfile whose scripts are very long is left out with a word, and the others are checked', async () => {
  const calls: string[][] = []
  const long = recipe(`FROM a\n${'RUN ls -l /some/where\n'.repeat(3000)}`)
  const { notes, comments } = await reviewScripts(
    [long, long, recipe('FROM a\nRUN ls\n')],
    checkerOf(calls),
  )
  expect([calls.map((scripts) => scripts.length), comments.size]).toEqual([[1], 1])
  expect(notes.map(({ message }) => message)).toEqual([
    expect.stringMatching(
      /^The scripts of RUN in `Dockerfile` were not checked by ShellCheck: they are .* long, and 131 kB are the limit\.$/,
    ),
  ])
})

test('nothing is asked, and nothing said, where there is no script', async () => {
  const calls: string[][] = []
  const review = await reviewScripts([recipe('FROM a\n'), null], checkerOf(calls))
  expect([calls, review.notes]).toEqual([[], []])
})
