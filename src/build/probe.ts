/** The oldest buildx that has everything a run needs: raw progress (0.13) and provenance in the metadata file (0.14). */
export const minimumBuildx = '0.14.0'

/** What `docker buildx inspect` says of a builder. */
export interface BuilderFacts {
  readonly name: string
  readonly driver: string
}

/** Reads the version out of `docker buildx version`; null when there is none. */
export function parseBuildxVersion(output: string): string | null {
  return /\bv?(\d+\.\d+\.\d+)/.exec(output)?.[1] ?? null
}

/** Whether a version is at least the minimum, by its three numbers. */
export function isRecentEnough(version: string, minimum = minimumBuildx): boolean {
  const wanted = numbers(minimum)
  const given = numbers(version)
  for (const [index, number] of wanted.entries()) {
    const other = given[index] ?? 0
    if (other !== number) return other > number
  }
  return true
}

/**
 * Reads name and driver from `docker buildx inspect`, whose output is made of `Key: value` lines. Where the daemon
 * does not answer buildx succeeds and leaves the driver empty: null.
 */
export function parseBuilder(output: string): BuilderFacts | null {
  const name = /^Name:[ \t]*(\S+)/m.exec(output)?.[1]
  const driver = /^Driver:[ \t]*(\S+)/m.exec(output)?.[1]
  return name === undefined || driver === undefined ? null : { name, driver }
}

/**
 * Whether the Docker daemon keeps images in containerd's store, from `docker info --format '{{json .DriverStatus}}'`.
 * Without it the `docker` driver has neither the OCI exporter nor cache export.
 */
export function hasContainerdStore(driverStatus: string): boolean {
  return driverStatus.includes('io.containerd.snapshotter')
}

function numbers(version: string): readonly number[] {
  return version.split('.').map(Number)
}
