import type { LabelEvent, PullRequest } from './model.js'
import { paginate } from './pagination.js'
import * as replies from './replies.js'
import {
  toComparison,
  toLabel,
  toLabelEvent,
  toPublicProfile,
  toPullRequest,
  toPullSummary,
} from './representations.js'
import type { Call, Requirement, Route } from './route.js'

const readPulls: Requirement = [['pull-requests', 'read']]
const writeLabels: Requirement = [
  ['issues', 'write'],
  ['pull-requests', 'write'],
]

function pullOf(call: Call, name: string): PullRequest | undefined {
  return call.state.pulls.get(Number(call.values[name]))
}

/** Installation tokens may not ask who they are. */
function getAuthenticatedUser(call: Call): replies.Reply {
  if (call.grant.kind === 'installation') return replies.notAccessible()
  return replies.ok(toPublicProfile(call.site, call.grant.account))
}

function getPull(call: Call): replies.Reply {
  const pull = pullOf(call, 'pull_number')
  return pull ? replies.ok(toPullRequest(call.site, pull)) : replies.notFound()
}

function listPulls(call: Call): replies.Reply {
  const head = call.query.get('head')
  const state = call.query.get('state') ?? 'open'
  const items = [...call.state.pulls.values()]
    .filter((pull) => state === 'all' || pull.state === state)
    .filter((pull) => head === null || `${pull.head.owner}:${pull.head.ref}` === head)
    .sort((a, b) => b.number - a.number)
    .map((pull) => toPullSummary(call.site, pull))
  const address = `${call.site.apiUrl}/repositories/${call.state.repository.id}/pulls`
  return paginate({ items, query: call.query, address })
}

function compareCommits(call: Call): replies.Reply {
  const comparison = call.state.comparisons.get(call.values['basehead'] ?? '')
  return comparison ? replies.ok(toComparison(call.site, comparison)) : replies.notFound()
}

function noteLabel(call: Call, event: Pick<LabelEvent, 'kind' | 'label' | 'pull'>): void {
  const { state, grant } = call
  const facts = { id: state.nextId(), actor: grant.account, createdAt: state.nextMoment() }
  state.labelEvents.push({ ...event, ...facts })
}

function changeLabels(call: Call, labels: readonly string[]): replies.Reply {
  const pull = pullOf(call, 'issue_number')
  if (!pull) return replies.notFound()
  const added = labels.filter((label) => !pull.labels.includes(label))
  const removed = pull.labels.filter((label) => !labels.includes(label))
  for (const label of added) noteLabel(call, { label, pull: pull.number, kind: 'labeled' })
  for (const label of removed) noteLabel(call, { label, pull: pull.number, kind: 'unlabeled' })
  call.state.pulls.set(pull.number, { ...pull, labels })
  return replies.ok(labels.map((name) => toLabel(call.site, name)))
}

function listLabels(call: Call): replies.Reply {
  const pull = pullOf(call, 'issue_number')
  if (!pull) return replies.notFound()
  return replies.ok(pull.labels.map((name) => toLabel(call.site, name)))
}

function listEvents(call: Call): replies.Reply {
  const pull = pullOf(call, 'issue_number')
  if (!pull) return replies.notFound()
  const items = call.state.labelEvents
    .filter((event) => event.pull === pull.number)
    .map((event) => toLabelEvent(call.site, event))
  const address = `${call.site.apiUrl}/repositories/${call.state.repository.id}/issues/${pull.number}/events`
  return paginate({ items, query: call.query, address })
}

function addLabels(call: Call): replies.Reply {
  const added = (call.body['labels'] ?? []) as readonly string[]
  const present = pullOf(call, 'issue_number')?.labels ?? []
  return changeLabels(call, [...new Set([...present, ...added])])
}

function removeLabel(call: Call): replies.Reply {
  const name = call.values['name'] ?? ''
  const present = pullOf(call, 'issue_number')?.labels ?? []
  if (!present.includes(name)) return replies.notFound()
  return changeLabels(
    call,
    present.filter((label) => label !== name),
  )
}

const labels = '/issues/{issue_number}/labels'

export const pullRoutes: readonly Route[] = [
  { method: 'GET', path: '/user', needs: [], handle: getAuthenticatedUser },
  { method: 'GET', path: '/pulls', needs: readPulls, handle: listPulls },
  { method: 'GET', path: '/pulls/{pull_number}', needs: readPulls, handle: getPull },
  {
    method: 'GET',
    path: '/compare/{basehead}',
    needs: [['contents', 'read']],
    handle: compareCommits,
  },
  { method: 'GET', path: labels, needs: readPulls, handle: listLabels },
  { method: 'GET', path: '/issues/{issue_number}/events', needs: readPulls, handle: listEvents },
  { method: 'POST', path: labels, needs: writeLabels, handle: addLabels },
  { method: 'DELETE', path: `${labels}/{name}`, needs: writeLabels, handle: removeLabel },
]
