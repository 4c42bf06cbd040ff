import { createHash } from 'node:crypto'

import type { BuildConfig } from '../config.js'
import { layerForm } from '../shipping/shipping.js'
import { recordVersion } from './record.js'

/** Where a record is found in a cache. At most 250 characters, no comma: any cache service takes it. */
export interface RecordKey {
  /** The key of the record of one commit. */
  readonly exact: string
  /** What the keys of all records of the same image and build inputs begin with. */
  readonly prefix: string
}

/** The key of an image's record at a commit. */
export function recordKey(of: {
  readonly imageKey: string
  readonly inputsDigest: string
  readonly commit: string
}): RecordKey {
  const prefix = `dockweigh-record-${recordVersion}-${of.imageKey}-${of.inputsDigest}-`
  return { exact: prefix + of.commit, prefix }
}

/** The part of a build's configuration that shapes the image. */
export type BuildInputs = Pick<
  BuildConfig,
  | 'context'
  | 'file'
  | 'target'
  | 'platforms'
  | 'buildArgs'
  | 'buildContexts'
  | 'addHosts'
  | 'network'
  | 'secrets'
  | 'secretFiles'
  | 'secretEnvs'
  | 'ssh'
  | 'shipping'
>

/**
 * The sha256, in hexadecimal, of everything but the commit that shapes an image. Of secrets and SSH agents only the
 * ids count, as in BuildKit's own cache keys. Labels do not count, because they shape no
 * layer and often name the commit; cache, builder, `pull`, `no-cache` and time limits do not, either.
 * `environment` is what buildx is started with: it takes the values of bare build arguments, SOURCE_DATE_EPOCH and
 * DOCKER_DEFAULT_PLATFORM from there. Without a platform the architecture of the runner counts.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
export function inputsDigest(
  inputs: BuildInputs,
  environment: Readonly<Record<string, string | undefined>>,
): string {
  const secrets = [...inputs.secrets, ...inputs.secretFiles, ...inputs.secretEnvs]
  const shape = {
    context: inputs.context,
    file: inputs.file,
    target: inputs.target,
    platforms: findPlatforms(inputs, environment),
    buildArgs: inputs.buildArgs.map((argument) => resolveArgument(argument, environment)),
    sourceDateEpoch: environment['SOURCE_DATE_EPOCH'] ?? null,
    buildContexts: inputs.buildContexts.map(({ name, value }) => [name, value]),
    addHosts: inputs.addHosts,
    network: inputs.network,
    secrets: sortUnique(secrets.map(({ name }) => name)),
    ssh: sortUnique(inputs.ssh.map(idOf)),
    form: layerForm(inputs.shipping),
  }
  return createHash('sha256').update(JSON.stringify(shape)).digest('hex')
}

function findPlatforms(
  { platforms }: BuildInputs,
  environment: Readonly<Record<string, string | undefined>>,
): readonly (string | null)[] {
  if (platforms.length > 0) return platforms
  return [environment['DOCKER_DEFAULT_PLATFORM'] ?? null, environment['RUNNER_ARCH'] ?? null]
}

/** Name and value; buildx leaves out an argument without either. */
function resolveArgument(
  argument: string,
  environment: Readonly<Record<string, string | undefined>>,
): readonly (string | null)[] {
  const equals = argument.indexOf('=')
  if (equals === -1) return [argument, environment[argument] ?? null]
  return [argument.slice(0, equals), argument.slice(equals + 1)]
}

/** The id in buildx's `default` or `id=path`. */
function idOf(agent: string): string {
  return agent.split('=')[0] ?? agent
}

function sortUnique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort()
}
