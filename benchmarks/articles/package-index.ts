import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { basename, join } from 'node:path'

import { mustRun } from '../../__tests__/support/process.js'

/** Where pip and npm of the images look; see images.Dockerfile. */
export const packagePort = 7851

const root = join(import.meta.dirname, '../..')

/** Packages that the examples install with npm: of this repository's own dependencies, and one that is compiled. */
const npmPackages = [
  join(import.meta.dirname, 'packages/checksum-cc'),
  ...['lodash', 'prettier', 'typescript', 'yaml'].map((name) => join(root, 'node_modules', name)),
]

interface Answer {
  readonly type: string
  readonly body: Buffer | string
}

/** Packages for pip and npm on this machine, as their registries would serve them. */
export interface PackageIndex {
  /** `http://127.0.0.1:PORT`; pip looks below `/pip/`, npm below `/npm/`. */
  readonly address: string
  close(): Promise<void>
}

export interface PackageQuestion {
  /** A folder of wheels and sources for pip; null for none. */
  readonly wheels: string | null
  /** A folder that is not there yet. */
  readonly scratch: string
  /** 0 for any that is free. */
  readonly port: number
}

/**
 * Serves wheels and sources of a folder to pip, and packages of this repository to npm.
 * @see https://peps.python.org/pep-0503/
 * @see https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
 */
export async function servePackages({
  wheels,
  scratch,
  port,
}: PackageQuestion): Promise<PackageIndex> {
  const pages = new Map<string, Answer>()
  const server = createServer((request, response) => {
    const answer = pages.get(request.url ?? '/')
    if (answer === undefined) response.writeHead(404).end()
    else {
      // Package registries let their clients keep everything, too.
      const headers = { 'content-type': answer.type, 'cache-control': 'max-age=600' }
      response.writeHead(200, headers).end(answer.body)
    }
  })
  const address = await listen(server, port)
  const found = wheels === null ? [] : await pagesForPip(wheels)
  for (const [path, answer] of [...found, ...(await pagesForNpm(scratch, address))])
    pages.set(path, answer)
  return { address, close: () => closeServer(server) }
}

async function listen(server: Server, port: number): Promise<string> {
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  server.closeAllConnections()
  await closed
}

async function pagesForPip(folder: string): Promise<readonly (readonly [string, Answer])[]> {
  const pages: (readonly [string, Answer])[] = []
  for (const file of (await readdir(folder)).sort()) {
    const [, name = ''] = /^(.+?)-\d/.exec(file) ?? []
    const place = `/pip/${name.toLowerCase().replaceAll('_', '-')}/`
    const page = { type: 'text/html', body: `<!DOCTYPE html><a href="${file}">${file}</a>` }
    const body = await readFile(join(folder, file))
    pages.push([place, page], [place + file, { type: 'application/octet-stream', body }])
  }
  return pages
}

async function pagesForNpm(
  scratch: string,
  address: string,
): Promise<readonly (readonly [string, Answer])[]> {
  const pages: (readonly [string, Answer])[] = []
  await mkdir(scratch, { recursive: true })
  for (const folder of npmPackages) {
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
      readonly name: string
      readonly version: string
    }
    const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', scratch, folder]
    const file = basename((await mustRun('npm', args, { cwd: root })).trim())
    const body = await readFile(join(scratch, file))
    const integrity = `sha512-${createHash('sha512').update(body).digest('base64')}`
    const { name, version } = manifest
    const place = `/npm/${name}/-/${file}`
    const dist = { tarball: `${address}${place}`, integrity }
    const described = {
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
    }
    pages.push(
      [`/npm/${name}`, { type: 'application/json', body: JSON.stringify(described) }],
      [place, { type: 'application/octet-stream', body }],
    )
  }
  return pages
}
