import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { failure } from '../errors.js'
import { firstLine, runGit, runWithToken, type GitCall, type GitToken } from './git-command.js'
import { resolveInside } from './inside.js'

export interface SubmoduleTask {
  /** The checkout, whose submodules are taken as they are. */
  readonly workspace: string
  /** The worktree to be filled. */
  readonly folder: string
  /** A folder for an index that is thrown away. */
  readonly scratch: string
  readonly token: GitToken
  readonly environment: Readonly<Record<string, string>>
  /** Stops git commands that are under way. */
  readonly signal: AbortSignal
}

interface Submodule {
  /** From the root of the repository that has it. */
  readonly path: string
  readonly commit: string
}

/**
 * Writes the files of submodules into a worktree, at the commits that it names, where the checkout has these submodules.
 * They come from the checkout's own clones, which get no worktree, index or ref by it. Fails with `git-failed` when a
 * submodule has no such commit and cannot fetch it: an empty folder would make the image too small.
 */
export async function fillSubmodules(task: SubmoduleTask): Promise<void> {
  if (!(await exists(join(task.folder, '.gitmodules')))) return
  const { folder, signal } = task
  for (const submodule of await listSubmodules(folder, { signal })) await fill(task, submodule)
}

/** Entries of an index that stand for another repository: https://git-scm.com/docs/git-ls-files#_output */
async function listSubmodules(
  folder: string,
  call: Pick<GitCall, 'environment' | 'signal'>,
): Promise<readonly Submodule[]> {
  const { stdout } = await runGit(folder, ['ls-files', '--stage', '-z'], call)
  return [...stdout.matchAll(/(?:^|\0)160000 ([0-9a-f]{40,64}) 0\t([^\0]+)/g)].map(
    ([, commit = '', path = '']) => ({ commit, path }),
  )
}

async function fill(task: SubmoduleTask, { path, commit }: Submodule): Promise<void> {
  const clone = await resolveInside([task.workspace], join(task.workspace, path))
  if (clone === null || !(await exists(join(clone, '.git')))) return
  await ensureCommit(task, { clone, path, commit })
  const target = join(task.folder, path)
  const index = join(task.scratch, 'submodule-index')
  const { token, signal } = task
  const environment = { ...task.environment, GIT_INDEX_FILE: index, GIT_WORK_TREE: target }
  await mkdir(target, { recursive: true })
  await rm(index, { force: true })
  const git = async (...args: readonly string[]): Promise<void> => {
    const done = await runWithToken(clone, args, { token, environment, signal })
    if (done.code !== 0) throw failed(path, firstLine(done))
  }
  const located = await runGit(clone, ['rev-parse', '--absolute-git-dir'], { signal })
  const gitDir = located.stdout.trim()
  const directory = `--git-dir=${gitDir}`
  await git(directory, 'read-tree', commit)
  await git(directory, 'checkout-index', '--all', '--force', '--quiet')
  const inClone = { ...environment, GIT_DIR: gitDir }
  const nested = await listSubmodules(clone, { environment: inClone, signal })
  await rm(index, { force: true })
  for (const each of nested) await fill({ ...task, workspace: clone, folder: target }, each)
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

async function ensureCommit(
  { token, signal }: SubmoduleTask,
  { clone, path, commit }: Submodule & { readonly clone: string },
): Promise<void> {
  const has = async (): Promise<boolean> =>
    (await runGit(clone, ['cat-file', '-e', `${commit}^{commit}`], { signal })).code === 0
  if (await has()) return
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head', '--depth=1']
  const asked = await runGit(clone, ['rev-parse', '--is-shallow-repository'], { signal })
  // In a full clone a depth would cut the history that is there.
  const fetching = asked.stdout.trim() === 'true' ? args : args.slice(0, -1)
  const fetched = await runWithToken(clone, [...fetching, 'origin', commit], { token, signal })
  if (!(await has())) throw failed(path, firstLine(fetched))
}

function failed(path: string, detail: string): Error {
  const words = `base needs another commit of the submodule ${path}, which cannot be had: ${detail}`
  return failure('git-failed', { command: 'fetch', detail: words })
}
