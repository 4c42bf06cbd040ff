import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { failure } from '../errors.js'
import type { BasePlan } from '../sources/base.js'
import { askRemote, fetching, remoteName, type GitAccess } from './git-access.js'
import type { GitCall } from './git-command.js'
import type { CommitStore } from './git-store.js'

/** Finds the commit of a plan, so that its files can be read; null when there is none. Fails with `base-ref-unknown`. */
export async function resolveBase(
  access: GitAccess,
  store: CommitStore,
  plan: BasePlan,
): Promise<string | null> {
  switch (plan.kind) {
    case 'none':
      return null
    case 'commit':
      return (await findCommit(access, store, plan.sha)) ? plan.sha : null
    case 'merge-base': {
      const tip = await branchTip(access, plan.branch)
      return tip === null ? null : mergeBase(access, tip)
    }
    case 'named':
      return resolveNamed(access, plan.name)
  }
}

async function resolveNamed(access: GitAccess, name: string): Promise<string> {
  const tip = await branchTip(access, name)
  const commit = tip === null ? await tagOrCommit(access, name) : await mergeBase(access, tip)
  if (commit === null) throw failure('base-ref-unknown', { name })
  return commit
}

async function tagOrCommit(access: GitAccess, name: string): Promise<string | null> {
  if (/^[0-9a-f]{40}$/.test(name)) return (await ensureCommit(access, name)) ? name : null
  const listed = await askRemote(access, [
    'ls-remote',
    remoteName,
    `refs/tags/${name}`,
    `refs/tags/${name}^{}`,
  ])
  const tagged = listed.stdout.trim().split('\n').at(-1)?.split('\t')[0] ?? ''
  if (tagged !== '' && (await ensureCommit(access, tagged))) return tagged
  const local = await access.git(
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  )
  return local.code === 0 ? local.stdout.trim() : null
}

/** The branch's last commit as the remote has it, or as the clone has it when the remote cannot be asked. */
async function branchTip(access: GitAccess, branch: string): Promise<string | null> {
  const listed = await askRemote(access, ['ls-remote', remoteName, `refs/heads/${branch}`])
  const tip = listed.code === 0 ? listed.stdout.split('\t')[0]?.trim() : undefined
  if (tip !== undefined && tip !== '') return (await ensureCommit(access, tip)) ? tip : null
  for (const ref of [`refs/remotes/${remoteName}/${branch}`, `refs/heads/${branch}`]) {
    const local = await access.git('rev-parse', '--verify', '--quiet', `${ref}^{commit}`)
    if (local.code === 0) return local.stdout.trim()
  }
  return null
}

/** Depths a shallow clone is deepened to in turn; after the last the whole history is fetched. */
const depths = [50, 500]

async function mergeBase(access: GitAccess, tip: string): Promise<string | null> {
  const find = async (): Promise<string | null> => {
    const found = await access.git('merge-base', 'HEAD', tip)
    return found.code === 0 ? found.stdout.trim() : null
  }
  const known = await find()
  if (known !== null || !(await isShallow(access))) return known
  const head = (await access.git('rev-parse', 'HEAD')).stdout.trim()
  for (const depth of [...depths.map((n) => `--depth=${n}`), '--unshallow']) {
    access.options.say(`Fetching history to find the merge base (${depth.slice(2)}).`)
    const both = await askRemote(access, [...fetching, depth, remoteName, tip, head])
    if (both.code !== 0) await askRemote(access, [...fetching, depth, remoteName, tip])
    const found = await find()
    if (found !== null) return found
  }
  return null
}

/** What cannot be fetched without its files may be had with them. */
async function findCommit(access: GitAccess, store: CommitStore, sha: string): Promise<boolean> {
  // Most checkouts have no other commit than their own.
  if (hasShallowFile(access)) store.expect()
  if (await hasCommit(access, sha)) return true
  access.options.say(`Fetching ${sha.slice(0, 12)}.`)
  return (await store.fetchTree(sha)) || fetchCommit(access, sha)
}

/** Has a commit with all its files in the checkout's repository, fetched where it is not there; false: it cannot be had. */
export async function ensureCommit(
  access: GitAccess,
  sha: string,
  call: Pick<GitCall, 'config'> = {},
): Promise<boolean> {
  if (await hasCommit(access, sha)) return true
  access.options.say(`Fetching ${sha.slice(0, 12)} with its files.`)
  return fetchCommit(access, sha, call)
}

async function fetchCommit(
  access: GitAccess,
  sha: string,
  call: Pick<GitCall, 'config'> = {},
): Promise<boolean> {
  // In a full clone a depth would cut the history that is there.
  const depth = (await isShallow(access)) ? ['--depth=1'] : []
  const fetched = await askRemote(access, [...fetching, ...depth, remoteName, sha], call)
  return fetched.code === 0 && (await hasCommit(access, sha))
}

async function hasCommit({ git }: GitAccess, sha: string): Promise<boolean> {
  return (await git('cat-file', '-e', `${sha}^{commit}`)).code === 0
}

/** Told without a process, and not of worktrees and submodules, whose repositories are elsewhere. */
function hasShallowFile({ options }: GitAccess): boolean {
  return existsSync(join(options.workspace, '.git/shallow'))
}

async function isShallow({ git }: GitAccess): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true'
}
