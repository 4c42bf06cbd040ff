import { expect, test } from '@jest/globals'

import { readWorkspacePath } from '../../src/images/inside-path.js'

test.each(['C:\\src', 'c:/src', 'services\\api', '.\\api', '\\\\server\\share'])(
  'a path of Windows is refused, and how to write it is said: %s',
  (given) => {
    expect(readWorkspacePath(given, '/work')).toEqual({
      path: null,
      mistake: ', a path of Windows; write it relative to the checkout, with `/`.',
    })
  },
)

test('a path in the checkout becomes relative to it', () => {
  expect(readWorkspacePath('/work/services/api/', '/work').path).toBe('services/api')
  expect(readWorkspacePath('c:src', '/work').path).toBe('c:src')
})
