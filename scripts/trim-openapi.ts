/**
 * Cuts GitHub's official REST description down to the operations the action and its test double use.
 *
 *   npx tsx scripts/trim-openapi.ts [--check]
 *
 * The whole description unpacks to 385 MB, so it is fetched into a temporary folder instead of being a dependency.
 * `--check` compares with the committed file and exits 1 when they differ.
 * Source: https://github.com/octokit/openapi (MIT), published by GitHub as https://github.com/github/rest-api-description.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const version = '23.0.2'
const description = 'package/generated/api.github.com.json'
const target = join(import.meta.dirname, '../__tests__/fixtures/github-openapi.json')

const operations: Readonly<Record<string, readonly string[]>> = {
  '/repos/{owner}/{repo}/check-runs': ['post'],
  '/repos/{owner}/{repo}/check-runs/{check_run_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['delete', 'get', 'patch'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions/{reaction_id}': ['delete'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/events': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels/{name}': ['delete'],
  '/repos/{owner}/{repo}/pulls': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/comments/{comment_id}': ['delete'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/reviews': ['post'],
  '/repos/{owner}/{repo}/statuses/{sha}': ['post'],
  '/user': ['get'],
}

/** Prose that no validator reads. A response keeps its description because OpenAPI requires one. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'tags'])

type Json = string | number | boolean | null | readonly Json[] | JsonObject
interface JsonObject {
  readonly [key: string]: Json | undefined
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function fetchDescription(): JsonObject {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  try {
    const name = `@octokit/openapi@${version}`
    execFileSync('npm', ['pack', '--silent', '--pack-destination', folder, name], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const archive = `octokit-openapi-${version}.tgz`
    execFileSync('tar', ['-xzf', archive, description], { cwd: folder })
    return JSON.parse(readFileSync(join(folder, description), 'utf8')) as JsonObject
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Removes prose and vendor extensions. Names below `properties` are data, not keywords, and are kept. */
function dropProse(value: Json, parent: string): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map((item) => dropProse(item, parent))
  if (!isObject(value)) return value
  const named = parent === 'properties'
  const kept = Object.entries(value)
    .filter(([key]) => named || !(prose.has(key) || key.startsWith('x-')))
    .map(([key, child]): [string, Json] => [key, dropProse(child ?? null, named ? '' : key)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(kept)
}

function restoreResponseDescriptions(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(restoreResponseDescriptions)
  if (!isObject(value)) return value
  const entries = Object.entries(value).map(([key, child]): [string, Json] => {
    if (key !== 'responses' || !isObject(child)) {
      return [key, restoreResponseDescriptions(child ?? null)]
    }
    const responses = Object.entries(child).map(([status, response]): [string, Json] => [
      status,
      isObject(response) && !('$ref' in response)
        ? { description: status, ...response }
        : (response ?? null),
    ])
    return [key, Object.fromEntries(responses)]
  })
  return Object.fromEntries(entries)
}

function collectReferences(value: Json | undefined, found: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[]) collectReferences(item, found)
  }
  if (!isObject(value)) return
  for (const [key, child] of Object.entries(value)) {
    if (key === '$ref' && typeof child === 'string') found.add(child)
    else collectReferences(child, found)
  }
}

function resolveReference(document: JsonObject, reference: string): Json {
  let value: Json | undefined = document
  for (const part of reference.replace('#/', '').split('/')) {
    value = isObject(value) ? value[part] : undefined
  }
  if (value === undefined) throw new Error(`The description has no ${reference}.`)
  return value
}

function pickPaths(document: JsonObject): JsonObject {
  const picked = Object.entries(operations).map(([path, methods]): [string, Json] => {
    const item = resolveReference({ path: (document['paths'] as JsonObject)[path] }, '#/path')
    const chosen = methods.map((method): [string, Json] => [
      method,
      resolveReference(item as JsonObject, `#/${method}`),
    ])
    return [path, dropProse(Object.fromEntries(chosen), '')]
  })
  return restoreResponseDescriptions(Object.fromEntries(picked)) as JsonObject
}

function pickComponents(document: JsonObject, paths: JsonObject): JsonObject {
  const components: Record<string, Record<string, Json>> = {}
  const pending = new Set<string>()
  collectReferences(paths, pending)
  for (const reference of pending) {
    const [kind = '', name = ''] = reference.replace('#/components/', '').split('/')
    const picked = dropProse(resolveReference(document, reference), '')
    const complete =
      kind === 'responses' ? { description: name, ...(picked as JsonObject) } : picked
    ;(components[kind] ??= {})[name] = complete
    collectReferences(complete, pending)
  }
  const sorted = Object.entries(components).map(([kind, entries]): [string, Json] => [
    kind,
    Object.fromEntries(Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1))),
  ])
  return Object.fromEntries(sorted)
}

function trimDescription(document: JsonObject): string {
  const paths = pickPaths(document)
  const trimmed = {
    openapi: '3.0.3',
    info: {
      title: "Operations of GitHub's REST API that Dockweigh uses",
      version,
      description: `Cut from @octokit/openapi@${version} by scripts/trim-openapi.ts.`,
      license: { name: 'MIT', url: 'https://spdx.org/licenses/MIT' },
    },
    servers: [{ url: 'https://api.github.com' }],
    paths,
    components: pickComponents(document, paths),
  }
  return `${JSON.stringify(trimmed, null, 1)}\n`
}

function run(): void {
  const text = trimDescription(fetchDescription())
  if (process.argv.includes('--check')) {
    if (text === readFileSync(target, 'utf8')) return
    console.error(`${target} differs; run: npx tsx scripts/trim-openapi.ts`)
    process.exitCode = 1
    return
  }
  writeFileSync(target, text)
  console.log(`${target}: ${Buffer.byteLength(text)} bytes`)
}

run()
