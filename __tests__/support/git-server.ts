import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A loopback git remote over HTTP that asks for a token, as a private repository does. */
export interface GitServer {
  readonly url: string
  close(): Promise<void>
}

/**
 * Serves the repositories below a folder with git's own HTTP backend.
 * Requests need `Authorization: basic x-access-token:<token>`; two such headers are refused, as GitHub refuses them.
 */
export async function startGitServer(folder: string, token: string): Promise<GitServer> {
  const expected = `basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
  const server = createServer((request, response) => {
    if (countAuthorizations(request) > 1) {
      response.writeHead(400).end('Duplicate header: "Authorization"')
    } else if (request.headers.authorization?.toLowerCase() !== expected.toLowerCase()) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="GitHub"' }).end()
    } else {
      runBackend(folder, request, response)
    }
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => {
          resolve()
        })
      }),
  }
}

function countAuthorizations(request: IncomingMessage): number {
  return request.rawHeaders.filter((name, i) => i % 2 === 0 && /^authorization$/i.test(name)).length
}

function runBackend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', 'http://localhost')
  const backend = spawn('git', ['http-backend'], {
    env: {
      PATH: process.env['PATH'],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
    },
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  request.pipe(backend.stdin)
  const chunks: Buffer[] = []
  backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  backend.on('close', () => {
    const output = Buffer.concat(chunks)
    const end = output.indexOf('\r\n\r\n')
    const headers = output.subarray(0, end).toString('latin1').split('\r\n')
    const fields = headers.map((line): [string, string] => {
      const [name = '', value = ''] = line.split(': ', 2)
      return [name, value]
    })
    const status = Number(fields.find(([name]) => name === 'Status')?.[1].slice(0, 3) ?? '200')
    response.writeHead(status, Object.fromEntries(fields.filter(([name]) => name !== 'Status')))
    response.end(output.subarray(end + 4))
  })
}
