import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { articles, versions } from '../../benchmarks/articles/articles.js'
import { baseImages } from '../../benchmarks/articles/base-images.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const page = read('docs/articles.md')

const dockerfiles = articles.flatMap((article) =>
  versions.map((version) => ({ ...article, version })),
)

describe('an example of the articles', () => {
  test.each(dockerfiles)('$name, $version: begins with an image that is made for it', (one) => {
    const path = `examples/articles/${one.name}/Dockerfile.${one.version}`
    const { faults, stages } = parseDockerfile(read(path), path)
    const made = new Set([...one.bases.map((stage) => baseImages[stage]), 'scratch'])
    expect(faults).toEqual([])
    expect(
      stages.map(({ imageName }) => imageName).filter((name) => !made.has(name ?? '')),
    ).toEqual([])
  })

  test.each(articles)('$name: the page has its figures', ({ name, title }) => {
    expect(page).toMatch(new RegExp(`^\\| \\[${title}\\].*MB`, 'm'))
    expect(page).toMatch(new RegExp(`<!-- article ${name} start -->\\n\\n\\| Advice`))
  })
})
