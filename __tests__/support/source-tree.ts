import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

import ts from 'typescript'

/** A TypeScript file; its path is relative to the folder of all sources, with `/` between names. */
export interface Source {
  readonly path: string
  readonly text: string
}

export interface Import {
  /** Path of the importing file. */
  readonly from: string
  /** Path of a file as `Source` has it, or the specifier of a package or of a part of Node. */
  readonly to: string
  /** `type` leaves nothing behind at run time. */
  readonly kind: 'static' | 'dynamic' | 'type'
}

/** All TypeScript files below a folder, by path. */
export function readSources(folder: string): readonly Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

const parsed = new WeakMap<Source, readonly ts.Node[]>()

/** Every node of the syntax tree, outermost first. */
export function nodesOf(source: Source): readonly ts.Node[] {
  const nodes = parsed.get(source) ?? parse(source)
  parsed.set(source, nodes)
  return nodes
}

function parse({ path, text }: Source): readonly ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true))
  return nodes
}

/** What a file imports or re-exports, in the order of its text. */
export function importsOf(source: Source): readonly Import[] {
  return nodesOf(source).flatMap((node) => {
    const found = specifierIn(node)
    return found === null ? [] : [{ from: source.path, ...found, to: resolve(source, found.to) }]
  })
}

/** Which of these names of the whole program, such as `console` or `process.env`, a file's code uses. */
export function globalsIn(source: Source, names: readonly string[]): readonly string[] {
  const nodes = nodesOf(source)
  const own = new Set(nodes.flatMap(declaredName))
  const used = new Set(nodes.flatMap((node) => usedName(node)))
  return names.filter((name) => used.has(name) && !own.has(name))
}

/** Files that import each other in a ring, one ring for each import that closes one. */
export function findCycles(sources: readonly Source[]): readonly (readonly string[])[] {
  const graph = new Map(sources.map((each) => [each.path, importsOf(each).map(({ to }) => to)]))
  const cycles: (readonly string[])[] = []
  const done = new Set<string>()
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at >= 0) cycles.push([...trail.slice(at), path])
    if (at >= 0 || done.has(path)) return
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path])
    done.add(path)
  }
  for (const path of graph.keys()) visit(path, [])
  return cycles
}

/** Everything that is loaded with a file: the files and packages it imports, and those that they import. */
export function loadedWith(sources: readonly Source[], entry: string): ReadonlySet<string> {
  const byPath = new Map(sources.map((each) => [each.path, each]))
  const loaded = new Set([entry])
  for (const path of loaded) {
    const source = byPath.get(path)
    const imports = source === undefined ? [] : importsOf(source)
    for (const { to, kind } of imports) if (kind === 'static') loaded.add(to)
  }
  return loaded
}

function specifierIn(node: ts.Node): Pick<Import, 'kind' | 'to'> | null {
  if (ts.isImportDeclaration(node)) {
    const isType = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword
    return { kind: isType ? 'type' : 'static', to: textOf(node.moduleSpecifier) }
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return { kind: node.isTypeOnly ? 'type' : 'static', to: textOf(node.moduleSpecifier) }
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return { kind: 'type', to: textOf(node.argument.literal) }
  }
  if (ts.isCallExpression(node) && isLoading(node.expression)) {
    const [wanted] = node.arguments
    return { kind: 'dynamic', to: wanted === undefined ? '' : textOf(wanted) }
  }
  return null
}

function isLoading(callee: ts.Expression): boolean {
  return (
    callee.kind === ts.SyntaxKind.ImportKeyword ||
    (ts.isIdentifier(callee) && callee.text === 'require')
  )
}

/** A specifier that is computed stands as its code: no table allows it. */
function textOf(node: ts.Node): string {
  return ts.isStringLiteralLike(node) ? node.text : node.getText()
}

function resolve({ path }: Source, specifier: string): string {
  if (!specifier.startsWith('.')) return specifier
  return posix.join(posix.dirname(path), specifier).replace(/\.js$/, '.ts')
}

function declaredName(node: ts.Node): readonly string[] {
  if (!ts.isVariableDeclaration(node) && !ts.isParameter(node) && !ts.isBindingElement(node)) {
    return []
  }
  return ts.isIdentifier(node.name) ? [node.name.text] : []
}

/** `a.b` as it is written, or a name that stands for itself and not for a property, a type or a declaration. */
function usedName(node: ts.Node): readonly string[] {
  if (ts.isPropertyAccessExpression(node)) return [node.getText()]
  if (!ts.isIdentifier(node)) return []
  const { parent } = node
  const isProperty = ts.isPropertyAccessExpression(parent) && parent.name === node
  const isLabel = ts.isPropertyAssignment(parent) && parent.name === node
  const isExpression = ts.isExpression(parent) || ts.isStatement(parent)
  const isValue = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)
  return !isProperty && !isLabel && (isExpression || isValue) ? [node.text] : []
}
