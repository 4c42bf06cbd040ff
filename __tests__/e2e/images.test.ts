import { readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import type { ImageReport, Report } from '../../src/report/report.js'
import { startEngine, type Engine } from '../support/engine.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'
import { mustRun } from '../support/process.js'
import { startAction, type RunResult } from '../support/runner.js'
import { logOf } from '../support/run-facts.js'
import { pullRequestEvent } from '../support/runner/events.js'

const patienceMs = 120_000
const entry = join(import.meta.dirname, '../../dist/index.js')
const dockerfile = 'FROM scratch\nCOPY data /data\n'
const number = 1

/** Texts by path. */
type Files = Readonly<Record<string, string>>

const listing = `
images:
  - name: api
    context: services/api
    max-increase: 10%
  - name: docs
    context: docs
  - name: web
    context: web
    build-args: [EDITION=full]
`

const bakeFile = `
group "default" {
  targets = ["api", "docs", "web"]
}
target "api" {
  context = "services/api"
  tags = ["shop/api:1"]
  output = ["type=registry"]
}
target "docs" {
  context = "docs"
}
target "web" {
  context = "web"
  args = { EDITION = "full" }
}
`

const base: Files = {
  'services/api/Dockerfile': dockerfile,
  'services/api/data': 'a'.repeat(10_000),
  'docs/Dockerfile': dockerfile,
  'docs/data': 'b'.repeat(10_000),
}

const head: Files = {
  '.dockweigh.yml': listing,
  'docker-bake.hcl': bakeFile,
  'services/api/Dockerfile': `${dockerfile}COPY data /again\n`,
  'docs/data': 'b'.repeat(30_000),
  'web/Dockerfile': `${dockerfile}ARG EDITION\nLABEL edition=$EDITION\n`,
  'web/data': 'c'.repeat(10_000),
}

let root: string
let workspace: string
let engine: Engine
let github: GitHubDouble
let commits: { readonly baseSha: string; readonly headSha: string; readonly mergeSha: string }

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockweigh-images-'))
  workspace = join(root, 'workspace')
  await mkdir(workspace)
  engine = await startEngine()
  github = await startGitHub()
  github.seedPull({ number })
  await git('init', '--quiet')
  const baseSha = await commit(base)
  await git('switch', '--quiet', '--create', 'feature')
  const headSha = await commit(head)
  await git('switch', '--quiet', '--detach', baseSha)
  await git('merge', '--quiet', '--no-ff', '--no-edit', 'feature')
  commits = { baseSha, headSha, mergeSha: await shaOf('HEAD') }
}, patienceMs)

afterAll(async () => {
  await github.close()
  await rm(root, { recursive: true, force: true })
})

const git = (...args: readonly string[]): Promise<string> =>
  mustRun('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: workspace })

const shaOf = async (name: string): Promise<string> => (await git('rev-parse', name)).trim()

const commit = async (files: Files): Promise<string> => {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
  }
  await git('add', '.')
  await git('commit', '--quiet', '--message', 'Change')
  return shaOf('HEAD')
}

const weigh = async (inputs: Files): Promise<RunResult> => {
  const action = await startAction({
    entry,
    event: pullRequestEvent({ number, ...commits }),
    inputs: { 'cache-from': 'none', 'cache-to': 'none', 'lint-threshold': 'never', ...inputs },
    workspace,
    temporary: await mkdtemp(join(root, 'temporary-')),
    sha: commits.mergeSha,
    token: github.token,
    apiUrl: github.url,
    env: engine.env,
  })
  return action.result
}

const imagesOf = ({ outputs }: RunResult): readonly ImageReport[] =>
  (JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report).images

/** What is told of each image, without what differs between two builds of it. */
const factsOf = (run: RunResult): unknown =>
  imagesOf(run).map(({ subject, head, base, comparison }) => ({
    subject,
    head: head.state === 'measured' ? head.size : head.reason,
    base: base.state === 'measured' ? base.size : base.reason,
    sizeChange: comparison?.sizeChange,
  }))

const comments = (): readonly string[] => github.commentsOn(number).map(({ body }) => body)

test(
  'images of .dockweigh.yml are weighed in one step, and the targets of a bake file are alike',
  async () => {
    const listed = await weigh({})
    expect(logOf(listed)).toContain('Build head of api')
    expect(listed.exitCode).toBe(1)
    expect(imagesOf(listed).map(({ subject, verdict }) => [subject.name, verdict.status])).toEqual([
      ['api', 'fail'],
      ['docs', 'pass'],
      ['web', 'pass'],
    ])
    expect(imagesOf(listed)[2]?.base).toMatchObject({ state: 'missing', reason: 'no-dockerfile' })
    expect(comments()).toHaveLength(1)
    expect(comments()[0]).toMatch(/^<!-- dockweigh:images run=/)
    expect(comments()[0]?.match(/^#### /gm)).toHaveLength(3)

    const baked = await weigh({ 'bake-files': 'docker-bake.hcl' })
    expect(baked.exitCode).toBe(0)
    expect(factsOf(baked)).toEqual(factsOf(listed))
    expect(comments()).toHaveLength(2)
    expect(comments()[1]?.match(/^#### /gm)).toHaveLength(3)
  },
  patienceMs,
)
