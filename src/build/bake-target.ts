import { posix } from 'node:path'

import { excerpt } from '../dockerfile/excerpt.js'
import { readPlatformList } from '../image/platform.js'
import { readRepositoryPath } from '../images/inside-path.js'
import type { Pair } from '../input-reader.js'
import type { BakedImage } from './baked-image.js'
import { flagIn, pairsIn, refuseTarget, textIn, textsIn, type TargetFields } from './bake-fields.js'
import { readSecrets, readSshKeys } from './bake-secrets.js'

/** Fields that do not change what an image weighs, or that belong to where it goes: measuring does without them. */
const unused = [
  'annotations',
  'attest',
  'cache-from',
  'cache-to',
  'call',
  'description',
  'output',
  'tags',
]

const used = [
  'args',
  'context',
  'contexts',
  'dockerfile',
  'entitlements',
  'extra-hosts',
  'labels',
  'network',
  'no-cache',
  'no-cache-filter',
  'platforms',
  'pull',
  'secret',
  'ssh',
  'target',
]

/** Reads a target of bake's definition. What cannot be done is a mistake, and never left out in silence. */
export function readTarget(target: TargetFields): BakedImage {
  refuseFields(target)
  const context = readContext(target)
  return {
    name: target.name,
    build: {
      context,
      file: readFile(target, context),
      target: textIn(target, 'target'),
      buildArgs: pairsIn(target, 'args').map(joinPair),
      buildContexts: readContexts(target),
      labels: pairsIn(target, 'labels').map(joinPair),
      addHosts: readHosts(target),
      platforms: readPlatforms(target),
      network: readNetwork(target),
      // Stages cannot be told apart here, so that one that is built anew means all.
      noCache: flagIn(target, 'no-cache') || textsIn(target, 'no-cache-filter').length > 0,
      pull: flagIn(target, 'pull'),
      ...readSecrets(target),
    },
    sshKeys: readSshKeys(target),
  }
}

function refuseFields(target: TargetFields): void {
  const known = [...used, ...unused]
  for (const [key, value] of Object.entries(target.fields)) {
    if (known.includes(key) || value === null) continue
    const words =
      key === 'dockerfile-inline'
        ? 'has a `dockerfile-inline`; only a Dockerfile that is a file can be compared with its base.'
        : `has \`${excerpt(key)}\`, which Dockweigh cannot give to a build.`
    refuseTarget(target, words)
  }
}

function readContext(target: TargetFields): string {
  const given = textIn(target, 'context')
  if (given === null) return '.'
  if (given.startsWith('target:')) {
    refuseLink(target, given)
    return '.'
  }
  const { path } = readRepositoryPath(given)
  if (path === null) {
    refuseTarget(target, 'has a `context` that is no folder of the checkout, so base has none.')
  }
  return path ?? '.'
}

/** Bake takes a Dockerfile's path from the context on. */
function readFile(target: TargetFields, context: string): string {
  const given = textIn(target, 'dockerfile') ?? 'Dockerfile'
  const { path } = readRepositoryPath(posix.isAbsolute(given) ? given : posix.join(context, given))
  if (path === null || /^[a-z]+:\/\//i.test(given)) {
    refuseTarget(target, 'has a `dockerfile` that is no file of the checkout, so base has none.')
  }
  return path ?? 'Dockerfile'
}

/** Schemes of named contexts that are the same for both sides. */
const remote = /^(docker-image|https?|git|ssh):\/\/|^git@/

function readContexts(target: TargetFields): readonly Pair[] {
  return pairsIn(target, 'contexts').flatMap(({ name, value }) => {
    if (remote.test(value)) return [{ name, value }]
    if (value.startsWith('target:')) {
      refuseLink(target, value)
      return []
    }
    const { path } = readRepositoryPath(value)
    if (path !== null) return [{ name, value: path }]
    const words = 'is neither a folder of the checkout nor the address of an image or repository.'
    refuseTarget(target, `has a context \`${excerpt(name)}\` that ${words}`)
    return []
  })
}

function refuseLink(target: TargetFields, value: string): void {
  const words = 'which only bake can do: here each image is built on its own.'
  refuseTarget(target, `is built from \`${excerpt(value)}\`, ${words}`)
}

function readHosts(target: TargetFields): readonly string[] {
  return pairsIn(target, 'extra-hosts').flatMap(({ name, value }) =>
    value.split(',').map((address) => `${name}=${address}`),
  )
}

function readPlatforms(target: TargetFields): readonly string[] {
  const { platforms, unknown } = readPlatformList(textsIn(target, 'platforms'))
  for (const platform of unknown) {
    refuseTarget(
      target,
      `names the platform \`${excerpt(platform)}\`; write it as \`linux/amd64\`.`,
    )
  }
  return platforms
}

/** The host's network is the one entitlement that goes with a field. */
function readNetwork(target: TargetFields): string | null {
  const network = textIn(target, 'network')
  for (const right of textsIn(target, 'entitlements')) {
    if (right === 'network.host' && network === 'host') continue
    refuseTarget(target, `asks for \`${excerpt(right)}\`, which Dockweigh gives to no build.`)
  }
  return network
}

function joinPair({ name, value }: Pair): string {
  return `${name}=${value}`
}
