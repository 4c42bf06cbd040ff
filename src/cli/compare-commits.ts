import { relative, resolve } from 'node:path'

import { buildxBuilder } from '../adapters/buildx.js'
import { gitRepository } from '../adapters/git.js'
import { hashInThreads } from '../adapters/layer-hashing.js'
import { openCheckout, type LocalCheckout } from '../adapters/local-checkout.js'
import { ActionError, failure } from '../errors.js'
import type { RawInputs } from '../inputs.js'
import type { Builder, Repository, Tree } from '../ports.js'
import type { Note } from '../report/report.js'
import { assess } from '../run.js'
import type { HtmlDelivery } from '../stages/deliver-html.js'
import { hostOf } from './host.js'
import { scannersOf } from './scanners.js'
import { shellcheckOf, type Session } from './session.js'

/** Commits as the user named them; null is the working tree as head, and the branch it will be merged into as base. */
export interface CommitsQuestion {
  readonly base: string | null
  readonly head: string | null
  readonly inputs: RawInputs
}

/** Builds and compares two commits as a pull request's run does. Fails like `assess`, and with `no-base`. */
export async function compareCommits(
  { base, head, inputs }: CommitsQuestion,
  session: Session,
): Promise<HtmlDelivery> {
  const checkout = await checkoutOf(session, base ?? head)
  const tree = await openTree(head, checkout)
  const host = hostOf(session, {
    inputs: localInputs(inputs, checkout, session),
    job: {
      event: {
        name: 'terminal',
        ref: '',
        payload: { head: tree.shown, base: await chooseBase({ base, inputs }, checkout) },
      },
      workspace: tree.folder,
      repository: checkout.repository,
    },
  })
  const { report, contents } = await assess({
    host,
    repository: repositoryAt(tree, session),
    builder: builderOf(session),
    shellcheck: shellcheckOf(session),
    hashing: hashInThreads(),
    scanners: scannersOf(session, checkout.top),
  })
  return { report: { ...report, notes: [...tree.notes, ...report.notes] }, contents }
}

/**
 * The checkout the command was given in. Fails with `not-a-repository`; with `image-not-found` where a name was given,
 * which may well have been meant for a file.
 */
export async function checkoutOf(
  { terminal, folder, cleanup, signal }: Session,
  name: string | null,
): Promise<LocalCheckout> {
  const { cwd } = terminal
  return openCheckout({ cwd, folder, cleanup, signal }).catch((error: unknown) => {
    if (!(error instanceof ActionError) || error.code !== 'not-a-repository') throw error
    if (name === null) throw error
    const detail = `there is no such file and no folder with an \`index.json\`, and ${cwd} is no git checkout.`
    throw failure('image-not-found', { name, detail }, error)
  })
}

/** A commit's files, the commit that a reader knows them by, and what has to be said about them. */
export interface OpenTree extends Tree {
  readonly shown: string
  readonly notes: readonly Note[]
}

/** Puts a commit's files, or with null the working tree's, into a folder. Fails with `image-not-found`. */
export async function openTree(name: string | null, checkout: LocalCheckout): Promise<OpenTree> {
  if (name === null) return openWorkingTree(checkout)
  const commit = await requireCommit(name, checkout)
  return { ...(await checkout.worktree(commit)), shown: commit, notes: [] }
}

async function openWorkingTree(checkout: LocalCheckout): Promise<OpenTree> {
  const { commit, changedFiles } = await checkout.snapshot()
  const files = changedFiles === 1 ? '1 file' : `${changedFiles} files`
  const message = `Head is the working tree: ${files} changed since the last commit. Files that git ignores are left out.`
  const notes: readonly Note[] = changedFiles === 0 ? [] : [{ stage: 'sources', message }]
  return { ...(await checkout.worktree(commit)), shown: checkout.head, notes }
}

async function requireCommit(name: string, checkout: LocalCheckout): Promise<string> {
  const commit = await checkout.commitOf(name)
  if (commit !== null) return commit
  const detail = `there is no such file, no folder with an \`index.json\`, and no such commit in ${checkout.top}.`
  throw failure('image-not-found', { name, detail })
}

async function chooseBase(
  { base, inputs }: Pick<CommitsQuestion, 'base' | 'inputs'>,
  checkout: LocalCheckout,
): Promise<object | null> {
  if (base !== null) return { sha: await requireCommit(base, checkout), name: base }
  if ((inputs['base-ref'] ?? '') !== '') return null
  const branch = await checkout.targetBranch()
  if (branch !== null) return { branch }
  throw failure('no-base', {
    detail: 'the branch has no upstream on origin, and origin has no default branch.',
  })
}

/** Paths that were typed in some folder, as the run takes them: relative to the checkout. Fails with `usage`. */
export function localInputs(
  inputs: RawInputs,
  { top }: Pick<LocalCheckout, 'top'>,
  { terminal }: Session,
): RawInputs {
  const localize = (name: 'context' | 'file', path: string): string => {
    const local = relative(top, resolve(terminal.cwd, path))
    if (local === '..' || local.startsWith('../')) {
      throw failure('usage', {
        problem: `\`--${name}\` is \`${path}\`, which is outside the checkout ${top}.`,
      })
    }
    return local === '' ? '.' : local
  }
  const { file } = inputs
  return {
    ...inputs,
    context: localize('context', inputs.context ?? '.'),
    ...(file === undefined ? {} : { file: localize('file', file) }),
  }
}

/** The commit's folder as the checkout of a run. */
export function repositoryAt(
  tree: Tree,
  { folder, cleanup, signal, progress }: Session,
): Repository {
  return gitRepository({
    workspace: tree.folder,
    folder,
    serverUrl: '',
    token: '',
    cleanup,
    signal,
    say: (line) => {
      progress.say(line)
    },
  })
}

/** BuildKit, as the user has it. */
export function builderOf({ cleanup, signal, progress }: Session): Builder {
  return buildxBuilder({
    cleanup,
    signal,
    say: (line) => {
      progress.say(line)
    },
    onBuilder: () => undefined,
  })
}
