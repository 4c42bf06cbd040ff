import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { failure } from '../errors.js'
import type { CommitFiles, Repository, Tree } from '../ports.js'
import type { Checkout } from '../sources/base.js'
import { readContextFacts } from './context.js'
import type { CommandResult } from './exec.js'
import { accessGit, type GitAccess, type GitOptions } from './git-access.js'
import { ensureCommit, resolveBase } from './git-base.js'
import { firstLine } from './git-command.js'
import { cannotBeFetched, checkOutCopy, hasOwnRepository } from './git-copy.js'
import { askHead, readHead } from './git-head.js'
import { openCommitStore, type CommitStore } from './git-store.js'
import { readCommit } from './git-tree.js'
import { addWorktree } from './git-worktree.js'
import { resolveInside } from './inside.js'

/** The checkout in the workspace, read through the `git` command. HEAD, index, files and refs stay as they are. */
export function gitRepository(options: GitOptions): Repository {
  const access = accessGit(options)
  const store = openCommitStore(access)
  const worktrees = new Map<string, Promise<Tree>>()
  const worktree = (commit: string): Promise<Tree> => {
    const made = worktrees.get(commit) ?? checkOut(access, commit)
    worktrees.set(commit, made)
    return made
  }
  let loose: Promise<readonly CommandResult[]> | null = null
  const findLoose = (): Promise<readonly CommandResult[]> => (loose ??= looseChanges(access))
  return {
    checkout: () => readCheckout(options),
    resolve: (plan) => {
      // Base is going to be compared with the checkout when it has been found.
      findLoose().catch(() => undefined)
      return resolveBase(access, store, plan)
    },
    filesOf: (commit) =>
      readCommit(store, { commit, checkOut: async () => filesIn(await worktree(commit), options) }),
    worktree,
    changedFiles: (commit) => changedFiles(store, commit, findLoose()),
    readText: (path, maxBytes) => readText(options, path, maxBytes),
    readContext: (tree, paths) => readContextFacts(tree.folder, paths),
  }
}

async function readCheckout({ workspace, headAnswer, signal }: GitOptions): Promise<Checkout> {
  const answer = await (headAnswer ?? askHead(workspace, signal))
  const head = readHead(answer)
  if (head !== null) return head
  const detail = answer.code === 0 ? 'it has no commit yet.' : firstLine(answer)
  throw failure('not-a-repository', { path: workspace, detail })
}

/** Like the checkout: with a repository of its own, or as a worktree of the checkout's. */
async function checkOut(access: GitAccess, commit: string): Promise<Tree> {
  const { options } = access
  if (await hasOwnRepository(options.workspace)) return checkOutCopy(access, commit)
  if (await ensureCommit(access, commit)) return addWorktree(options, commit)
  throw cannotBeFetched(commit)
}

const diff = ['diff', '--name-only', '--no-renames', '-z'] as const

/** What the files of the checkout have that its index has not, and what is not in the index. */
function looseChanges({ git }: GitAccess): Promise<readonly CommandResult[]> {
  return Promise.all([git(...diff, '--'), git('ls-files', '--others', '--directory', '-z')])
}

/**
 * Base is compared with the index, and the index with the files: that takes none of base's files. One that was changed
 * back to what it is on base counts as changed.
 */
async function changedFiles(
  store: CommitStore,
  commit: string,
  loose: Promise<readonly CommandResult[]>,
): Promise<readonly string[] | null> {
  const [staged, others] = await Promise.all([
    store.read([...diff, '--cached', commit, '--']),
    loose,
  ])
  const results = [staged, ...others]
  if (results.some(({ code }) => code !== 0)) return null
  const paths = results.flatMap(({ stdout }) => stdout.split('\0')).filter((path) => path !== '')
  return [...new Set(paths.map((path) => path.replace(/\/$/, '')))].toSorted()
}

function filesIn({ folder }: Tree, options: GitOptions): CommitFiles {
  return {
    readText: (path, maxBytes) => readText(options, join(folder, path), maxBytes),
    readContext: (paths) => readContextFacts(folder, paths),
  }
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
