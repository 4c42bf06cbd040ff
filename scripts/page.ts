import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, transformSync, type Plugin } from 'esbuild'

const folder = join(import.meta.dirname, '../src/page')
const packages = join(import.meta.dirname, '../node_modules')

/**
 * Builds the HTML report's page: one document with its style and script in it, and a policy that allows these two and
 * nothing else, so that it can load nothing and run nothing that came with the data.
 */
export async function buildPage(): Promise<string> {
  const style = transformSync(read('style.css'), { loader: 'css', minify: true }).code.trim()
  const { script, notices } = await bundleScript()
  const policy = [
    `default-src 'none'`,
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return read('page.html')
    .replace('__NOTICES__', () => notices)
    .replace('__POLICY__', () => policy)
    .replace(/\s*__STYLE__\s*/, () => style)
    .replace(/\s*__SCRIPT__\s*/, () => script)
}

interface PageScript {
  readonly script: string
  /** Name and licence of each package in the script: the page is given away, and the licences go with it. */
  readonly notices: string
}

async function bundleScript(): Promise<PageScript> {
  const { outputFiles, metafile } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    plugins: [dropNode],
  })
  const script = (outputFiles[0]?.text ?? '').trim()
  if (/<\/script|<!--/i.test(script)) throw new Error('The script would end its own element.')
  if (/\bfrom\s*"node:|\bimport\s*"/.test(script)) throw new Error('The page uses a part of Node.')
  return { script, notices: findPackages(Object.keys(metafile.inputs)).map(noticeOf).join('\n\n') }
}

function findPackages(paths: readonly string[]): readonly string[] {
  const names = paths.flatMap(
    (path) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? [],
  )
  return [...new Set(names)].toSorted()
}

function noticeOf(name: string): string {
  const licence = readFileSync(join(packages, name, 'LICENSE'), 'utf8').trim()
  if (licence.includes('--')) throw new Error(`The licence of ${name} would end its comment.`)
  return `${name}\n\n${licence}`
}

/** Modules that the page takes words from use Node for what the page does not call; it is dropped with that. */
const dropNode: Plugin = {
  name: 'drop Node',
  setup: (hooks) => {
    hooks.onResolve({ filter: /^node:/ }, ({ path }) => ({
      path,
      external: true,
      sideEffects: false,
    }))
  },
}

/** Hash source of a Content Security Policy (CSP level 3, section 2.3.1). */
function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}
