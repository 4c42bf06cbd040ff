import { lstat, rm } from 'node:fs/promises'
import { join } from 'node:path'

import { failure } from '../errors.js'
import type { Tree } from '../ports.js'
import { copyRepository } from './copy-repository.js'
import { accessGit, remoteName, type GitAccess } from './git-access.js'
import { ensureCommit } from './git-base.js'
import type { GitConfig } from './git-command.js'
import { reachingConfig, withoutGarbageCollection } from './git-store.js'
import { baseFolder, takeFiles } from './git-worktree.js'

/** Whether the checkout has a `.git` folder; the checkout of a worktree or a submodule has a file that leads to one. */
export async function hasOwnRepository(workspace: string): Promise<boolean> {
  const found = await lstat(join(workspace, '.git')).catch(() => null)
  return found?.isDirectory() === true
}

/**
 * Takes a commit into a folder of its own, with a copy of the checkout's repository: where an image holds `.git`, base's
 * holds one like head's, and no file comes or goes in the checkout while head is built from it. Fails with `git-failed`.
 */
export async function checkOutCopy(access: GitAccess, commit: string): Promise<Tree> {
  const { workspace, signal } = access.options
  const folder = baseFolder(access.options)
  access.options.cleanup.add('base', () => rm(folder, { recursive: true, force: true }))
  await copyRepository(join(workspace, '.git'), join(folder, '.git'))
  signal.throwIfAborted()
  const copy = accessGit({ ...access.options, workspace: folder })
  const config = await missingConfig(copy, access)
  if (!(await ensureCommit(copy, commit, { config }))) throw cannotBeFetched(commit)
  const rest = ['--quiet', '--detach', '--force', commit]
  await takeFiles(access.options, { repository: folder, command: ['checkout'], rest, config })
  return { folder, commit }
}

/**
 * What the checkout reads from files of its own place, as actions/checkout keeps its token, and the copy does not.
 * @see https://git-scm.com/docs/git-config#_conditional_includes
 */
async function missingConfig(copy: GitAccess, checkout: GitAccess): Promise<GitConfig> {
  const [known, wanted] = await Promise.all([reachingConfig(copy), reachingConfig(checkout)])
  const missing = Object.entries(wanted).filter(([key]) => !(key in known))
  return { ...Object.fromEntries(missing), ...withoutGarbageCollection }
}

/** The failure of a commit that neither the checkout nor its remote has. */
export function cannotBeFetched(commit: string): Error {
  const detail = `${commit} cannot be fetched from ${remoteName} with its files`
  return failure('git-failed', { command: 'fetch', detail })
}
