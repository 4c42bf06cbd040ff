import { copyFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'

import { failure } from '../errors.js'
import type { Tree } from '../ports.js'
import type { Cleanup } from './cleanup.js'
import { runCommand, type CommandResult } from './exec.js'
import { hooksOff } from './git-command.js'

/** The git checkout a command is given in. Its files, index, branches and HEAD stay as they are. */
export interface LocalCheckout {
  /** The top folder. */
  readonly top: string
  /** The commit that is checked out. */
  readonly head: string
  /** Names the repository as its server does, or after its folder. */
  readonly repository: { readonly owner: string; readonly name: string }
  /** The commit that a name stands for; null when it stands for none. */
  commitOf(name: string): Promise<string | null>
  /**
   * The working tree as a commit that no branch knows: changes and new files, but nothing that git ignores, so that it
   * is what a pull request would hold. `head` itself when nothing has changed.
   */
  snapshot(): Promise<{ readonly commit: string; readonly changedFiles: number }>
  /** Puts a commit's files into a folder of their own, which goes with the run. */
  worktree(commit: string): Promise<Tree>
  /** The branch on origin that a pull request would most likely be merged into; null when there is none to be found. */
  targetBranch(): Promise<string | null>
}

export interface CheckoutOptions {
  readonly cwd: string
  /** For the worktree and a second index. */
  readonly folder: string
  readonly cleanup: Cleanup
  /** Stops git commands that are under way. */
  readonly signal: AbortSignal
}

/** Set by git for its hooks; they would lead every git command of ours into the user's own index. */
const hookVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_PREFIX',
  'GIT_COMMON_DIR',
  'GIT_OBJECT_DIRECTORY',
] as const

type Git = (
  args: readonly string[],
  environment?: Readonly<Record<string, string>>,
) => Promise<CommandResult>

/** Opens the checkout that a folder lies in. Fails with `not-a-repository` or `git-failed`. */
export async function openCheckout(options: CheckoutOptions): Promise<LocalCheckout> {
  const found = await gitIn(options.cwd, options.signal)(['rev-parse', '--show-toplevel'])
  if (found.code !== 0) {
    throw failure('not-a-repository', { path: options.cwd, detail: firstLine(found) })
  }
  const top = found.stdout.trim()
  for (const name of hookVariables) Reflect.deleteProperty(process.env, name)
  const git = gitIn(top, options.signal)
  const commitOf = async (name: string): Promise<string | null> => {
    const ref = `${name}^{commit}`
    const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', ref])
    return found.code === 0 ? found.stdout.trim() : null
  }
  const head = await commitOf('HEAD')
  if (head === null) {
    throw failure('not-a-repository', { path: top, detail: 'it has no commit yet.' })
  }
  return {
    top,
    head,
    repository: await nameRepository(git, top),
    commitOf,
    snapshot: () => takeSnapshot(git, { ...options, top, head }),
    worktree: (commit) => addWorktree(commit, { ...options, top }),
    targetBranch: () => findTarget(git, top),
  }
}

async function takeSnapshot(
  git: Git,
  { folder, top, head }: CheckoutOptions & { readonly top: string; readonly head: string },
): ReturnType<LocalCheckout['snapshot']> {
  const index = join(folder, 'index')
  const own = await must(git, ['rev-parse', '--git-path', 'index'])
  // What git knows of unchanged files spares it reading them; without an index it reads them all.
  await copyFile(resolve(top, own), index).catch(() => undefined)
  const environment = { GIT_INDEX_FILE: index }
  await must(git, ['add', '--all'], environment)
  const tree = await must(git, ['write-tree'], environment)
  if (tree === (await must(git, ['rev-parse', `${head}^{tree}`]))) {
    return { commit: head, changedFiles: 0 }
  }
  const commit = await must(git, ['commit-tree', '-p', head, '-m', 'Working tree', tree], {
    ...identity,
    ...(await datesOf(git, head)),
  })
  const changed = await git(['diff-tree', '-r', '--name-only', '-z', head, commit])
  return { commit, changedFiles: changed.stdout.split('\0').length - 1 }
}

