import type { Instruction } from '../dockerfile/instruction.js'
import { flagOptions } from '../dockerfile/instruction.js'

/** The target folders of a RUN's cache and tmpfs mounts: what is written there stays out of the layer. */
export function mountTargets({ flags }: Instruction): string[] {
  return flags.flatMap((flag) => {
    if (flag.name !== 'mount') return []
    const options = flagOptions(flag)
    const type = options.get('type')
    if (type !== 'cache' && type !== 'tmpfs') return []
    const target = options.get('target') ?? options.get('dst') ?? options.get('destination')
    return target === undefined ? [] : [withoutSlash(target)]
  })
}

/** Whether a RUN keeps one of the folders, or a folder above it, out of its layer. */
export function isMounted(run: Instruction, ...folders: readonly string[]): boolean {
  const targets = mountTargets(run)
  return folders.some((folder) =>
    targets.some((target) => folder === target || folder.startsWith(`${target}/`)),
  )
}

function withoutSlash(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, '') : path
}
