import { excerpt } from '../dockerfile/excerpt.js'
import { readRepositoryPath } from '../images/inside-path.js'
import type { Pair } from '../input-reader.js'
import type { BakedBuild, SshKeys } from './baked-image.js'
import { entriesIn, isText, refuseShape, refuseTarget, type TargetFields } from './bake-fields.js'

/**
 * The secrets of a target, by where their values are. Files have to be in the checkout: bake itself asks before it
 * reads others, and a pull request may have written the bake file.
 */
export function readSecrets(target: TargetFields): Pick<BakedBuild, 'secretEnvs' | 'secretFiles'> {
  const secretEnvs: Pair[] = []
  const secretFiles: Pair[] = []
  for (const { id, env, src } of entriesIn(target, 'secret')) {
    if (!isText(id) || id === '') {
      refuseTarget(target, 'has a secret without an `id`.')
    } else if (isText(env) && env !== '') {
      secretEnvs.push({ name: id, value: env })
    } else if (isText(src) && src !== '') {
      const path = readOwnFile(target, `a secret \`${excerpt(id)}\` whose \`src\``, src)
      if (path !== null) secretFiles.push({ name: id, value: path })
    } else {
      refuseTarget(target, `has a secret \`${excerpt(id)}\` without \`env\` or \`src\`; add one.`)
    }
  }
  return { secretEnvs, secretFiles }
}

/** The SSH agents and keys of a target. buildx before 0.18 prints them as its option takes them. */
export function readSshKeys(target: TargetFields): readonly SshKeys[] {
  const given = target.fields['ssh'] ?? []
  if (!Array.isArray(given)) return refuseShape(target, 'ssh', [])
  const entries = given.map((item: unknown) => (isText(item) ? splitKeys(item) : item))
  return entriesIn({ ...target, fields: { ssh: entries } }, 'ssh').map(({ id, paths }) => ({
    id: isText(id) && id !== '' ? id : 'default',
    paths: readKeys(target, paths ?? []),
  }))
}

function readKeys(target: TargetFields, paths: unknown): readonly string[] {
  if (!Array.isArray(paths) || !paths.every(isText)) return refuseShape(target, 'ssh', [])
  return paths.flatMap((path) => readOwnFile(target, 'an `ssh` with a path that', path) ?? [])
}

function readOwnFile(target: TargetFields, what: string, given: string): string | null {
  const { path } = readRepositoryPath(given)
  if (path === null) refuseTarget(target, `has ${what} is no file of the checkout.`)
  return path
}

function splitKeys(text: string): { readonly id: string; readonly paths: readonly string[] } {
  const [id = '', ...rest] = text.split('=')
  const paths = rest.join('=')
  return { id, paths: paths === '' ? [] : paths.split(',') }
}
