import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Engine } from '../../__tests__/support/engine.js'
import { mustRun, runProcess } from '../../__tests__/support/process.js'
import type { ImageReport, Report } from '../../src/report/report.js'

const root = join(import.meta.dirname, '../..')
const entry = join(root, 'dist/cli/index.js')
const patienceMs = 3_600_000

/** An example of `examples/articles` as a repository of its own. */
export interface Example {
  readonly name: string
  /** What `dockweigh slim` says of one of its Dockerfiles, whose fixes are then in the file. */
  slim(version: string): Promise<ImageReport>
  /** What `dockweigh inspect` says of one of its Dockerfiles, as it is now. */
  inspect(version: string): Promise<ImageReport>
  /** The text of one of its Dockerfiles, as it is now. */
  read(version: string): Promise<string>
  /** Adds a Dockerfile, or changes it. */
  write(version: string, text: string): Promise<void>
  /** Builds one of its Dockerfiles and runs a command in a container. Rejects where that fails. */
  start(version: string, command: readonly string[]): Promise<string>
}

export interface ExampleQuestion {
  readonly name: string
  /** A folder that is not there yet. */
  readonly folder: string
  /** Where base images are taken from. */
  readonly registry: string
  readonly engine: Engine
}

/** Copies an example into a repository; its Dockerfiles take their base images from the registry. */
export async function openExample({
  name,
  folder,
  registry,
  engine,
}: ExampleQuestion): Promise<Example> {
  await mkdir(folder, { recursive: true })
  await cp(join(root, 'examples/articles', name), folder, { recursive: true })
  for (const file of await readdir(folder)) {
    if (!file.startsWith('Dockerfile.')) continue
    const text = await readFile(join(folder, file), 'utf8')
    await writeFile(join(folder, file), text.replace(/^FROM (?=[a-z]+:)/gm, `FROM ${registry}/`))
  }
  await mustRun('git', ['init', '--quiet'], { cwd: folder })
  await commitAll(folder)
  const pathOf = (version: string): string => join(folder, `Dockerfile.${version}`)
  const report = (command: readonly string[], version: string): Promise<ImageReport> =>
    runDockweigh([...command, '--network', 'host', '--file', pathOf(version)], {
      folder,
      env: engine.env,
    })
  return {
    name,
    slim: (version) => report(['slim', '--apply', '--verify-fixes-timeout', '60m'], version),
    inspect: (version) => report(['inspect', 'HEAD', '--context', folder], version),
    read: (version) => readFile(pathOf(version), 'utf8'),
    async write(version, text) {
      await writeFile(pathOf(version), text)
      await commitAll(folder)
    },
    start: (version, command) =>
      startContainer(command, { name, folder, engine, file: pathOf(version) }),
  }
}

async function commitAll(folder: string): Promise<void> {
  const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']
  await mustRun('git', ['add', '--all'], { cwd: folder })
  await mustRun('git', [...author, 'commit', '--quiet', '--message', 'Change it'], { cwd: folder })
}

/** What a command of the bundle says of one image. Rejects with its words where it ends with an error. */
export async function runDockweigh(
  args: readonly string[],
  { folder, env }: { readonly folder: string; readonly env: Engine['env'] },
): Promise<ImageReport> {
  const command = [entry, ...args, '--format', 'json', '--quiet']
  const result = await runProcess(process.execPath, command, {
    ...{ cwd: folder, env, timeoutMs: patienceMs },
  })
  if (result.code !== 0) throw new Error(`dockweigh ended with ${result.code}: ${result.stderr}`)
  const [image] = (JSON.parse(result.stdout) as Report).images
  if (image === undefined) throw new Error('The report has no image.')
  return image
}

async function startContainer(
  command: readonly string[],
  {
    name,
    folder,
    engine,
    file,
  }: {
    readonly name: string
    readonly folder: string
    readonly engine: Engine
    readonly file: string
  },
): Promise<string> {
  const tag = `dockweigh-articles:${name}`
  const { env } = engine
  const build = ['buildx', 'build', '--load', '--provenance=false', '--network=host', '--tag', tag]
  await mustRun('docker', [...build, '--file', file, folder], { env, timeoutMs: patienceMs })
  try {
    return await mustRun('docker', ['run', '--rm', '--network=none', tag, ...command], { env })
  } finally {
    await engine.docker(['image', 'rm', '--force', tag])
  }
}
