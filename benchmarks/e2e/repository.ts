import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { mustRun } from '../../__tests__/support/process.js'

/** Files by their path in the repository. */
export type Files = Readonly<Record<string, Uint8Array | string>>

export interface Repository {
  /** file:// address. */
  readonly url: string
  readonly mainSha: string
  /** Opens a pull request that writes files. */
  open(number: number, files: Files): Promise<PullRequest>
}

export interface PullRequest {
  readonly number: number
  readonly headSha: string
  readonly mergeSha: string
}

/** Makes a repository of one commit in a folder that does not exist. */
export async function createRepository(path: string, files: Files): Promise<Repository> {
  await mkdir(path)
  const git = gitIn(path)
  const commit = async (message: string, changed: Files): Promise<string> => {
    await writeFiles(path, changed)
    await git('add', '--all')
    await git('commit', '--quiet', '--message', message)
    return git('rev-parse', 'HEAD')
  }
  await git('init', '--quiet', '--initial-branch=main')
  for (const name of ['uploadpack.allowAnySHA1InWant', 'uploadpack.allowFilter']) {
    await git('config', name, 'true')
  }
  const mainSha = await commit('Add everything', files)
  return {
    url: pathToFileURL(path).href,
    mainSha,
    async open(number, changed) {
      await git('checkout', '--quiet', '--detach', mainSha)
      const headSha = await commit(`Change ${number}`, changed)
      await git('checkout', '--quiet', '--detach', mainSha)
      await git('merge', '--quiet', '--no-ff', '--message', `Merge ${number}`, headSha)
      return { number, headSha, mergeSha: await git('rev-parse', 'HEAD') }
    },
  }
}

/** Makes a clone of one commit in an empty folder, as actions/checkout does. */
export async function checkOut(
  { url }: Repository,
  { sha, folder }: { readonly sha: string; readonly folder: string },
): Promise<void> {
  const git = gitIn(folder)
  await git('init', '--quiet')
  await git('remote', 'add', 'origin', url)
  await git('fetch', '--quiet', '--no-tags', '--depth=1', 'origin', sha)
  await git('checkout', '--quiet', '--detach', 'FETCH_HEAD')
}

async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, content)
  }
}

function gitIn(cwd: string): (...args: readonly string[]) => Promise<string> {
  return async (...args) => (await mustRun('git', args, { cwd, env: identity })).trim()
}

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Robin Weaver',
  GIT_AUTHOR_EMAIL: 'robin@example.com',
  GIT_COMMITTER_NAME: 'Robin Weaver',
  GIT_COMMITTER_EMAIL: 'robin@example.com',
}
