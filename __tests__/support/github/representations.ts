/** GitHub's JSON for the double's records, complete enough for GitHub's own schemas. */
import { createHash } from 'node:crypto'
import type {
  Account,
  ChangedFile,
  CheckRun,
  CommitStatus,
  Comparison,
  LabelEvent,
  PullRequest,
  Repository,
  Review,
  ReviewComment,
  StoredComment,
  StoredReaction,
} from './model.js'

export type Json = Readonly<Record<string, unknown>>

/** Where the records live: the API's base address and the web site's. */
export interface Site {
  readonly apiUrl: string
  readonly webUrl: string
  readonly repository: Repository
}

function repositoryUrl(site: Site): string {
  return `${site.apiUrl}/repos/${site.repository.owner}/${site.repository.name}`
}

function webRepositoryUrl(site: Site): string {
  return `${site.webUrl}/${site.repository.owner}/${site.repository.name}`
}

function numberFor(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE(0)
}

function addresses(base: string, suffixes: Readonly<Record<string, string>>): Json {
  return Object.fromEntries(Object.entries(suffixes).map(([key, end]) => [key, base + end]))
}

export function toUser(site: Site, account: Account): Json {
  const login = encodeURIComponent(account.login)
  return {
    login: account.login,
    id: numberFor(account.login),
    node_id: 'MDQ6VXNlcjE=',
    gravatar_id: '',
    type: account.type,
    user_view_type: 'public',
    site_admin: false,
    html_url: `${site.webUrl}/${login}`,
    avatar_url: `${site.webUrl}/${login}.png`,
    ...addresses(`${site.apiUrl}/users/${login}`, {
      url: '',
      followers_url: '/followers',
      following_url: '/following{/other_user}',
      gists_url: '/gists{/gist_id}',
      starred_url: '/starred{/owner}{/repo}',
      subscriptions_url: '/subscriptions',
      organizations_url: '/orgs',
      repos_url: '/repos',
      events_url: '/events{/privacy}',
      received_events_url: '/received_events',
    }),
  }
}

