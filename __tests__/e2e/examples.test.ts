import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import type { Report } from '../../src/report/report.js'
import {
  contentOf,
  openExampleWorld,
  type ExampleWorld,
  type Played,
} from '../support/example-world.js'
import { readWorkflow } from '../support/runner/workflow-file.js'
import { readWorkflows } from '../support/workflows.js'

const patienceMs = 300_000
const root = join(import.meta.dirname, '../..')
const image = 'FROM scratch\nCOPY data /data\n'
let folder: string
let world: ExampleWorld

/** A service of its own, and two in a monorepo. */
const files = {
  Dockerfile: image,
  data: contentOf('one'),
  ...Object.fromEntries(
    ['services/api', 'services/web'].flatMap((path) => [
      [`${path}/Dockerfile`, image],
      [`${path}/data`, contentOf('one')],
    ]),
  ),
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dockweigh-examples-'))
  world = await openExampleWorld(folder)
}, patienceMs)

afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Scene {
  readonly files?: () => Readonly<Record<string, string>>
  /** What the example counts on. */
  readonly prepare?: () => Promise<void>
  readonly triggers: readonly ('merge_group' | 'pull_request' | 'push')[]
  /** Runs of the action for each event. */
  readonly runs: number
  /** Images in a report. */
  readonly images?: number
  readonly verify?: (played: Played) => Promise<void> | void
}

const pull = { triggers: ['pull_request'], runs: 1 } as const

/** Lines of an example's own first comment that are indented: a file that it counts on. */
function fileIn(example: string): string {
  const [comment = ''] = readFileSync(join(root, example), 'utf8').split(/^(?!#)/m)
  return comment
    .split('\n')
    .flatMap((line) => /^# {3}(.*)$/.exec(line)?.[1] ?? [])
    .join('\n')
}

const reportOf = ({ outputs }: { readonly outputs: Readonly<Record<string, string>> }): Report =>
  JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report

const bake = `group "default" { targets = ["api", "web"] }
target "api" { context = "services/api" }
target "web" { context = "services/web" }
`

const scenes: Readonly<Record<string, Scene>> = {
  'bake.yml': { ...pull, files: () => ({ 'docker-bake.hcl': bake }), images: 2 },
  'baselines.yml': {
    triggers: ['push', 'pull_request'],
    runs: 1,
    verify: ({ runs: [run] }) => {
      if (run?.outputs['base-compressed-size'] === '') return
      expect(run && reportOf(run).images[0]?.base).toMatchObject({ recorded: expect.anything() })
    },
  },
  'budgets.yml': pull,
  'enterprise-server.yml': {
    ...pull,
    verify: async () => {
      expect(await world.digestOf('cache/shop', 'latest')).not.toBeNull()
    },
  },
  'forks/weigh.yml': {
    ...pull,
    verify: ({ comments, others }) => {
      expect(comments).toEqual([])
      expect(others['actions/upload-artifact']?.['path']).toMatch(/\.json$/)
    },
  },
  'lint-only.yml': {
    ...pull,
    runs: 0,
    verify: ({ workspaces: [workspace = ''], others }) => {
      const sarif = readFileSync(join(workspace, 'findings.sarif'), 'utf8')
      expect(JSON.parse(sarif)).toMatchObject({
        version: '2.1.0',
        runs: [{ results: expect.any(Array) }],
      })
      expect(Object.keys(others)).toContain('github/codeql-action/upload-sarif')
    },
  },
  'matrix.yml': { ...pull, runs: 2 },
  'merge-queue.yml': { triggers: ['pull_request', 'merge_group'], runs: 1 },
  'monorepo.yml': {
    ...pull,
    files: () => ({
      '.dockweigh.yml': fileIn('examples/monorepo.yml'),
      'deploy/web.Dockerfile': image,
    }),
    images: 2,
  },
  'platforms.yml': { ...pull, images: 2 },
  'private-base-images.yml': {
    ...pull,
    prepare: () => world.publish('base:1', image),
    files: () => ({
      Dockerfile: `FROM debian:bookworm-slim AS build
RUN --mount=type=secret,id=npm,env=NPM_TOKEN test "$NPM_TOKEN" = npm-secret && echo yes >/told
FROM ${world.registry}/base:1
COPY data /more
COPY --from=build /told /told
`,
    }),
  },
  'registry-base.yml': { ...pull, prepare: () => world.publish('octo/shop:main', image) },
  'required-check.yml': {
    triggers: ['pull_request', 'merge_group'],
    runs: 2,
    verify: ({ results }) => {
      expect(results).toEqual({ weigh: 'success', verdict: 'success' })
    },
  },
  'self-hosted.yml': pull,
  'ship.yml': {
    triggers: ['push', 'pull_request'],
    runs: 1,
    verify: async ({ runs: [run], others }) => {
      const attested = others['actions/attest-build-provenance']
      if (attested === undefined) return
      expect(attested['subject-digest']).toBe(run?.outputs['head-digest'])
      expect(attested['subject-digest']).toBe(await world.digestOf('octo/shop', 'latest'))
    },
  },
  'suggestions.yml': pull,
  'vulnerabilities.yml': {
    ...pull,
    verify: ({ runs: [run], comments: [comment] }) => {
      expect(run?.outputs).toMatchObject({ 'vulnerabilities-introduced': '1' })
      expect(comment).toMatch(/^\| high \| `CVE-2024-0001` \| `openssl` .*`COPY data \/data`/m)
    },
  },
}

/** Played by forks.test.ts, together with the run that it comments for. */
const elsewhere = 'examples/forks/comment.yml'

test('every example is played', () => {
  const played = Object.keys(scenes).map((name) => `examples/${name}`)
  const all = readWorkflows('examples').map(({ path }) => path)
  expect([...played, elsewhere].toSorted()).toEqual(all)
})

test.each(Object.entries(scenes))(
  '%s works as it is',
  async (name, { prepare, triggers, runs, images = 1, verify, ...scene }) => {
    await prepare?.()
    const repository = await world.open({ ...files, ...scene.files?.() })
    for (const trigger of triggers) {
      const played = await repository.play(readWorkflow(join(root, 'examples', name)), trigger)
      expect(played.runs.flatMap(({ annotations }) => annotations)).toEqual([])
      expect(new Set(Object.values(played.results))).toEqual(new Set(['success']))
      expect(played.runs).toHaveLength(runs)
      for (const run of played.runs) {
        expect(run.outputs).toMatchObject({ verdict: 'pass', 'head-digest': expect.anything() })
        expect(reportOf(run).images).toHaveLength(images)
      }
      await verify?.(played)
    }
  },
  patienceMs,
)
