import type { BuildConfig } from '../config.js'
import type { Pair } from '../input-reader.js'
import { formatField } from '../shipping/output-entry.js'
import { formFields, shippingArguments } from '../shipping/shipping.js'

/**
 * What a build leaves behind. `cache-only` warms the builder and transfers nothing; `shipped` is a layout, and whatever
 * the user wants the image to become.
 */
export type BuildOutput =
  { readonly kind: 'cache-only' } | { readonly kind: 'layout' | 'shipped'; readonly folder: string }

/** Everything one call of buildx is made from. */
export interface BuildRequest {
  readonly config: BuildConfig
  readonly builder: string | null
  readonly output: BuildOutput
  readonly metadataFile: string
  readonly cacheFrom: readonly string[]
  readonly cacheTo: readonly string[]
}

/** Names of the variables that carry secret values to buildx; they are never on a command line or a disk. */
export function secretVariable(index: number): string {
  return `DOCKWEIGH_SECRET_${index}`
}

/** The environment variables that carry the secrets of a build. */
export function secretEnvironment(config: BuildConfig): Readonly<Record<string, string>> {
  return Object.fromEntries(
    config.secrets.map(({ value }, index) => [secretVariable(index), value]),
  )
}

/**
 * The arguments of `docker` for one build, in a fixed order. The Dockerfile and the context are relative
 * to the folder the command is started in.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/
 */
export function buildArguments(request: BuildRequest): readonly string[] {
  const { config } = request
  return [
    'buildx',
    'build',
    '--progress=rawjson',
    ...one('--builder', request.builder),
    ...one('--file', config.file),
    ...one('--target', config.target),
    ...one('--platform', config.platforms.join(',') || null),
    ...many('--build-arg', config.buildArgs),
    ...many('--build-context', config.buildContexts.map(joinPair)),
    ...many('--secret', secretArguments(config)),
    ...many('--ssh', config.ssh),
    ...many('--label', config.labels),
    ...many('--add-host', config.addHosts),
    ...one('--network', config.network),
    ...(config.noCache ? ['--no-cache'] : []),
    ...(config.pull ? ['--pull'] : []),
    ...many('--cache-from', request.cacheFrom),
    ...many('--cache-to', request.cacheTo),
    ...one('--metadata-file', request.metadataFile),
    ...(request.output.kind === 'shipped' ? shippingArguments(config.shipping) : []),
    ...one('--output', outputArgument(request)),
    '--',
    config.context,
  ]
}

/**
 * The layout is a directory, so that a blob that is already there is not sent again. It is the last output, whose
 * digest is the one that the metadata file names.
 */
function outputArgument({ output, config }: BuildRequest): string {
  if (output.kind === 'cache-only') return 'type=cacheonly'
  const dest = field('dest', output.folder)
  return ['type=oci', 'tar=false', dest, ...formFields(config.shipping)].join(',')
}

function secretArguments(config: BuildConfig): readonly string[] {
  return [
    ...config.secrets.map(({ name }, index) => `${field('id', name)},env=${secretVariable(index)}`),
    ...config.secretFiles.map(({ name, value }) => `${field('id', name)},${field('src', value)}`),
    ...config.secretEnvs.map(({ name, value }) => `${field('id', name)},${field('env', value)}`),
  ]
}

function field(name: string, value: string): string {
  return formatField({ name, value })
}

function joinPair({ name, value }: Pair): string {
  return `${name}=${value}`
}

function one(flag: string, value: string | null): readonly string[] {
  return value === null ? [] : [flag, value]
}

function many(flag: string, values: readonly string[]): readonly string[] {
  return values.flatMap((value) => [flag, value])
}