/** The answer of `GET /user` for a personal token. */
export function toPublicProfile(site: Site, account: Account): Json {
  return {
    ...toUser(site, account),
    bio: null,
    blog: '',
    company: null,
    email: null,
    followers: 0,
    following: 0,
    hireable: null,
    location: null,
    name: null,
    public_gists: 0,
    public_repos: 1,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}

/** What GraphQL calls a comment. */
export function commentNodeId({ id }: Pick<StoredComment, 'id'>): string {
  return `IC_${id}`
}

export function toComment(site: Site, comment: StoredComment): Json {
  const api = repositoryUrl(site)
  return {
    url: `${api}/issues/comments/${comment.id}`,
    html_url: `${webRepositoryUrl(site)}/pull/${comment.issue}#issuecomment-${comment.id}`,
    issue_url: `${api}/issues/${comment.issue}`,
    id: comment.id,
    node_id: commentNodeId(comment),
    user: toUser(site, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: comment.author.type === 'Bot' ? 'NONE' : 'MEMBER',
    body: comment.body,
    performed_via_github_app: null,
  }
}

export function toReaction(site: Site, reaction: StoredReaction): Json {
  return {
    id: reaction.id,
    node_id: 'REA_lADOAAAB',
    user: toUser(site, reaction.author),
    content: reaction.content,
    created_at: reaction.createdAt,
  }
}

function toRepository(site: Site, owner: string): Json {
  const { id, name, visibility } = site.repository
  const api = `${site.apiUrl}/repos/${owner}/${name}`
  const web = `${site.webUrl}/${owner}/${name}`
  const plain = [
    'contributors deployments downloads events forks hooks languages merges stargazers',
    'subscribers subscription tags teams archive assignees blobs branches collaborators comments',
    'commits compare contents git_commits git_refs git_tags issue_comment issue_events issues keys',
    'labels milestones notifications pulls releases statuses trees',
  ]
  const urls = plain.flatMap((line) => line.split(' ')).map((key) => [`${key}_url`, `/${key}`])
  return {
    id,
    node_id: 'R_kgDOAAAB',
    name,
    full_name: `${owner}/${name}`,
    private: visibility === 'private',
    owner: toUser(site, { login: owner, type: 'User' }),
    html_url: web,
    description: null,
    fork: owner !== site.repository.owner,
    url: api,
    ...addresses(api, Object.fromEntries(urls) as Record<string, string>),
    clone_url: `${web}.git`,
    git_url: `${web}.git`,
    ssh_url: `${web}.git`,
    svn_url: web,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: 'main',
    visibility,
    ...Object.fromEntries(['archived', 'disabled'].map((key) => [key, false])),
    ...Object.fromEntries(
      ['downloads', 'issues', 'projects', 'wiki', 'pages'].map((key) => [`has_${key}`, true]),
    ),
    ...Object.fromEntries(
      ['forks', 'open_issues', 'stargazers', 'watchers'].map((key) => [`${key}_count`, 0]),
    ),
    forks: 0,
    open_issues: 0,
    watchers: 0,
    size: 1,
    created_at: '2020-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    pushed_at: '2026-01-01T00:00:00Z',
  }
}

function toBranch(site: Site, branch: { ref: string; sha: string; owner: string }): Json {
  return {
    label: `${branch.owner}:${branch.ref}`,
    ref: branch.ref,
    sha: branch.sha,
    user: toUser(site, { login: branch.owner, type: 'User' }),
    repo: toRepository(site, branch.owner),
  }
}

/** A pull request as the list endpoint gives it. */
export function toPullSummary(site: Site, pull: PullRequest): Json {
  const api = `${repositoryUrl(site)}/pulls/${pull.number}`
  const issue = `${repositoryUrl(site)}/issues/${pull.number}`
  const web = `${webRepositoryUrl(site)}/pull/${pull.number}`
  const urls = {
    url: api,
    html_url: web,
    issue_url: issue,
    comments_url: `${issue}/comments`,
    review_comments_url: `${api}/comments`,
    review_comment_url: `${repositoryUrl(site)}/pulls/comments{/number}`,
    commits_url: `${api}/commits`,
    statuses_url: `${repositoryUrl(site)}/statuses/${pull.head.sha}`,
  }
  const links = Object.entries(urls).map(([key, href]) => [
    key === 'url' ? 'self' : key.replace(/s?_url$/, key.startsWith('html') ? '' : 's'),
    { href },
  ])
  return {
    ...urls,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    id: pull.number + 500_000,
    node_id: 'PR_kwDOAAAB',
    number: pull.number,
    state: pull.state,
    locked: pull.locked,
    title: pull.title,
    user: toUser(site, pull.author),
    body: null,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
    closed_at: null,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    assignees: [],
    requested_reviewers: [],
    requested_teams: [],
    labels: pull.labels.map((name) => toLabel(site, name)),
    milestone: null,
    draft: false,
    head: toBranch(site, pull.head),
    base: toBranch(site, { ...pull.base, owner: site.repository.owner }),
    _links: {
      ...Object.fromEntries(links),
      issue: { href: issue },
      review_comment: { href: urls.review_comment_url },
    },
    author_association: 'CONTRIBUTOR',
    auto_merge: null,
  }
}

export function toPullRequest(site: Site, pull: PullRequest): Json {
  return {
    ...toPullSummary(site, pull),
    merged: false,
    mergeable: true,
    rebaseable: true,
    mergeable_state: 'clean',
    merged_by: null,
    comments: 0,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: 1,
    additions: 1,
    deletions: 0,
    changed_files: 1,
  }
}

export function toLabel(site: Site, name: string): Json {
  return {
    id: numberFor(name),
    node_id: 'LA_kwDOAAAB',
    url: `${repositoryUrl(site)}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: 'ededed',
    default: false,
  }
}

export function toLabelEvent(site: Site, event: LabelEvent): Json {
  return {
    id: event.id,
    node_id: 'LE_lADOAAAB',
    url: `${repositoryUrl(site)}/issues/events/${event.id}`,
    actor: event.actor && toUser(site, event.actor),
    event: event.kind,
    commit_id: null,
    commit_url: null,
    created_at: event.createdAt,
    label: { name: event.label, color: 'ededed' },
    performed_via_github_app: null,
  }
}

function toCommit(site: Site, sha: string): Json {
  const api = repositoryUrl(site)
  const signature = { name: 'Mona', email: 'mona@example.com', date: '2026-01-01T00:00:00Z' }
  return {
    sha,
    node_id: 'C_kwDOAAAB',
    url: `${api}/commits/${sha}`,
    html_url: `${webRepositoryUrl(site)}/commit/${sha}`,
    comments_url: `${api}/commits/${sha}/comments`,
    commit: {
      url: `${api}/git/commits/${sha}`,
      author: signature,
      committer: signature,
      message: 'Change',
      tree: { sha, url: `${api}/git/trees/${sha}` },
      comment_count: 0,
    },
    author: toUser(site, { login: 'mona', type: 'User' }),
    committer: toUser(site, { login: 'mona', type: 'User' }),
    parents: [],
  }
}

export function toFile(site: Site, file: ChangedFile): Json {
  return {
    sha: createHash('sha1').update(file.path).digest('hex'),
    filename: file.path,
    status: file.status,
    additions: file.additions,
    deletions: file.deletions,
    changes: file.additions + file.deletions,
    blob_url: `${webRepositoryUrl(site)}/blob/head/${encodeURI(file.path)}`,
    raw_url: `${webRepositoryUrl(site)}/raw/head/${encodeURI(file.path)}`,
    contents_url: `${repositoryUrl(site)}/contents/${encodeURI(file.path)}`,
    ...(file.patch === undefined ? {} : { patch: file.patch }),
  }
}

export function toComparison(site: Site, comparison: Comparison): Json {
  const range = `${comparison.base}...${comparison.head}`
  const web = `${webRepositoryUrl(site)}/compare/${range}`
  const ahead = comparison.commits.length
  return {
    url: `${repositoryUrl(site)}/compare/${range}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: toCommit(site, comparison.base),
    merge_base_commit: toCommit(site, comparison.mergeBase),
    status: comparison.mergeBase === comparison.base ? 'ahead' : 'diverged',
    ahead_by: ahead,
    behind_by: comparison.mergeBase === comparison.base ? 0 : 1,
    total_commits: ahead,
    commits: comparison.commits.map((sha) => toCommit(site, sha)),
    files: comparison.files.map((file) => toFile(site, file)),
  }
}

export function toStatus(site: Site, status: CommitStatus): Json {
  return {
    url: `${repositoryUrl(site)}/statuses/${status.sha}`,
    avatar_url: null,
    id: status.id,
    node_id: 'SC_kwDOAAAB',
    state: status.state,
    description: status.description,
    target_url: status.targetUrl,
    context: status.context,
    created_at: status.createdAt,
    updated_at: status.createdAt,
    creator: toUser(site, status.creator),
  }
}

export function toCheckRun(site: Site, run: CheckRun): Json {
  const url = `${repositoryUrl(site)}/check-runs/${run.id}`
  return {
    id: run.id,
    node_id: 'CR_kwDOAAAB',
    name: run.name,
    head_sha: run.headSha,
    external_id: run.externalId,
    url,
    html_url: `${webRepositoryUrl(site)}/runs/${run.id}`,
    details_url: run.detailsUrl,
    status: run.status,
    conclusion: run.conclusion,
    started_at: run.startedAt,
    completed_at: run.completedAt,
    output: {
      title: run.output['title'] ?? null,
      summary: run.output['summary'] ?? null,
      text: run.output['text'] ?? null,
      annotations_count: run.annotationCount,
      annotations_url: `${url}/annotations`,
    },
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  }
}

export function toReview(site: Site, review: Review): Json {
  const web = `${webRepositoryUrl(site)}/pull/${review.pull}`
  const html = `${web}#pullrequestreview-${review.id}`
  const pull = `${repositoryUrl(site)}/pulls/${review.pull}`
  return {
    id: review.id,
    node_id: 'PRR_kwDOAAAB',
    user: toUser(site, review.author),
    body: review.body,
    state: 'COMMENTED',
    html_url: html,
    pull_request_url: pull,
    commit_id: review.commitSha,
    submitted_at: review.createdAt,
    author_association: 'NONE',
    _links: { html: { href: html }, pull_request: { href: pull } },
  }
}

export function toReviewComment(site: Site, comment: ReviewComment): Json {
  const pull = `${repositoryUrl(site)}/pulls/${comment.pull}`
  const web = `${webRepositoryUrl(site)}/pull/${comment.pull}`
  return {
    url: `${repositoryUrl(site)}/pulls/comments/${comment.id}`,
    html_url: `${web}#discussion_r${comment.id}`,
    pull_request_url: pull,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: 'PRRC_kwDOAAAB',
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    ...(comment.line === null ? {} : { line: comment.line, position: comment.line }),
    start_line: comment.startLine,
    side: 'RIGHT',
    commit_id: comment.commitSha,
    original_commit_id: comment.commitSha,
    user: toUser(site, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.createdAt,
    author_association: 'NONE',
    _links: {
      self: { href: `${repositoryUrl(site)}/pulls/comments/${comment.id}` },
      html: { href: `${web}#discussion_r${comment.id}` },
      pull_request: { href: pull },
    },
  }
}
