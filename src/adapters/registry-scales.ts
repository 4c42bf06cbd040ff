import { ActionError } from '../errors.js'
import type { Platform } from '../image/image.js'
import { formatPlatform, parsePlatform } from '../image/platform.js'
import type { RegistryReference } from '../image/registry-reference.js'
import { weighManifest } from '../image/weigh-manifest.js'
import type { RegistryScales, WeighedManifest } from '../ports.js'
import type { Cleanup } from './cleanup.js'
import { findCredentials } from './registry/credentials.js'
import { systemClock } from './registry/patience.js'
import { openRegistryImage } from './registry/registry-image.js'
import { openWire, type Wire } from './registry/wire.js'

export interface RegistryScalesOptions {
  /** Where Docker's configuration, its helpers and proxies are found. */
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly cleanup: Cleanup
  /** Masks a value in the log from here on. */
  readonly hide: (secret: string) => void
  /** How long all questions may take, from the first one on; 10 s unless said otherwise. */
  readonly limitMs?: number
  /** How long they may take once the run waits for them; 1 s unless said otherwise. */
  readonly graceMs?: number
}

/** Registries as Docker would ask them, for a few seconds. */
export function registryScales(options: RegistryScalesOptions): RegistryScales {
  const { limitMs = 10_000, graceMs = 1000 } = options
  const stop = new AbortController()
  const endAfter = (ms: number): void => {
    const timer = setTimeout(() => {
      stop.abort(new Error('the registry took too long'))
    }, ms)
    timer.unref()
  }
  const signal = AbortSignal.any([options.signal, stop.signal])
  let wire: Wire | null = null
  const takeWire = (): Wire => {
    if (wire !== null) return wire
    endAfter(limitMs)
    const opened = openWire({ environment: options.environment, signal })
    wire = opened
    options.cleanup.add('questions to registries', () => {
      opened.close()
      return Promise.resolve()
    })
    return opened
  }
  return {
    weigh: (reference, platform) => weigh(reference, { ...options, platform, signal, takeWire }),
    hurry: () => {
      endAfter(graceMs)
    },
  }
}

interface Question extends RegistryScalesOptions {
  readonly platform: string | null
  readonly takeWire: () => Wire
}

async function weigh(
  reference: RegistryReference,
  { platform: wanted, environment, signal, hide, takeWire }: Question,
): Promise<WeighedManifest | null> {
  const platform = parsePlatform(wanted ?? '') ?? usualPlatform(environment)
  try {
    const { digest, blobs } = await openRegistryImage(reference, {
      wire: takeWire(),
      clock: systemClock,
      signal,
      hide,
      findCredentials: (key) => findCredentials(key, { environment, signal }),
    })
    const compressedBytes = await weighManifest(blobs, { digest, platform })
    return { platform: formatPlatform(platform), compressedBytes }
  } catch (error) {
    if (error instanceof ActionError && absences.has(error.code)) return null
    throw error
  }
}

const absences: ReadonlySet<string> = new Set(['registry-image-unknown', 'platform-missing'])

/** What Node calls other than Go does. https://nodejs.org/api/process.html#processarch */
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', ia32: '386' }

function usualPlatform({ DOCKER_DEFAULT_PLATFORM: named }: NodeJS.ProcessEnv): Platform {
  const architecture = architectures[process.arch] ?? process.arch
  return parsePlatform(named ?? '') ?? { os: 'linux', architecture }
}
