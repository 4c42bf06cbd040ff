import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { expect } from '@jest/globals'

const folder = join(import.meta.dirname, '..', 'golden')

/** Whether golden documents are written instead of compared: `UPDATE_GOLDEN=1`, never in CI. */
export function isUpdatingGoldens(): boolean {
  return process.env['UPDATE_GOLDEN'] === '1'
}

/** Compares a text with the golden document of that name. */
export function expectGolden(name: string, text: string): void {
  const path = join(folder, name)
  if (isUpdatingGoldens()) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  expect(text).toBe(readFileSync(path, 'utf8'))
}
