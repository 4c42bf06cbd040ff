/**
 * The oldest buildx that has everything a run needs: raw progress and several outputs (0.13), and provenance in the
 * metadata file (0.14).
 */
export const minimumBuildx = '0.14.0'

/** The oldest BuildKit that keeps the build records which provenance is read from, and exports layouts as folders. */
export const minimumBuildkit = '0.11.0'

/** What `docker buildx inspect` says of a builder. */
export interface BuilderFacts {
  readonly name: string
  readonly driver: string
  /** Where its nodes are, as far as it is told. */
  readonly endpoints: readonly string[]
  /** Whether every node runs. A builder that was only created starts with its first build. */
  readonly isRunning: boolean
  /** The oldest BuildKit of its nodes; null where none tells, as with builds of distributions. */
  readonly buildkit: string | null
  /**
   * Whether BuildKit works on containerd's store. Where it does not, the `docker` driver has neither the OCI exporter
   * nor cache export.
   */
  readonly hasContainerdStore: boolean
}

/** Reads the version out of `docker buildx version`; null when there is none. */
export function parseBuildxVersion(output: string): string | null {
  return /\bv?(\d+\.\d+\.\d+)/.exec(output)?.[1] ?? null
}

/** Asks Docker for the versions of its plugins. */
export const infoArguments: readonly string[] = ['info', '--format', '{{json .ClientInfo.Plugins}}']

/** Asks buildx for a builder; null is the current one. */
export function inspectArguments(builder: string | null): readonly string[] {
  return ['buildx', 'inspect', ...(builder === null ? [] : [builder])]
}

/** The version of buildx in the answer to `infoArguments`; null where it is not told. */
export function findBuildxVersion(info: string): string | null {
  const [, version] = /\{[^{}]*"Name":"buildx"[^{}]*\}/.exec(info)?.[0].match(versionField) ?? []
  return version === undefined ? null : parseBuildxVersion(version)
}

const versionField = /"Version":"([^"]*)"/

/** Whether a version is at least the minimum, by its three numbers. */
export function isRecentEnough(version: string, minimum: string): boolean {
  const wanted = numbers(minimum)
  const given = numbers(version)
  for (const [index, number] of wanted.entries()) {
    const other = given[index] ?? 0
    if (other !== number) return other > number
  }
  return true
}

/**
 * Reads `docker buildx inspect`, whose output is made of `Key: value` lines. Where the daemon does not answer buildx
 * succeeds and leaves the driver empty: null.
 */
export function parseBuilder(output: string): BuilderFacts | null {
  const [name] = valuesOf(output, 'Name')
  const [driver] = valuesOf(output, 'Driver')
  if (name === undefined || driver === undefined) return null
  const statuses = valuesOf(output, 'Status')
  return {
    name,
    driver,
    endpoints: valuesOf(output, 'Endpoint'),
    isRunning: statuses.length > 0 && statuses.every((status) => status === 'running'),
    buildkit: oldest(valuesOf(output, 'BuildKit version')),
    hasContainerdStore: snapshotterLabel.test(output),
  }
}

/** BuildKit's worker on containerd tells which snapshotter it uses; the one on Docker's graph drivers has none. */
const snapshotterLabel = /^[ \t]*org\.mobyproject\.buildkit\.worker\.snapshotter:/m

function valuesOf(output: string, key: string): readonly string[] {
  const pattern = new RegExp(`^${key}:[ \\t]*(\\S+)`, 'gm')
  return [...output.matchAll(pattern)].map(([, value = '']) => value)
}

/** BuildKit that was built without a version calls itself 0.0.0. */
function oldest(versions: readonly string[]): string | null {
  const known = versions.flatMap((version) => /^v?(\d+\.\d+\.\d+)/.exec(version)?.[1] ?? [])
  const [first, ...others] = known.filter((version) => version !== '0.0.0')
  if (first === undefined) return null
  return others.reduce((one, other) => (isRecentEnough(one, other) ? other : one), first)
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number)
}
