import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { isDigest, type Digest } from '../../src/image/digest.js'
import type { MemoryBlobs } from './image-builder.js'

/** A request as it came in. */
export interface SeenRequest {
  readonly at: 'registry' | 'token' | 'storage'
  readonly method: string
  /** Path and query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Takes an answer over; false leaves it to the registry. */
export type Fault = (request: SeenRequest, response: ServerResponse) => boolean

export interface RegistryOptions {
  /** How it wants to be asked; without it anybody may read. */
  readonly access?: 'basic' | 'bearer'
  /** Account that may read; by default whoever asks gets a token. */
  readonly account?: { readonly user: string; readonly password: string }
  /** Token that stands for the account, as a login with an identity token leaves it. */
  readonly identityToken?: string
  /** Whether blobs are kept by another host. */
  readonly hasStorage?: boolean
  readonly refusesRanges?: boolean
}

/** A registry with a token service and a storage, each on a port of its own. */
export interface RegistryDouble {
  /** `127.0.0.1:PORT`, as it stands in references. */
  readonly host: string
  readonly hosts: Readonly<Record<SeenRequest['at'], string>>
  /** Makes the blobs of an image known, and a tag for it. */
  push(name: string, image: { readonly digest: Digest; readonly blobs: MemoryBlobs }): void
  readonly requests: SeenRequest[]
  /** Requests in short: `GET registry /v2/…`. */
  log(): readonly string[]
  /** Asked before the registry itself, for every request. */
  fault: Fault
  /** Makes every token that was given out worthless. */
  revoke(): void
  close(): Promise<void>
}

interface State {
  readonly options: RegistryOptions
  readonly manifests: Map<string, Digest>
  readonly blobs: Map<Digest, Uint8Array>
  tokens: string[]
  hosts: Record<SeenRequest['at'], string>
}

/**
 * Starts a stand-in of a registry on free ports of 127.0.0.1.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md
 */
export async function startRegistry(options: RegistryOptions = {}): Promise<RegistryDouble> {
  const state: State = {
    options,
    manifests: new Map(),
    blobs: new Map(),
    tokens: [],
    hosts: { registry: '', token: '', storage: '' },
  }
  const requests: SeenRequest[] = []
  const servers: Server[] = []
  for (const at of ['registry', 'token', 'storage'] as const) {
    const server = createServer((request, response) => {
      void receive(at, request).then((seen) => {
        requests.push(seen)
        if (!double.fault(seen, response)) answers[at](state, seen, response)
      })
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    state.hosts[at] = `127.0.0.1:${(server.address() as AddressInfo).port}`
    servers.push(server)
  }
  const double: RegistryDouble = {
    host: state.hosts.registry,
    hosts: state.hosts,
    requests,
    fault: () => false,
    push: (name, { digest, blobs }) => {
      state.manifests.set(name, digest)
      for (const one of blobs.digests) state.blobs.set(one, blobs.bytes(one))
    },
    log: () => requests.map(({ method, at, path }) => `${method} ${at} ${path}`),
    revoke: () => {
      state.tokens = []
    },
    close: async () => {
      for (const server of servers) {
        server.closeAllConnections()
        server.close()
        await once(server, 'close')
      }
    },
  }
  return double
}

async function receive(at: SeenRequest['at'], request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { method = '', url = '', headers } = request
  return { at, method, path: url, headers, body: Buffer.concat(chunks).toString() }
}

/** Sends a JSON answer. */
export function sendJson(
  response: ServerResponse,
  status: number,
  { value, headers = {} }: { readonly value: unknown; readonly headers?: Record<string, string> },
): void {
  const bytes = JSON.stringify(value)
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(bytes),
    ...headers,
  })
  response.end(bytes)
}

function refuse(
  response: ServerResponse,
  status: number,
  { code, headers = {} }: { readonly code: string; readonly headers?: Record<string, string> },
): void {
  const message = code.toLowerCase().replaceAll('_', ' ')
  sendJson(response, status, { value: { errors: [{ code, message }] }, headers })
}

type Answerer = (state: State, request: SeenRequest, response: ServerResponse) => void

const answers: Readonly<Record<SeenRequest['at'], Answerer>> = {
  registry: answerRegistry,
  token: answerToken,
  storage: (state, request, response) => {
    sendBlob(state, request, response)
  },
}

function answerRegistry(state: State, request: SeenRequest, response: ServerResponse): void {
  if (!mayRead(state, request)) {
    const headers = { 'www-authenticate': challenge(state, request.path) }
    refuse(response, 401, { code: 'UNAUTHORIZED', headers })
    return
  }
  const [, name = '', kind, reference = ''] =
    /^\/v2\/(.+)\/(manifests|blobs)\/([^/]+)$/.exec(request.path) ?? []
  if (kind === 'manifests') {
    sendManifest(state, `${name}:${reference}`, response)
  } else if (state.options.hasStorage === true) {
    const location = `http://${state.hosts.storage}/${reference}?signature=secret`
    response.writeHead(307, { location, 'content-length': 0 }).end()
  } else {
    sendBlob(state, request, response)
  }
}

function mayRead({ options, tokens }: State, { headers }: SeenRequest): boolean {
  const [kind, value = ''] = (headers.authorization ?? '').split(' ')
  if (options.access === 'basic') return kind === 'Basic' && isAccount(options, value)
  return options.access === undefined || (kind === 'Bearer' && tokens.includes(value))
}

function isAccount({ account }: RegistryOptions, value: string): boolean {
  return Buffer.from(value, 'base64').toString() === `${account?.user}:${account?.password}`
}

function challenge({ options, hosts }: State, path: string): string {
  if (options.access === 'basic') return 'Basic realm="registry"'
  const [, name = ''] = /^\/v2\/(.+)\/(?:manifests|blobs)\//.exec(path) ?? []
  return `Bearer realm="http://${hosts.token}/token",service="double",scope="repository:${name}:pull"`
}

function answerToken(state: State, request: SeenRequest, response: ServerResponse): void {
  const { account, identityToken } = state.options
  const value = (request.headers.authorization ?? '').replace(/^Basic /, '')
  const isIdentity = new URLSearchParams(request.body).get('refresh_token') === identityToken
  const isKnown = request.method === 'POST' ? isIdentity : isAccount(state.options, value)
  if (account !== undefined && !isKnown) {
    sendJson(response, 401, { value: { details: 'incorrect username or password' } })
    return
  }
  const token = `token-${state.tokens.length + 1}-${'x'.repeat(20)}`
  state.tokens.push(token)
  const name = request.method === 'POST' ? 'access_token' : 'token'
  sendJson(response, 200, { value: { [name]: token, expires_in: 300 } })
}

function sendManifest({ manifests, blobs }: State, name: string, response: ServerResponse): void {
  const [, reference = ''] = /:(sha256:.*|[^:]*)$/.exec(name) ?? []
  const digest = isDigest(reference) ? reference : manifests.get(name)
  const bytes = digest === undefined ? undefined : blobs.get(digest)
  if (digest === undefined || bytes === undefined) {
    refuse(response, 404, { code: 'MANIFEST_UNKNOWN' })
    return
  }
  const { mediaType } = JSON.parse(Buffer.from(bytes).toString()) as { mediaType: string }
  const headers = { 'content-type': mediaType, 'docker-content-digest': digest }
  response.writeHead(200, { ...headers, 'content-length': bytes.length }).end(bytes)
}

function sendBlob(
  { blobs, options }: State,
  { path, headers }: SeenRequest,
  response: ServerResponse,
): void {
  const [digest = ''] = /sha256:[0-9a-f]{64}/.exec(path) ?? []
  const bytes = isDigest(digest) ? blobs.get(digest) : undefined
  if (bytes === undefined) {
    refuse(response, 404, { code: 'BLOB_UNKNOWN' })
    return
  }
  const [, start] = /^bytes=(\d+)-$/.exec(headers.range ?? '') ?? []
  const from = start === undefined || options.refusesRanges === true ? 0 : Number(start)
  const range = { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
  response.writeHead(from === 0 ? 200 : 206, {
    'content-length': bytes.length - from,
    ...(from === 0 ? {} : range),
  })
  response.end(bytes.subarray(from))
}

/** A fault that sends a part of a body and cuts the connection. */
export function cutAfter(
  response: ServerResponse,
  {
    part,
    from,
    whole,
  }: { readonly part: Uint8Array; readonly from: number; readonly whole: number },
): void {
  const range = { 'content-range': `bytes ${from}-${whole - 1}/${whole}` }
  response.writeHead(from === 0 ? 200 : 206, {
    'content-length': whole - from,
    ...(from === 0 ? {} : range),
  })
  response.write(part, () => {
    setTimeout(() => response.socket?.destroy(), 20)
  })
}