const identity = {
  GIT_AUTHOR_NAME: 'Dockweigh',
  GIT_AUTHOR_EMAIL: 'dockweigh@localhost',
  GIT_COMMITTER_NAME: 'Dockweigh',
  GIT_COMMITTER_EMAIL: 'dockweigh@localhost',
} as const

/** The same files shall make the same commit, whenever that is. */
async function datesOf(git: Git, head: string): Promise<Readonly<Record<string, string>>> {
  const date = await must(git, ['show', '--no-patch', '--format=%cI', head])
  return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
}

async function addWorktree(
  commit: string,
  { folder, cleanup, signal, top }: CheckoutOptions & { readonly top: string },
): Promise<Tree> {
  const git = gitIn(top, signal)
  const path = join(folder, 'head')
  cleanup.add('worktree', async () => {
    const undo = gitIn(top)
    await undo(['worktree', 'remove', '--force', '--force', path])
    await undo(['worktree', 'prune'])
  })
  await must(git, [...hooksOff, 'worktree', 'add', '--quiet', '--detach', '--force', path, commit])
  return { folder: path, commit }
}

async function findTarget(git: Git, top: string): Promise<string | null> {
  const upstream = await findUpstream(git)
  if (upstream !== null) return upstream
  const known = await git(['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD'])
  if (known.code === 0) return known.stdout.trim().replace('refs/remotes/origin/', '')
  // It may ask for a passphrase, for which it has to stay with the terminal, whose signals reach it anyway.
  const asked = await gitIn(top)(['ls-remote', '--symref', 'origin', 'HEAD'])
  const answer = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(asked.stdout)?.[1]
  if (answer !== undefined) return answer
  for (const name of ['main', 'master']) {
    const local = await git(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`])
    if (local.code === 0) return name
  }
  return null
}

/** The upstream of the current branch, unless that is where the branch itself is pushed to. */
async function findUpstream(git: Git): Promise<string | null> {
  const branch = await git(['symbolic-ref', '--quiet', 'HEAD'])
  const own = branch.stdout.trim()
  if (branch.code !== 0 || own === '') return null
  const format = '--format=%(upstream:remotename) %(upstream:remoteref)'
  const [remote, ref = ''] = (await git(['for-each-ref', format, own])).stdout.trim().split(' ')
  return remote === 'origin' && ref !== own && ref.startsWith('refs/heads/')
    ? ref.replace('refs/heads/', '')
    : null
}

async function nameRepository(git: Git, top: string): Promise<LocalCheckout['repository']> {
  const url = (await git(['remote', 'get-url', 'origin'])).stdout.trim()
  const match = /^(?!file:|[/.]).*[/:]([\w.-]+)\/([\w.-]+?)(?:\.git)?\/?$/.exec(url)
  return { owner: match?.[1] ?? 'local', name: match?.[2] ?? basename(top) }
}

function gitIn(folder: string, signal?: AbortSignal): Git {
  return async (args, environment = {}) =>
    runCommand('git', args, {
      folder,
      environment: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', ...environment },
      ...(signal === undefined ? {} : { signal }),
    }).catch((error: unknown) => {
      signal?.throwIfAborted()
      const detail = 'there is no `git` command on the PATH'
      throw failure('git-failed', { command: args[0] ?? '', detail }, error)
    })
}

async function must(
  git: Git,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<string> {
  const result = await git(args, environment)
  if (result.code === 0) return result.stdout.trim()
  const command = args.find((arg) => /^[a-z][a-z-]*$/.test(arg)) ?? ''
  throw failure('git-failed', { command, detail: firstLine(result) })
}

function firstLine({ stderr, code }: CommandResult): string {
  return stderr.trim().split('\n')[0] ?? `exit code ${code}`
}
