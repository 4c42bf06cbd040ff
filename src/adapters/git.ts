import { readFile, stat } from 'node:fs/promises'

import { failure } from '../errors.js'
import type { Repository } from '../ports.js'
import type { BasePlan } from '../sources/base.js'
import type { Cleanup } from './cleanup.js'
import { readContextFacts } from './context.js'
import type { CommandResult } from './exec.js'
import { firstLine, runGit, runWithToken } from './git-command.js'
import { addWorktree } from './git-worktree.js'
import { resolveInside } from './inside.js'

export interface GitOptions {
  readonly workspace: string
  /** Where the worktree goes; outside the checkout. */
  readonly folder: string
  readonly serverUrl: string
  /** Used only when the checkout's own credentials do not do. */
  readonly token: string
  readonly cleanup: Cleanup
  readonly say: (line: string) => void
}

type Git = (...args: readonly string[]) => Promise<CommandResult>

interface GitAccess {
  readonly options: GitOptions
  /** Runs git in the checkout with the credentials that are there. */
  readonly git: Git
}

/** The checkout in the workspace, read through the `git` command. HEAD, index, files and refs stay as they are. */
export function gitRepository(options: GitOptions): Repository {
  const access: GitAccess = { options, git: (...args) => runGit(options.workspace, args) }
  return {
    checkout: () => readCheckout(access),
    resolve: (plan) => resolveBase(access, plan),
    worktree: (commit) => addWorktree(options, commit),
    changedFiles: (commit) => changedFiles(access, commit),
    readText: (path, maxBytes) => readText(options, path, maxBytes),
    readContext: (tree, paths) => readContextFacts(tree.folder, paths),
  }
}

async function readCheckout({ git, options }: GitAccess): ReturnType<Repository['checkout']> {
  const commit = await git('cat-file', 'commit', 'HEAD')
  const head = await git('rev-parse', '--verify', 'HEAD')
  if (commit.code !== 0 || head.code !== 0) {
    throw failure('not-a-repository', { path: options.workspace, detail: firstLine(commit) })
  }
  const header = commit.stdout.split('\n\n', 1)[0] ?? ''
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '')
  return { sha: head.stdout.trim(), parents }
}

async function resolveBase(access: GitAccess, plan: BasePlan): Promise<string | null> {
  switch (plan.kind) {
    case 'none':
      return null
    case 'commit':
      return (await ensureCommit(access, plan.sha)) ? plan.sha : null
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
  const listed = await remote(access, [
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
  const listed = await remote(access, ['ls-remote', remoteName, `refs/heads/${branch}`])
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
    const both = await remote(access, [...fetching, depth, remoteName, tip, head])
    if (both.code !== 0) await remote(access, [...fetching, depth, remoteName, tip])
    const found = await find()
    if (found !== null) return found
  }
  return null
}

const remoteName = 'origin'
const fetching = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
] as const

async function ensureCommit(access: GitAccess, sha: string): Promise<boolean> {
  if (await hasCommit(access, sha)) return true
  // In a full clone a depth would cut the history that is there.
  const depth = (await isShallow(access)) ? ['--depth=1'] : []
  access.options.say(`Fetching ${sha.slice(0, 12)}.`)
  const fetched = await remote(access, [...fetching, ...depth, remoteName, sha])
  return fetched.code === 0 && (await hasCommit(access, sha))
}

async function hasCommit({ git }: GitAccess, sha: string): Promise<boolean> {
  return (await git('cat-file', '-e', `${sha}^{commit}`)).code === 0
}

async function isShallow({ git }: GitAccess): Promise<boolean> {
  return (await git('rev-parse', '--is-shallow-repository')).stdout.trim() === 'true'
}

function remote({ options }: GitAccess, args: readonly string[]): Promise<CommandResult> {
  return runWithToken(options.workspace, args, { token: options })
}

async function changedFiles({ git }: GitAccess, commit: string): Promise<readonly string[] | null> {
  const tracked = await git('diff', '--name-only', '--no-renames', '-z', commit, '--')
  const untracked = await git('ls-files', '--others', '--directory', '-z')
  if (tracked.code !== 0 || untracked.code !== 0) return null
  const paths = `${tracked.stdout}${untracked.stdout}`.split('\0').filter((path) => path !== '')
  return paths.map((path) => path.replace(/\/$/, '')).toSorted()
}

async function readText(
  { workspace, folder }: GitOptions,
  path: string,
  maxBytes: number,
): Promise<string | null> {
  const file = await resolveInside([workspace, folder], path)
  const facts = file === null ? null : await stat(file)
  if (file === null || facts?.isFile() !== true) return null
  if (facts.size > maxBytes) {
    throw failure('dockerfile-too-large', {
      file: path,
      size: `${facts.size} bytes`,
      limit: `${maxBytes} bytes`,
    })
  }
  return readFile(file, 'utf8')
}
