import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** What a scanner double does. */
export interface ScannerStory {
  readonly name: 'trivy' | 'grype'
  /** Documents by the number of layers of the image, or by the call, as `call 1`; `*` for any. */
  readonly documents: Readonly<Record<string, object>>
  /** JavaScript that runs before anything else. */
  readonly before?: string
}

/**
 * Puts an executable into a folder that stands in for a scanner: it takes the arguments that the real one takes, refuses a
 * layout of which a blob is missing, cut or altered, and writes the document for the image. Each call is added to
 * `calls.jsonl` beside it.
 */
export async function putScanner(folder: string, story: ScannerStory): Promise<void> {
  await mkdir(folder, { recursive: true })
  const source = join(folder, `${story.name}.cjs`)
  const documents = JSON.stringify(story.documents)
  await writeFile(source, program(story.before ?? '', documents))
  const script = `#!/bin/sh\nexec '${process.execPath}' '${source}' '${story.name}' "$@"\n`
  await writeFile(join(folder, story.name), script)
  await chmod(join(folder, story.name), 0o755)
}

const program = (before: string, documents: string): string => `
const { createHash } = require('node:crypto')
const { appendFileSync, readFileSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const [name, ...args] = process.argv.slice(2)
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([key]) => /^(TRIVY|GRYPE|INPUT|ACTIONS)_|^TMPDIR$/.test(key)),
)
const call = { name, args, environment, folder: process.cwd() }
appendFileSync(join(__dirname, 'calls.jsonl'), JSON.stringify(call) + '\\n')
${before}
const calls = readFileSync(join(__dirname, 'calls.jsonl'), 'utf8').trim().split('\\n').length
const option = (flag) => args[args.indexOf(flag) + 1]
const layout = name === 'trivy' ? option('--input') : args[0].replace(/^oci-dir:/, '')
const output = name === 'trivy' ? option('--output') : option('--file')
const blob = ({ digest, size }) => {
  const bytes = readFileSync(join(layout, 'blobs', ...digest.split(':')))
  const actual = 'sha256:' + createHash('sha256').update(bytes).digest('hex')
  if (actual !== digest || bytes.length !== size) throw new Error('not whole: ' + digest)
  return bytes
}
JSON.parse(readFileSync(join(layout, 'oci-layout'), 'utf8'))
const [entry] = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')).manifests
const manifest = JSON.parse(blob(entry))
const config = JSON.parse(blob(manifest.config))
manifest.layers.forEach(blob)
const documents = ${documents}
const found = documents['call ' + calls] ?? documents[manifest.layers.length] ?? documents['*']
// A layer is named by its place in the image.
const named = JSON.stringify(found).replace(/"layer (\\d+)"/g, (_, n) =>
  JSON.stringify(config.rootfs.diff_ids[n]),
)
writeFileSync(output, named)
`
