/**
 * Prism in proxy mode with `--errors`, between a client and the GitHub double: every request and every answer is
 * validated against GitHub's official REST description, cut down by `scripts/trim-openapi.ts`.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInstance, getHttpOperationsFromSpec } from '@stoplight/prism-http'

const description = join(import.meta.dirname, '../fixtures/github-openapi.json')

type Prism = ReturnType<typeof createInstance>
type Operations = Awaited<ReturnType<typeof getHttpOperationsFromSpec>>
type Input = Parameters<Prism['request']>[0]
type Config = Parameters<typeof createInstance>[0]
type Logger = Parameters<typeof createInstance>[1]['logger']

export interface Violation {
  /** `route`: the description has no such operation. */
  readonly of: 'request' | 'response' | 'route'
  /** A warning is an answer whose status is not described; GitHub gives some of those. */
  readonly severity: 'error' | 'warning'
  readonly method: string
  readonly path: string
  /** Where in the request or answer, such as `body.user.login`. */
  readonly at: string
  readonly message: string
}

export interface ContractProxy {
  /** Takes the place of the double's address. */
  readonly url: string
  readonly violations: () => readonly Violation[]
  /** Methods and paths that the description knows, such as `GET /user`. */
  readonly exercised: () => ReadonlySet<string>
  readonly close: () => Promise<void>
}

interface Session {
  readonly prism: Prism
  readonly operations: Operations
  readonly config: Config
  readonly target: string
  readonly violations: Violation[]
  readonly exercised: Set<string>
}

function createSilentLogger(): Logger {
  const ignore = (): void => undefined
  const logger = { trace: ignore, debug: ignore, info: ignore, warn: ignore, error: ignore }
  const withChild = { ...logger, fatal: ignore, success: ignore, child: () => withChild }
  return withChild
}

/** Reading the description takes a third of a second; one reading serves all proxies of a test file. */
let operations: Promise<Operations> | undefined

async function openSession(target: string): Promise<Session> {
  const config: Config = {
    isProxy: true,
    upstream: new URL(target),
    upstreamProxy: undefined,
    mock: { dynamic: false },
    checkSecurity: false,
    validateRequest: true,
    validateResponse: true,
    errors: true,
  }
  return {
    prism: createInstance(config, { logger: createSilentLogger() }),
    operations: await (operations ??= getHttpOperationsFromSpec(description)),
    config,
    target,
    violations: [],
    exercised: new Set(),
  }
}

async function readInput(request: IncomingMessage): Promise<Input> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  const url = new URL(request.url ?? '/', 'http://localhost')
  const method = (request.method ?? 'GET').toLowerCase() as Input['method']
  const headers = { ...request.headers }
  // Prism writes the body anew, so its length may differ.
  delete headers['content-length']
  return {
    method,
    url: { path: url.pathname, query: Object.fromEntries(url.searchParams) },
    headers: headers as Record<string, string>,
    body: text === '' ? undefined : parseIfJson(text),
  }
}

function parseIfJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

interface Finding {
  readonly path?: readonly (string | number)[]
  readonly message: string
  /** 0 is an error in Prism's scale. */
  readonly severity: number
}

function record(
  session: Session,
  input: Input,
  found: { readonly of: Violation['of']; readonly findings: readonly Finding[] },
): void {
  for (const finding of found.findings) {
    session.violations.push({
      of: found.of,
      severity: finding.severity === 0 ? 'error' : 'warning',
      method: input.method.toUpperCase(),
      path: input.url.path,
      at: (finding.path ?? []).join('.'),
      message: finding.message,
    })
  }
}

function sendProblem(response: ServerResponse, status: number, message: string): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ message }))
}

/** GitHub's page links name the repository by id; those paths are not in the description. */
function keepLinksHere(link: string, input: Input, addresses: readonly [string, string]): string {
  const repository = /^\/repos\/[^/]+\/[^/]+/.exec(input.url.path)?.[0] ?? ''
  return link.replaceAll(...addresses).replace(/\/repositories\/\d+/g, repository)
}

async function relay(
  session: Session,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const input = await readInput(request)
  const result = await session.prism.request(input, session.operations, session.config)()
  if (result._tag === 'Left') {
    passFailure(session, { input, response, error: result.left })
    return
  }
  const { output, validations } = result.right
  session.exercised.add(`${input.method.toUpperCase()} ${input.url.path}`)
  record(session, input, { of: 'request', findings: validations.input })
  record(session, input, { of: 'response', findings: validations.output })
  const broken = validations.output.find(({ severity }) => (severity as number) === 0)
  if (broken) {
    sendProblem(response, 500, `The answer breaks the contract: ${broken.message}`)
    return
  }
  const here = `http://${request.headers.host ?? ''}`
  const headers: Record<string, string> = { ...output.headers }
  if (headers['link'])
    headers['link'] = keepLinksHere(headers['link'], input, [session.target, here])
  delete headers['content-length']
  response.writeHead(output.statusCode, headers)
  response.end(typeof output.body === 'string' ? output.body : JSON.stringify(output.body))
}

interface Failure {
  readonly input: Input
  readonly response: ServerResponse
  /** Prism's own errors carry a status and the findings; others come from the connection. */
  readonly error: Error & {
    readonly status?: number
    readonly detail?: string
    readonly additional?: { readonly validation?: readonly ReportedFinding[] }
  }
}

interface ReportedFinding {
  readonly location: readonly string[]
  readonly message: string
}

/** A lost connection stays a lost connection; everything that Prism objects to is a violation. */
function passFailure(session: Session, { input, response, error }: Failure): void {
  const message = error.detail ?? error.message
  const reported = error.additional?.validation
  if (error.status !== undefined) {
    const findings = reported?.map((finding) => toFinding(finding)) ?? [{ message, severity: 0 }]
    record(session, input, { of: reported ? 'request' : 'route', findings })
    sendProblem(response, error.status, message)
    return
  }
  if (!('code' in error)) {
    record(session, input, { of: 'response', findings: [{ message, severity: 0 }] })
  }
  response.destroy()
}

function toFinding({ location, message }: ReportedFinding): Finding {
  return { path: location.slice(1), message, severity: 0 }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    })
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve()
    })
    server.closeAllConnections()
  })
}

/** Starts a validating proxy in front of `targetUrl`; close it after the test. */
export async function startContractProxy(targetUrl: string): Promise<ContractProxy> {
  const session = await openSession(targetUrl)
  const server = createServer((request, response) => {
    relay(session, request, response).catch((error: unknown) => {
      sendProblem(response, 500, String(error))
    })
  })
  return {
    url: await listen(server),
    violations: () => session.violations,
    exercised: () => session.exercised,
    close: () => close(server),
  }
}
