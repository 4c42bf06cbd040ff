import { appendFile, cp, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { mustRun } from './process.js'
import { recordingBytes } from './sample/recording.js'

/** The sample's pull requests; each is a branch of the same name. */
export type PullRequestName =
  /** A package with what it recommends, its lists left behind, and a folder that nobody needs. */
  | 'grow'
  /** The next push to `grow`: fonts, and every file once more by a late chown. */
  | 'grow-more'
  /** Does without curl. */
  | 'shrink'
  /** The same files in three more layers. */
  | 'add-layers'
  /** A unit test fails in the build. */
  | 'break-build'
  | 'delete-dockerfile'
  /** Changes a file that is outside of the build context. */
  | 'no-change'
  /** Its base branch has no Dockerfile yet. */
  | 'first-dockerfile'

export interface PullRequest {
  readonly name: PullRequestName
  readonly number: number
  readonly title: string
  /** Name of the base branch. */
  readonly baseRef: string
  /** Tip of the base branch, the first parent of the merge commit; newer than the commit that the head forked from. */
  readonly baseSha: string
  readonly headSha: string
  /** The merge commit as GitHub makes it: refs/pull/N/merge. */
  readonly mergeSha: string
}

/** A small Python service in a repository of its own. All commits are the same at every creation. */
export interface Sample {
  /** file:// address of the bare repository. */
  readonly url: string
  /** Tip of `main`. */
  readonly mainSha: string
  readonly pullRequests: Readonly<Record<PullRequestName, PullRequest>>
}

interface Plan {
  readonly number: number
  readonly title: string
  readonly baseRef: string
  /** Commit, branch or tag that the branch forks from. */
  readonly from: string
  readonly removes?: readonly string[]
}

const plans: Readonly<Record<PullRequestName, Plan>> = {
  grow: { number: 1, title: 'Print shelf labels', baseRef: 'main', from: 'fork' },
  'grow-more': { number: 2, title: 'Print labels in every script', baseRef: 'main', from: 'grow' },
  shrink: { number: 3, title: 'Check the health without curl', baseRef: 'main', from: 'fork' },
  'add-layers': { number: 4, title: 'Make folders one by one', baseRef: 'main', from: 'fork' },
  'break-build': { number: 5, title: 'Accept decimal numbers', baseRef: 'main', from: 'fork' },
  'delete-dockerfile': {
    number: 6,
    title: 'Drop the image',
    baseRef: 'main',
    from: 'fork',
    removes: ['Dockerfile', '.dockerignore'],
  },
  'no-change': { number: 7, title: 'Say where the stock is kept', baseRef: 'main', from: 'fork' },
  'first-dockerfile': {
    number: 8,
    title: 'Build an image',
    baseRef: 'bare-metal',
    from: 'bare-metal~1',
  },
}

const history = [
  { folder: '1-service', title: 'Say what is on which shelf' },
  { folder: '2-tests', title: 'Test the shelves and the forms' },
  { folder: '3-image', title: 'Build an image' },
  { folder: '4-replay', title: 'Replay what the scanners recorded' },
  { folder: '5-fix', title: 'Take goods off a shelf' },
] as const

const files = join(import.meta.dirname, 'sample')
const recordings = ['2025-01', '2025-02', '2025-03'] as const
const recordingSize = 4_000_000
const firstCommit = Date.UTC(2025, 2, 3, 9)
const hourMs = 3_600_000

/** Makes the repository in a folder, which must exist: `origin.git`, with the server settings of GitHub. */
export async function createSample(dir: string): Promise<Sample> {
  const work = join(dir, 'work')
  const origin = join(dir, 'origin.git')
  await git(dir, 'init', '--quiet', '--initial-branch=main', work)
  await writeHistory(work)
  const pullRequests: Partial<Record<PullRequestName, PullRequest>> = {}
  for (const name of namesInOrder()) pullRequests[name] = await openPullRequest(work, name)
  const mainSha = await shaOf(work, 'main')
  await publish(work, origin)
  const url = pathToFileURL(origin).href
  return { url, mainSha, pullRequests: pullRequests as Record<PullRequestName, PullRequest> }
}

export interface CheckoutOptions {
  /** The clone's folder; made when missing. */
  readonly dir: string
  /** Commits of history; 0 for all of it and every branch. */
  readonly depth: number
  /** The merge commit, which actions/checkout takes by default, or the head commit. */
  readonly mergeRef: boolean
}

/**
 * Makes a clone as actions/checkout does, with a detached HEAD and the remote `origin`.
 * https://github.com/actions/checkout/blob/v5.0.0/src/git-source-provider.ts
 */
export async function checkout(
  sample: Sample,
  name: PullRequestName,
  options: CheckoutOptions,
): Promise<void> {
  const { number, mergeSha, headSha } = sample.pullRequests[name]
  const local = options.mergeRef ? `refs/remotes/pull/${number}/merge` : headSha
  const wanted = options.mergeRef ? `+${mergeSha}:${local}` : headSha
  await mkdir(options.dir, { recursive: true })
  await git(options.dir, 'init', '--quiet')
  await git(options.dir, 'remote', 'add', 'origin', sample.url)
  const extent =
    options.depth === 0
      ? ['+refs/heads/*:refs/remotes/origin/*', '+refs/tags/*:refs/tags/*']
      : [`--depth=${options.depth}`]
  await git(options.dir, ...fetchOf(extent, wanted))
  await git(options.dir, 'checkout', '--quiet', '--force', '--detach', local)
}

function fetchOf(extent: readonly string[], wanted: string): readonly string[] {
  const options = extent.filter((argument) => argument.startsWith('--'))
  const refs = extent.filter((argument) => !argument.startsWith('--'))
  return ['fetch', '--quiet', '--no-tags', '--prune', ...options, 'origin', ...refs, wanted]
}

function namesInOrder(): readonly PullRequestName[] {
  const names = Object.keys(plans) as PullRequestName[]
  return names.toSorted((a, b) => plans[a].number - plans[b].number)
}

/** `main`, the tag `fork` one commit before its tip, and the branch `bare-metal` of the time before Docker. */
async function writeHistory(work: string): Promise<void> {
  for (const [index, { folder, title }] of history.entries()) {
    await cp(join(files, 'history', folder), work, { recursive: true })
    if (folder === '4-replay') await writeRecordings(work)
    await commit(work, title, index)
    if (folder === '2-tests') await git(work, 'branch', 'bare-metal')
    if (folder === '4-replay') await git(work, 'tag', 'fork')
  }
}

async function writeRecordings(work: string): Promise<void> {
  await mkdir(join(work, 'recordings'))
  for (const [index, month] of recordings.entries()) {
    const path = join(work, 'recordings', `${month}.scan`)
    await writeFile(path, recordingBytes(recordingSize, index + 1))
  }
}

async function openPullRequest(work: string, name: PullRequestName): Promise<PullRequest> {
  const { number, title, baseRef, from, removes = [] } = plans[name]
  await git(work, 'checkout', '--quiet', '-b', name, from)
  for (const path of removes) await git(work, 'rm', '--quiet', path)
  if (removes.length === 0) await cp(join(files, 'pulls', name), work, { recursive: true })
  await commit(work, title, 10 + number)
  const headSha = await shaOf(work, name)
  const baseSha = await shaOf(work, baseRef)

  await git(work, 'checkout', '--quiet', '--detach', baseSha)
  await git(work, 'merge', '--quiet', '--no-ff', '--no-commit', headSha)
  await commit(work, `Merge ${headSha} into ${baseSha}`, 20 + number)
  const mergeSha = await shaOf(work, 'HEAD')
  await git(work, 'update-ref', `refs/pull/${number}/head`, headSha)
  await git(work, 'update-ref', `refs/pull/${number}/merge`, mergeSha)
  return { name, number, title, baseRef, baseSha, headSha, mergeSha }
}

/** The work tree's own .git becomes the server's repository. */
async function publish(work: string, origin: string): Promise<void> {
  await git(work, 'checkout', '--quiet', 'main')
  await git(work, 'tag', '--delete', 'fork')
  await rename(join(work, '.git'), origin)
  await rm(work, { recursive: true })
  for (const name of ['index', 'logs', 'ORIG_HEAD']) {
    await rm(join(origin, name), { recursive: true, force: true })
  }
  await appendFile(join(origin, 'config'), serverSettings)
}

/** What GitHub's servers allow; and no search for deltas between recordings, which have none. */
const serverSettings = `[core]
	bare = true
[uploadpack]
	allowAnySHA1InWant = true
	allowReachableSHA1InWant = true
	allowFilter = true
[pack]
	window = 0
	compression = 0
`

/** The hour is the only thing that makes one commit's time differ from another's. */
async function commit(work: string, message: string, hour: number): Promise<void> {
  const date = new Date(firstCommit + hour * hourMs).toISOString()
  await git(work, 'add', '--all')
  const env = { ...identity, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  await mustRun('git', ['commit', '--quiet', '--message', message], { cwd: work, env })
}

async function shaOf(work: string, ref: string): Promise<string> {
  return (await git(work, 'rev-parse', ref)).trim()
}

/** Settings of the person who runs the tests must not reach the commits; objects are short-lived. */
const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_COUNT: '2',
  GIT_CONFIG_KEY_0: 'core.compression',
  GIT_CONFIG_VALUE_0: '0',
  GIT_CONFIG_KEY_1: 'gc.auto',
  GIT_CONFIG_VALUE_1: '0',
  GIT_AUTHOR_NAME: 'Robin Weaver',
  GIT_AUTHOR_EMAIL: 'robin@example.com',
  GIT_COMMITTER_NAME: 'Robin Weaver',
  GIT_COMMITTER_EMAIL: 'robin@example.com',
}

function git(cwd: string, ...args: readonly string[]): Promise<string> {
  return mustRun('git', args, { cwd, env: identity })
}
