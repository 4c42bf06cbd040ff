import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { renderPage } from '../__tests__/support/markdown/page.js'
import { stories } from '../__tests__/support/report-stories.js'
import { renderComment } from '../src/report/comment.js'
import type { Report } from '../src/report/report.js'
import { renderSummary } from '../src/report/summary.js'

const usage = `Shows how reports look on GitHub.

  npx tsx scripts/preview-report.ts --out <folder> [report.json …]

Writes a page for the comment and one for the job summary of every report: the JSON reports that are named, or
the stories of the tests when none is.`

const options = { docsUrl: 'https://github.com/dockweigh/dockweigh/blob/v1/docs' }

async function preview(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string' }, help: { type: 'boolean' } },
  })
  if (values.help === true || values.out === undefined) {
    console.log(usage)
    return
  }
  await mkdir(values.out, { recursive: true })
  for (const [name, report] of await readReports(positionals)) {
    await writePages(join(values.out, name), report)
  }
}

async function readReports(
  paths: readonly string[],
): Promise<readonly (readonly [string, Report])[]> {
  if (paths.length === 0)
    return Object.entries(stories).map(([name, tell]) => [name, tell()] as const)
  return Promise.all(
    paths.map(async (path, index) => {
      const report = JSON.parse(await readFile(path, 'utf8')) as Report
      return [`report-${index + 1}`, report] as const
    }),
  )
}

async function writePages(path: string, report: Report): Promise<void> {
  const documents = {
    comment: renderComment(report, options),
    summary: renderSummary(report, options),
  }
  for (const kind of ['comment', 'summary'] as const) {
    const page = renderPage({ title: `Dockweigh ${kind}`, markdown: documents[kind], kind })
    await writeFile(`${path}.${kind}.html`, page)
    console.log(`${path}.${kind}.html`)
  }
}

await preview()
