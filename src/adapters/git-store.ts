import { join } from 'node:path'

import type { CommandResult } from './exec.js'
import { askRemote, fetching, remoteName, type GitAccess } from './git-access.js'
import { runGit, type GitConfig } from './git-command.js'

/** Commits that were fetched without their files, in a repository of the run's own: the checkout's stays as it is. */
export interface CommitStore {
  /** A fetch is likely: makes ready for it. */
  expect(): void
  /** Fetches a commit and its folders, without its history; false when that cannot be done. */
  fetchTree(commit: string): Promise<boolean>
  /** Fetches the content of files; false when that cannot be done. */
  fetchBlobs(blobs: readonly string[]): Promise<boolean>
  /** Runs git in the checkout, where it finds what was fetched. */
  read(args: readonly string[], input?: string): Promise<CommandResult>
}

/**
 * Nothing is made before something is fetched or expected to be. A server that cannot leave files out sends them, too.
 * @see https://git-scm.com/docs/partial-clone
 */
export function openCommitStore(access: GitAccess): CommitStore {
  const { workspace, folder, signal } = access.options
  const gitDir = join(folder, 'base.git')
  let prepared: Promise<GitConfig> | null = null
  let isMade = false
  const makeReady = (): Promise<GitConfig> => (prepared ??= prepare(access, gitDir))
  const fetch = async (...what: readonly string[]): Promise<boolean> => {
    const config = await makeReady()
    isMade = true
    const args = [`--git-dir=${gitDir}`, ...fetching, '--filter=blob:none', ...what]
    return (await askRemote(access, args, { config })).code === 0
  }
  // Quoted as git reads it, so that no character of the path ends it.
  const objects = JSON.stringify(join(gitDir, 'objects'))
  return {
    expect() {
      // Its failure is met by the fetch.
      makeReady().catch(() => undefined)
    },
    fetchTree: (commit) => fetch('--depth=1', remoteName, commit),
    fetchBlobs: (blobs) => fetch(remoteName, ...blobs),
    read: (args, input = '') => {
      const environment = isMade ? { GIT_ALTERNATE_OBJECT_DIRECTORIES: objects } : {}
      return runGit(workspace, args, { environment, input, signal })
    },
  }
}

/** Makes an empty repository, and returns what it needs of the checkout's configuration to reach the remote. */
async function prepare(access: GitAccess, gitDir: string): Promise<GitConfig> {
  const [config] = await Promise.all([
    reachingConfig(access),
    access.git('init', '--quiet', '--bare', '--template=', gitDir),
  ])
  return { ...config, ...withoutGarbageCollection }
}

/** A repository that is thrown away needs no tidying. */
export const withoutGarbageCollection: GitConfig = { 'gc.auto': ['0'] }

/** What another repository needs of the checkout's configuration to reach the remote. */
export async function reachingConfig({ git }: GitAccess): Promise<GitConfig> {
  const listed = await git('config', '--local', '--includes', '--list', '-z')
  const config: Record<string, string[]> = {}
  for (const entry of listed.stdout.split('\0')) {
    const [key = '', ...value] = entry.split('\n')
    if (!reaching.test(key)) continue
    config[key] = [...(config[key] ?? []), value.join('\n')]
  }
  return config
}

/** Keys as git lists them: section and name in lower case. */
const reaching =
  /^(?:http|credential|url|ssh|protocol)\.|^core\.(?:sshcommand|askpass|gitproxy)$|^remote\.origin\.(?:url|proxy|proxyauthmethod|uploadpack|vcs)$/
