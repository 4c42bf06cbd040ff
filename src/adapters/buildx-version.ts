import {
  findBuildxVersion,
  infoArguments,
  isRecentEnough,
  minimumBuildx,
  parseBuildxVersion,
} from '../build/probe.js'
import { ActionError, failure } from '../errors.js'
import { dockerIn, reasonOf } from './docker.js'

/**
 * The version of buildx. Where Docker does not tell the versions of its plugins, buildx is asked itself. Fails with
 * `no-docker`, `no-buildx` or `buildx-too-old`.
 */
export async function requireBuildx(signal: AbortSignal): Promise<string> {
  const info = await dockerIn({ signal }, infoArguments)
  const version = findBuildxVersion(info.stdout) ?? (await askVersion(signal))
  if (isRecentEnough(version, minimumBuildx)) return version
  throw failure('buildx-too-old', { version, minimum: minimumBuildx })
}

/**
 * The same of a buildx that is there and may be building, where not knowing its version is no failure: null. Fails with
 * `buildx-too-old`.
 */
export async function checkBuildx(signal: AbortSignal): Promise<string | null> {
  try {
    return await requireBuildx(signal)
  } catch (error) {
    if (error instanceof ActionError && error.code === 'buildx-too-old') throw error
    return null
  }
}

async function askVersion(signal: AbortSignal): Promise<string> {
  const result = await dockerIn({ signal }, ['buildx', 'version'])
  const version = result.code === 0 ? parseBuildxVersion(result.stdout) : null
  if (version === null) throw failure('no-buildx', { detail: reasonOf(result) })
  return version
}
