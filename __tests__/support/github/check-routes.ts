import type { CheckRun, CommitStatus } from './model.js'
import * as replies from './replies.js'
import { toCheckRun, toStatus, type Json } from './representations.js'
import type { Call, Route } from './route.js'

const longestDescription = 140
const mostAnnotations = 50
const longestText = 65_535
const statusStates = ['error', 'failure', 'pending', 'success']

function createStatus(call: Call): replies.Reply {
  const { state, description } = call.body
  const about = { resource: 'Status', code: 'custom' }
  if (typeof state !== 'string' || !statusStates.includes(state)) {
    return replies.validationFailed({ ...about, field: 'state', message: 'state is not included' })
  }
  if (typeof description === 'string' && description.length > longestDescription) {
    const message = `description is too long (maximum is ${longestDescription} characters)`
    return replies.validationFailed({ ...about, field: 'description', message })
  }
  const status: CommitStatus = {
    id: call.state.nextId(),
    sha: call.values['sha'] ?? '',
    state,
    description: textOrNull(description),
    targetUrl: textOrNull(call.body['target_url']),
    context: textOrNull(call.body['context']) ?? 'default',
    creator: call.grant.account,
    createdAt: call.state.nextMoment(),
  }
  call.state.statuses.push(status)
  return replies.created(toStatus(call.site, status))
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

function outputOf(body: Json): Json {
  return (body['output'] ?? {}) as Json
}

function annotationsOf(body: Json): readonly unknown[] {
  return (outputOf(body)['annotations'] ?? []) as readonly unknown[]
}

function checkProblem(body: Json): replies.Reply | undefined {
  const about = { resource: 'CheckRun', code: 'invalid' }
  if (annotationsOf(body).length > mostAnnotations) {
    const message = `No more than ${mostAnnotations} annotations are allowed`
    return replies.validationFailed({ ...about, field: 'annotations', message })
  }
  for (const field of ['summary', 'text']) {
    const given = outputOf(body)[field]
    if (typeof given !== 'string' || given.length <= longestText) continue
    const message = `Only ${longestText} characters are allowed; ${given.length} were supplied.`
    return replies.validationFailed({ ...about, field, message })
  }
  if (body['status'] === 'completed' && body['conclusion'] === undefined) {
    return replies.validationFailed({ ...about, field: 'conclusion', code: 'missing_field' })
  }
  return undefined
}

function mergeCheck(run: CheckRun, call: Call): CheckRun {
  const { body } = call
  const conclusion = textOrNull(body['conclusion']) ?? run.conclusion
  const status = conclusion === null ? (textOrNull(body['status']) ?? run.status) : 'completed'
  return {
    ...run,
    name: textOrNull(body['name']) ?? run.name,
    status,
    conclusion,
    externalId: textOrNull(body['external_id']) ?? run.externalId,
    detailsUrl: textOrNull(body['details_url']) ?? run.detailsUrl,
    completedAt: conclusion === null ? null : (run.completedAt ?? call.state.nextMoment()),
    output: { ...run.output, ...outputOf(body) },
    annotationCount: run.annotationCount + annotationsOf(body).length,
  }
}

function createCheckRun(call: Call): replies.Reply {
  const problem = checkProblem(call.body)
  if (problem) return problem
  const empty: CheckRun = {
    id: call.state.nextId(),
    name: '',
    headSha: textOrNull(call.body['head_sha']) ?? '',
    status: 'queued',
    conclusion: null,
    externalId: '',
    detailsUrl: null,
    startedAt: call.state.nextMoment(),
    completedAt: null,
    output: {},
    annotationCount: 0,
  }
  const run = mergeCheck(empty, call)
  call.state.checkRuns.set(run.id, run)
  return replies.created(toCheckRun(call.site, run))
}

function updateCheckRun(call: Call): replies.Reply {
  const run = call.state.checkRuns.get(Number(call.values['check_run_id']))
  if (!run) return replies.notFound()
  const problem = checkProblem(call.body)
  if (problem) return problem
  const changed = mergeCheck(run, call)
  call.state.checkRuns.set(run.id, changed)
  return replies.ok(toCheckRun(call.site, changed))
}

function getCheckRun(call: Call): replies.Reply {
  const run = call.state.checkRuns.get(Number(call.values['check_run_id']))
  return run ? replies.ok(toCheckRun(call.site, run)) : replies.notFound()
}

const single = '/check-runs/{check_run_id}'

export const checkRoutes: readonly Route[] = [
  {
    method: 'POST',
    path: '/statuses/{sha}',
    needs: [['statuses', 'write']],
    handle: createStatus,
  },
  { method: 'POST', path: '/check-runs', needs: [['checks', 'write']], handle: createCheckRun },
  { method: 'PATCH', path: single, needs: [['checks', 'write']], handle: updateCheckRun },
  { method: 'GET', path: single, needs: [['checks', 'read']], handle: getCheckRun },
]
