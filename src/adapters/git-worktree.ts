import { open, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { failure } from '../errors.js'
import type { Tree } from '../ports.js'
import type { Cleanup } from './cleanup.js'
import {
  firstLine,
  hooksOff,
  runGit,
  runWithToken,
  type GitCall,
  type GitToken,
} from './git-command.js'
import { fillSubmodules } from './git-submodules.js'
import { resolveInside } from './inside.js'

export interface WorktreeOptions extends GitToken {
  readonly workspace: string
  /** Where the worktree goes; outside the checkout. */
  readonly folder: string
  readonly cleanup: Cleanup
  /** Stops git commands that are under way. */
  readonly signal: AbortSignal
}

/** Where base's files go. */
export function baseFolder({ folder }: Pick<WorktreeOptions, 'folder'>): string {
  return join(folder, 'base')
}

/** Removes the worktree that a run made in its folder, and git's record of it. */
export async function removeWorktree(workspace: string, folder: string): Promise<void> {
  const path = baseFolder({ folder })
  await runGit(workspace, ['worktree', 'remove', '--force', '--force', path])
  await rm(path, { recursive: true, force: true })
  await runGit(workspace, ['worktree', 'prune'])
}

/** Takes a commit into a folder of its own as a worktree. Fails with `git-failed`. */
export async function addWorktree(options: WorktreeOptions, commit: string): Promise<Tree> {
  const { workspace } = options
  options.cleanup.add('worktree', () => removeWorktree(workspace, options.folder))
  const rest = ['--quiet', '--detach', '--force', baseFolder(options), commit]
  await takeFiles(options, { repository: workspace, command: ['worktree', 'add'], rest })
  return { folder: baseFolder(options), commit }
}

/**
 * Lets a git command put base's files into their folder, in the same way in which the checkout was taken: large files of
 * LFS are fetched or not, submodules are filled or not, or the two images would differ by that. Hooks do not run. Fails
 * with `git-failed`.
 */
export async function takeFiles(
  options: WorktreeOptions,
  { repository, command, rest, config = {} }: FilesCommand,
): Promise<void> {
  const { workspace, signal, folder: scratch } = options
  const environment = (await leavesLargeFiles(options)) ? { GIT_LFS_SKIP_SMUDGE: '1' } : {}
  const call = { token: options, environment, signal }
  // With the token, because a partial clone fetches what it lacks only now.
  const taken = await runWithToken(repository, [...hooksOff, ...command, ...rest], {
    ...call,
    config,
  })
  if (taken.code !== 0) {
    throw failure('git-failed', { command: command.join(' '), detail: firstLine(taken) })
  }
  await fillSubmodules({ workspace, folder: baseFolder(options), scratch, ...call })
}

interface FilesCommand extends Pick<GitCall, 'config'> {
  /** Where it runs. */
  readonly repository: string
  readonly command: readonly string[]
  readonly rest: readonly string[]
}

const pointer = 'version https://git-lfs.github.com/spec/v1'

/**
 * Whether files of LFS lie in the checkout as pointers, as actions/checkout leaves them unless it is told `lfs: true`.
 * @see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md
 */
async function leavesLargeFiles({
  workspace,
  signal,
}: Pick<WorktreeOptions, 'signal' | 'workspace'>): Promise<boolean> {
  const listed = await runGit(workspace, ['ls-files', '-z', '--', ':(attr:filter=lfs)'], { signal })
  for (const path of listed.stdout.split('\0', mostLooks)) {
    const file = path === '' ? null : await resolveInside([workspace], join(workspace, path))
    if (file !== null) return (await readStart(file)) === pointer
  }
  return false
}

/** A file that the pull request has deleted, or made a link, tells nothing; the next one may. */
const mostLooks = 20

async function readStart(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(pointer.length), 0, pointer.length)
    return buffer.toString('latin1', 0, bytesRead)
  } finally {
    await file.close()
  }
}
