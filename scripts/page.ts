import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { build, transformSync, type Plugin } from 'esbuild'

const folder = join(import.meta.dirname, '../src/page')

/**
 * Builds the HTML report's page: one document with its style and script in it, and a policy that allows these two and
 * nothing else, so that it can load nothing and run nothing that came with the data.
 */
export async function buildPage(): Promise<string> {
  const style = transformSync(read('style.css'), { loader: 'css', minify: true }).code.trim()
  const script = await bundleScript()
  const policy = [
    `default-src 'none'`,
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return read('page.html')
    .replace('__POLICY__', () => policy)
    .replace(/\s*__STYLE__\s*/, () => style)
    .replace(/\s*__SCRIPT__\s*/, () => script)
}

async function bundleScript(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(folder, 'main.ts')],
    bundle: true,
    write: false,
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
  return script
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
