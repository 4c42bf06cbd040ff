import { expect, test } from '@jest/globals'

import { createCleanup } from '../../src/adapters/cleanup.js'

const diaryOf = (cleanup = createCleanup()) => {
  const diary: string[] = []
  const add = (name: string): void => {
    cleanup.add(name, () => {
      diary.push(name)
      return Promise.resolve()
    })
  }
  return { cleanup, diary, add }
}

test('steps are undone last first, and once', async () => {
  const { cleanup, diary, add } = diaryOf()
  add('folder')
  add('worktree')
  expect(await cleanup.run()).toEqual([])
  expect(await cleanup.run()).toEqual([])
  expect(diary).toEqual(['worktree', 'folder'])
})

test('a step waits for the one before it', async () => {
  const { cleanup, diary, add } = diaryOf()
  add('folder')
  cleanup.add('builder', async () => {
    diary.push('start')
    await Promise.resolve()
    diary.push('end')
  })
  await cleanup.run()
  expect(diary).toEqual(['start', 'end', 'folder'])
})

test('a step that fails is named, and does not keep the others from running', async () => {
  const { cleanup, diary, add } = diaryOf()
  add('folder')
  cleanup.add('builder b', () => Promise.reject(new Error('permission denied')))
  cleanup.add('mount', () => {
    throw new Error('no such mount')
  })
  add('worktree')
  expect(await cleanup.run()).toEqual([
    'mount: Error: no such mount',
    'builder b: Error: permission denied',
  ])
  expect(diary).toEqual(['worktree', 'folder'])
})

test('what is added while steps are undone is undone, too', async () => {
  const { cleanup, diary, add } = diaryOf()
  cleanup.add('builder', () => {
    add('worktree')
    return Promise.resolve()
  })
  await cleanup.run()
  expect(diary).toEqual(['worktree'])
})
