import { describe, expect, test } from '@jest/globals'

import { isOverridable, overrideVerdict } from '../../src/policy/override.js'
import type { CheckId, Status } from '../../src/policy/verdict.js'
import { check } from '../support/report-builder.js'

const budgets: readonly CheckId[] = [
  'max-size',
  'max-increase',
  'max-layers',
  'max-layer-increase',
  'max-waste',
  'max-waste-increase',
]

describe('a label', () => {
  test.each(budgets)('lets a failed %s pass', (id) => {
    expect(isOverridable(check(id, 'fail'), { lint: false })).toBe(true)
  })

  test.each<Status>(['pass', 'warn', 'skip'])(
    'has nothing to do with a check that is %s',
    (status) => {
      for (const id of budgets) expect(isOverridable(check(id, status), { lint: true })).toBe(false)
    },
  )

  test('lets findings pass only when that is said, and a failed build never', () => {
    const lint = check('lint-threshold', 'fail')
    expect(isOverridable(lint, { lint: false })).toBe(false)
    expect(isOverridable(lint, { lint: true })).toBe(true)
    expect(isOverridable(check('build', 'fail'), { lint: true })).toBe(false)
  })

  test('marks what it let pass, and only that', () => {
    const checks = [check('build', 'pass'), check('max-size', 'fail'), check('max-layers', 'pass')]
    expect(overrideVerdict({ status: 'fail', checks }, { lint: false })).toEqual({
      status: 'pass',
      checks: [
        check('build', 'pass'),
        { ...check('max-size', 'fail'), status: 'pass', overridden: true },
        check('max-layers', 'pass'),
      ],
    })
  })

  test('leaves the verdict to what it cannot override', () => {
    const failing = [check('max-size', 'fail'), check('lint-threshold', 'fail')]
    expect(overrideVerdict({ status: 'fail', checks: failing }, { lint: false }).status).toBe(
      'fail',
    )
    const warning = [check('max-size', 'fail'), check('lint-threshold', 'warn')]
    expect(overrideVerdict({ status: 'fail', checks: warning }, { lint: false }).status).toBe(
      'warn',
    )
  })
})
