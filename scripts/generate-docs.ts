import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

import { renderActionYml, renderCommentActionYml } from './docs/action-yml.js'
import { renderAdvicePage } from './docs/advice-page.js'
import { renderArchitecture } from './docs/architecture.js'
import { renderCliReference } from './docs/cli-reference.js'
import type { GeneratedDocument } from './docs/generated-document.js'
import { renderCoverage } from './docs/lint-coverage.js'
import { renderForks, renderReadme } from './docs/readme.js'
import { rulePages } from './docs/rule-pages.js'

const documents: readonly GeneratedDocument[] = [
  { path: 'action.yml', render: renderActionYml },
  { path: 'comment/action.yml', render: renderCommentActionYml },
  { path: 'README.md', render: renderReadme },
  { path: 'docs/advice.md', render: renderAdvicePage },
  { path: 'docs/forks.md', render: renderForks },
  { path: 'docs/architecture.md', render: renderArchitecture },
  { path: 'docs/cli.md', render: renderCliReference },
  { path: 'docs/lint-coverage.md', render: renderCoverage },
  ...rulePages(),
]

const root = join(import.meta.dirname, '..')

function isStale({ path, render }: GeneratedDocument): boolean {
  try {
    return readFileSync(join(root, path), 'utf8') !== render()
  } catch {
    return true
  }
}

function write({ path, render }: GeneratedDocument): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), render())
}

const stale = documents.filter(isStale)
if (process.argv.includes('--check')) {
  for (const { path } of stale) console.error(`${path} is stale; run \`npm run docs\`.`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  stale.forEach(write)
  console.log(`${stale.length} of ${documents.length} documents written.`)
}
