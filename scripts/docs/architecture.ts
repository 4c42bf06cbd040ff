import { join } from 'node:path'

import { importsOf, readSources } from '../../__tests__/support/source-tree.js'
import { fillMarkers } from './markers.js'
import { makeModuleGraph, moduleOf, reduceGraph, type ModuleGraph } from './module-graph.js'
import { renderTable } from './tables.js'

const source = join(import.meta.dirname, '../../src')

/** What each module of src/ is for, in the order in which a run meets them. */
const purposes: Readonly<Record<string, string>> = {
  main: 'entry on a runner',
  action: 'one step of a job: connects the adapters, runs, sets the step’s failure',
  cli: 'entry in a terminal: the same run, and `inspect`, `diff`, `lint` and `slim`',
  comment: 'entry of the action in `comment/`',
  run: 'the whole job, one line a stage',
  stages: 'the stages, which ask the ports and hand facts on',
  relay: 'puts the report of another run on its pull request',
  ports: 'the outside world as interfaces',
  adapters: 'the outside world: Actions, GitHub, git, buildx, registries, layouts, records, terminal',
  config: 'inputs and configuration → one checked configuration',
  images: 'which images a run weighs',
  shipping: 'what leaves the builder: tags, pushes, outputs',
  sources: 'the event → head and base',
  build: 'buildx: arguments, cache, bake, progress, the steps of a build',
  records: 'measurements of earlier runs as bytes',
  image: 'bytes → image, layers, file system',
  dockerfile: 'text → stages, instructions, shell commands',
  analysis: 'facts about one image: waste, weight, origin, packages',
  compare: 'facts about two images: layers, files, packages, settings, who answers for a change',
  vulnerabilities: 'reports of scanners → which vulnerabilities came and went, and who answers for each',
  lint: 'rules, one a file; ignoring, severities, fixes',
  advice: 'findings joined with measured bytes',
  proof: 'fixes as edits of the recipe, which of them work, and what a container would notice',
  policy: 'evidence × limits → verdict',
  report: 'facts and verdict → comment, summary, terminal, JSON, SARIF; the only place that escapes',
  html: 'the report as one HTML page',
  page: 'the script of that page, in a browser',
  delivery: 'what to do with the comment that is there: create, update, merge, wait',
  'comment-key': 'the name of a comment',
  'input-reader': 'text of an input → value or mistake',
  inputs: 'the inputs',
  outputs: 'the outputs',
  errors: 'all failures: what happened, what to do',
  version: 'the version',
  visible: 'names and messages with their invisible characters spelled out',
}

/** Single files that everybody may import: arrows to them would say nothing. */
const leftOut = new Set(['comment-key', 'errors', 'input-reader', 'inputs', 'outputs', 'version', 'visible'])

/** docs/architecture.md with the drawing and the list of modules made anew from the imports in src/. */
export function renderArchitecture(): string {
  const sources = readSources(source)
  const graph = makeModuleGraph(sources.flatMap(importsOf), leftOut)
  const folders = new Set(
    sources.map(({ path }) => path).flatMap((path) => (path.includes('/') ? [moduleOf(path)] : [])),
  )
  const modules = new Set(sources.map(({ path }) => moduleOf(path)))
  return fillMarkers('docs/architecture.md', {
    drawing: renderDrawing(graph, folders),
    modules: renderModules(modules, folders),
  })
}

function renderDrawing(graph: ModuleGraph, folders: ReadonlySet<string>): string {
  const nodes = [...graph.keys()].map((name) => `  ${name}["${labelOf(name, folders)}"]`)
  const arrows = reduceGraph(graph).map(([from, to]) => `  ${from} --> ${to}`)
  return ['```mermaid', 'flowchart TD', ...nodes, ...arrows, '```'].join('\n')
}

function renderModules(modules: ReadonlySet<string>, folders: ReadonlySet<string>): string {
  const unknown = [...modules].filter((name) => !(name in purposes))
  if (unknown.length > 0) {
    throw new Error(`scripts/docs/architecture.ts does not say what ${unknown.join()} is for.`)
  }
  const rows = Object.entries(purposes)
    .filter(([name]) => modules.has(name))
    .map(([name, purpose]) => [`\`${labelOf(name, folders)}\``, purpose])
  return renderTable(['Module', 'What it is for'], rows)
}

function labelOf(name: string, folders: ReadonlySet<string>): string {
  return folders.has(name) ? `${name}/` : `${name}.ts`
}
