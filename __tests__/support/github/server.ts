/** The HTTP side of the GitHub double: reads a request, lets a fault or a route answer it, writes it down. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkRoutes } from './check-routes.js'
import { commentRoutes } from './comment-routes.js'
import type { FaultEffect, FaultPlan } from './faults.js'
import type { GitHubState, Grant } from './model.js'
import { pullRoutes } from './pull-routes.js'
import { reactionRoutes } from './reaction-routes.js'
import { reviewRoutes } from './review-routes.js'
import { answerGraphql, graphqlPathOf } from './graphql.js'
import * as replies from './replies.js'
import type { Json, Site } from './representations.js'
import { isAllowed, matchPath, type Route } from './route.js'

export interface LoggedRequest {
  readonly method: string
  /** Path below the API's base address, without the query. */
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly token: string | undefined
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: unknown
  /** Undefined when no answer was given. */
  status: number | undefined
}

export interface Backend {
  readonly state: GitHubState
  readonly grants: ReadonlyMap<string, Grant>
  readonly faults: FaultPlan
  readonly requests: LoggedRequest[]
  readonly basePath: string
  /** Milliseconds on the way to GitHub or back, drawn for each way of each request. */
  readonly latency: () => number
}

/** Among the REST API's paths it stands for GraphQL's own address. */
const graphqlPath = '/graphql'

const routes: readonly Route[] = [
  ...commentRoutes,
  ...reactionRoutes,
  ...pullRoutes,
  ...reviewRoutes,
  ...checkRoutes,
]

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parseBody(text: string): Json | undefined {
  if (text === '') return {}
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

function readToken(request: IncomingMessage): string | undefined {
  return /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

/** The path below the repository, by name or by id; undefined for another repository. */
function pathInRepository(path: string, state: GitHubState): string | undefined {
  const { owner, name, id } = state.repository
  const prefixes = [`/repos/${owner}/${name}`, `/repositories/${id}`]
  const prefix = prefixes.find((start) => path.startsWith(`${start}/`))
  return prefix === undefined ? undefined : path.slice(prefix.length)
}

interface Routed {
  readonly route: Route
  readonly values: Readonly<Record<string, string>>
}

function findRoute(method: string, path: string): Routed | undefined {
  for (const route of routes) {
    const values = route.method === method ? matchPath(route.path, path) : undefined
    if (values) return { route, values }
  }
  return undefined
}

interface Incoming {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly token: string | undefined
  readonly text: string
  readonly site: Site
}

function answer(backend: Backend, incoming: Incoming): replies.Reply {
  const { state } = backend
  if (incoming.token === undefined && state.repository.visibility === 'private') {
    return replies.authenticationRequired()
  }
  const grant = backend.grants.get(incoming.token ?? '')
  if (!grant) return replies.badCredentials()
  if (incoming.path === graphqlPath) return ask(backend, incoming, grant)
  const path = incoming.path === '/user' ? '/user' : pathInRepository(incoming.path, state)
  const found = path === undefined ? undefined : findRoute(incoming.method, path)
  if (!found) return replies.notFound()
  if (!isAllowed(grant, found.route.needs, state)) return replies.notAccessible()
  const body = parseBody(incoming.text)
  if (!body) return replies.malformedJson()
  const { query, site } = incoming
  return found.route.handle({ state, site, grant, values: found.values, query, body })
}

function ask({ state }: Backend, { text, site }: Incoming, grant: Grant): replies.Reply {
  const body = parseBody(text)
  return body ? answerGraphql({ state, site, grant, body }) : replies.malformedJson()
}

function send(response: ServerResponse, reply: replies.Reply, text: string): void {
  const fixed = {
    'x-github-media-type': 'github.v3; format=json',
    'x-github-request-id': 'A1B2:C3D4',
    'x-ratelimit-limit': '1000',
    'x-ratelimit-remaining': '999',
  }
  const type = reply.status === 204 ? {} : { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(reply.status, { ...fixed, ...type, ...reply.headers })
  response.end(text)
}

function toText(body: unknown): string {
  if (body === undefined) return ''
  return typeof body === 'string' ? body : JSON.stringify(body)
}

interface Exchange {
  readonly backend: Backend
  readonly incoming: Incoming
  readonly logged: LoggedRequest
  readonly response: ServerResponse
}

function sendLogged(exchange: Exchange, reply: replies.Reply, text = toText(reply.body)): void {
  exchange.logged.status = reply.status
  send(exchange.response, reply, text)
}

async function misbehave(exchange: Exchange, effect: FaultEffect): Promise<void> {
  const reply = effect.handled ? answer(exchange.backend, exchange.incoming) : undefined
  switch (effect.kind) {
    case 'hang':
      return
    case 'drop':
      exchange.response.destroy()
      return
    case 'answer':
      sendLogged(exchange, effect)
      return
    case 'invalid-json':
      if (reply) sendLogged(exchange, reply, toText(reply.body).slice(0, 40))
      return
    case 'delay':
      await sleep(effect.delayMs, undefined, { ref: false })
      if (reply) sendLogged(exchange, reply)
  }
}

async function serve(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const text = await readBody(request)
  await travel(backend)
  const method = request.method ?? 'GET'
  const host = `http://${request.headers.host ?? 'localhost'}`
  const url = new URL(request.url ?? '/', host)
  const isGraphql = url.pathname === graphqlPathOf(backend.basePath)
  const path = isGraphql ? graphqlPath : url.pathname.slice(backend.basePath.length)
  const token = readToken(request)
  const query = url.searchParams
  const site: Site = {
    apiUrl: host + backend.basePath,
    webUrl: host,
    repository: backend.state.repository,
  }
  const logged: LoggedRequest = {
    method,
    path,
    query: Object.fromEntries(query),
    token,
    headers: request.headers,
    body: parseBody(text),
    status: undefined,
  }
  backend.requests.push(logged)
  const incoming: Incoming = { method, path, query, token, text, site }
  const exchange: Exchange = { backend, incoming, logged, response }
  const effect = backend.faults.take(method, path)
  if (effect) {
    await misbehave(exchange, effect)
    return
  }
  const reply = answer(backend, incoming)
  await travel(backend)
  sendLogged(exchange, reply)
}

async function travel({ latency }: Backend): Promise<void> {
  const ms = latency()
  if (ms > 0) await sleep(ms, undefined, { ref: false })
}

/** Listens on a free loopback port. */
export async function listen(backend: Backend): Promise<{ server: Server; url: string }> {
  const server = createServer((request, response) => {
    serve(backend, request, response).catch((error: unknown) => {
      response.destroy(error instanceof Error ? error : new Error(String(error)))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}${backend.basePath}` }
}

export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) =>
    server.close(() => {
      resolve()
    }),
  )
  server.closeAllConnections()
  await closed
}
