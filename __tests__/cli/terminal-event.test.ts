import { describe, expect, test } from '@jest/globals'

import { planBase } from '../../src/sources/base.js'
import { readEvent } from '../../src/sources/event.js'

const sha = 'a'.repeat(40)
const checkout = { sha: 'b'.repeat(40), parents: [sha] }

function plan(base: unknown, baseRef: string | null = null) {
  const event = readEvent({ name: 'terminal', ref: '', payload: { head: checkout.sha, base } })
  return planBase({ event, checkout, baseRef })
}

describe('a command at a terminal', () => {
  test('names the commit to compare with', () => {
    expect(plan({ sha, name: 'v1' })).toEqual({ kind: 'commit', sha, why: '`v1`' })
  })

  test('or the branch whose merge base is meant', () => {
    const why = 'the merge base with `main`'
    expect(plan({ branch: 'main' })).toEqual({ kind: 'merge-base', branch: 'main', why })
  })

  test('or nothing', () => {
    expect(plan(null)).toMatchObject({ kind: 'none' })
    expect(plan({ sha: 'no hash' })).toMatchObject({ kind: 'none' })
  })

  test('but what the option `--base-ref` names comes first', () => {
    expect(plan(null, 'develop')).toMatchObject({ kind: 'named', name: 'develop' })
  })
})
