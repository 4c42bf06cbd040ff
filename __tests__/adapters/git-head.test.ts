import { expect, test } from '@jest/globals'

import { readHead } from '../../src/adapters/git-head.js'

const head = 'a'.repeat(40)
const [one, other] = ['1'.repeat(40), '2'.repeat(40)]
const people = 'author A <a@b.c> 0 +0000\ncommitter A <a@b.c> 0 +0000'

test.each<[string, string, readonly string[]]>([
  ['a merge', `tree x\nparent ${one}\nparent ${other}\n${people}\n\nMerge\n`, [one, other]],
  ['a first commit', `tree x\n${people}\n\nFirst\n`, []],
  ['a message that looks like a header', `tree x\n${people}\n\nparent ${one}\n\nparent x`, []],
  [
    'a signature with empty lines',
    `tree x\nparent ${one}\n${people}\ngpgsig -----BEGIN\n \n abc\n -----END\n\nSigned`,
    [one],
  ],
  ['no message', `tree x\nparent ${one}\n${people}\n`, [one]],
])('reads the parents of %s', (_, content, parents) => {
  const stdout = `${head} commit ${content.length}\n${content}\n`
  expect(readHead({ code: 0, stdout, stderr: '' })).toEqual({ sha: head, parents })
})

test.each(['', 'HEAD missing\n', `${head} blob 3\nabc\n`])('finds no commit in %j', (stdout) => {
  expect(readHead({ code: 0, stdout, stderr: '' })).toBeNull()
})
