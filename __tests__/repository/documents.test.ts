import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { readSources } from '../support/source-tree.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

function documentsIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name))
}

const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...['docs', 'examples', 'benchmarks'].flatMap(documentsIn),
].toSorted()

interface Link {
  readonly path: string
  readonly anchor: string
}

/** What a document links to in the repository, and shows; code is left out. */
function linksOf(document: string): readonly Link[] {
  const text = read(document)
    .replace(/^( *)```[\s\S]*?^\1```/gm, '')
    .replace(/`[^`\n]*`/g, '')
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [path = '', anchor = ''] = target.split('#')
      const place = path === '' ? document : join(dirname(document), path)
      return { path: place, anchor }
    })
}

/** The anchors that GitHub gives the headings of a document. */
function anchorsOf(document: string): ReadonlySet<string> {
  const headings = read(document)
    .replace(/^( *)```[\s\S]*?^\1```/gm, '')
    .matchAll(/^#{1,6} (.+)$/gm)
  const counts = new Map<string, number>()
  const anchors = [...headings].map(([, heading = '']) => {
    const slug = slugOf(heading)
    const count = counts.get(slug) ?? 0
    counts.set(slug, count + 1)
    return count === 0 ? slug : `${slug}-${count}`
  })
  return new Set(anchors)
}

function slugOf(heading: string): string {
  return heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
    .replaceAll(' ', '-')
}

const isThere = ({ path, anchor }: Link): boolean =>
  existsSync(join(root, path)) &&
  (anchor === '' || !path.endsWith('.md') || anchorsOf(path).has(anchor))

test('GitHub’s anchors are made as GitHub makes them', () => {
  expect(slugOf('What `leaves` a check pending, or green')).toBe(
    'what-leaves-a-check-pending-or-green',
  )
  expect(slugOf('.dockweigh.yml')).toBe('dockweighyml')
})

describe.each(documents)('%s', (document) => {
  test('links to what is there', () => {
    const broken = linksOf(document).filter((link) => !isThere(link))
    expect(broken).toEqual([])
  })
})

test('every page of docs/ can be found from the README or a page that it links to', () => {
  const seen = new Set(['README.md'])
  for (const document of seen) {
    const links = linksOf(document).filter(({ path }) => path.endsWith('.md'))
    for (const { path } of links) seen.add(relative('', path))
  }
  expect(documentsIn('docs').filter((path) => !seen.has(path))).toEqual([])
})

describe('a heading of the troubleshooting', () => {
  const texts = readSources(join(root, 'src')).map(({ text }) => text)
  const section = /^## Troubleshooting$([\s\S]*?)^## /m.exec(read('README.md'))?.[1] ?? ''
  const quoted = [...section.matchAll(/^### `(.+)`$/gm)].map(([, text = '']) => text)

  test('is there for each common failure', () => {
    expect(quoted.length).toBeGreaterThan(10)
  })

  test.each(quoted)('is what the program says: %s', (words) => {
    expect(texts.some((text) => text.includes(words))).toBe(true)
  })
})

describe('dependencies', () => {
  const { dependencies } = JSON.parse(read('package.json')) as {
    readonly dependencies: Readonly<Record<string, string>>
  }
  const names = Object.keys(dependencies)

  test('are those that docs/dependencies.md gives reasons for', () => {
    const rows = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| \S.* \| \S.* \|$/gm)]
    expect(rows.map(([, name]) => name)).toEqual(names)
  })

  test('are of one exact version each', () => {
    expect(Object.values(dependencies).filter((each) => !/^\d+\.\d+\.\d+$/.test(each))).toEqual([])
  })

  test('have their licences in dist/', () => {
    const folders = ['dist', 'dist/cli', 'dist/comment']
    const files = [...folders.map((folder) => `${folder}/licenses.txt`), 'dist/report.html'].map(
      read,
    )
    const named = new Set(files.flatMap((text) => text.split('\n')))
    expect(names.filter((name) => !named.has(name))).toEqual([])
  })
})
