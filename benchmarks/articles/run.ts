import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { startEngine, type Engine } from '../../__tests__/support/engine.js'
import { startRealRegistry } from '../../__tests__/support/real-registry.js'
import { articles, type Article } from './articles.js'
import { makeWheels, pushBaseImages, weighBaseImages } from './base-images.js'
import { openExample } from './example.js'
import { measureArticle, type Measured } from './measure.js'
import { packagePort, servePackages } from './package-index.js'
import { writePage } from './page.js'

const usage = `npx tsx benchmarks/articles/run.ts [--only python,node,go,django] [--results FOLDER]`

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: articles.map(({ name }) => name).join(',') },
    /** Where figures are kept, so that articles may be measured one by one. */
    results: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'benchmark-articles-'))
  const results = values.results ?? join(folder, 'results')
  await mkdir(results, { recursive: true })
  try {
    await measureAll(folder, results)
    const isWhole = await writePage(results)
    console.log(isWhole ? 'docs/articles.md is written.' : 'Not all articles are measured yet.')
  } finally {
    await rm(folder, { recursive: true })
  }
}

async function measureAll(folder: string, results: string): Promise<void> {
  const wanted = articles.filter(({ name }) => values.only.split(',').includes(name))
  if (wanted.length === 0) return
  const engine = await startEngine()
  const wheels = join(folder, 'wheels')
  await makeWheels(engine, wheels)
  const index = await servePackages({
    wheels,
    scratch: join(folder, 'npm'),
    port: packagePort,
  })
  try {
    for (const article of wanted) {
      console.log(`${article.name}: ...`)
      const measured = await measureOne(article, { engine, folder: join(folder, article.name) })
      await writeFile(join(results, `${article.name}.json`), JSON.stringify(measured, null, 2))
    }
  } finally {
    await index.close()
  }
}

async function measureOne(
  article: Article,
  { engine, folder }: { readonly engine: Engine; readonly folder: string },
): Promise<Measured> {
  const server = await startRealRegistry()
  const registry = server.host
  try {
    await pushBaseImages(engine, { registry, stages: article.bases })
    const example = await openExample({ name: article.name, folder, registry, engine })
    const measured = await measureArticle(article, { example, registry })
    const bases = await weighBaseImages(engine, { registry, stages: article.bases })
    return { bases, ...measured }
  } finally {
    await server.close()
  }
}

if (values.help) console.log(usage)
else await main()
