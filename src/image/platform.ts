import type { Platform } from './image.js'

/** The variant that an architecture means when none is named, as containerd's `platforms.Normalize` has it. */
const defaultVariants: ReadonlyMap<string, string> = new Map([
  ['arm', 'v7'],
  ['arm64', 'v8'],
])

/** `os/architecture` and, where it tells something, `/variant`. */
export function formatPlatform(platform: Platform): string {
  const { os, architecture, variant } = platform
  const usual = architecture === 'arm64' && variant === 'v8'
  return variant === undefined || usual
    ? `${os}/${architecture}`
    : `${os}/${architecture}/${variant}`
}

/** Whether two platforms are the same one; a missing variant is the architecture's usual one. */
export function matchesPlatform(left: Platform, right: Platform): boolean {
  return (
    left.os === right.os &&
    left.architecture === right.architecture &&
    variantOf(left) === variantOf(right)
  )
}

/** Reads `os/architecture[/variant]`; null when the text has another shape. */
export function parsePlatform(text: string): Platform | null {
  const [os, architecture, variant, ...rest] = text.split('/')
  if (!os || !architecture || rest.length > 0 || variant === '') return null
  return variant === undefined ? { os, architecture } : { os, architecture, variant }
}

function variantOf(platform: Platform): string {
  return platform.variant ?? defaultVariants.get(platform.architecture) ?? ''
}

const platformPattern = /^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9.]+)?$/

/** Reads platforms to build, each once; an item may name several, joined by commas. */
export function readPlatformList(items: readonly string[]): {
  readonly platforms: readonly string[]
  readonly unknown: readonly string[]
} {
  const named = items.flatMap((item) => item.split(',')).map((platform) => platform.trim())
  const platforms = [...new Set(named)]
  return { platforms, unknown: platforms.filter((platform) => !platformPattern.test(platform)) }
}
