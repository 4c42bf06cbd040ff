import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from '@jest/globals'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'docs/gallery.md'), 'utf8')
const names = [...text.matchAll(/!\[[^\]]{20,}\]\(gallery\/([\w-]+)\.png\)/g)].map(
  ([, name]) => name ?? '',
)

/** The golden comments are kept equal to what is rendered; `scripts/picture-gallery.ts` draws them. */
test('every picture of the gallery is of a golden comment, small, and described in words', () => {
  expect(names.length).toBeGreaterThanOrEqual(12)
  expect(readdirSync(join(root, 'docs/gallery')).toSorted()).toEqual(
    names.map((name) => `${name}.png`).toSorted(),
  )
  for (const name of names) {
    const golden = join(root, `__tests__/golden/comment/${name}.md`)
    expect({ name, isGolden: existsSync(golden) }).toEqual({ name, isGolden: true })
    expect(statSync(join(root, `docs/gallery/${name}.png`)).size).toBeLessThan(80_000)
  }
})
