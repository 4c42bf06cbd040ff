import { commandsOf } from '../../dockerfile/instruction.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { hasOption, operandsOf } from '../../dockerfile/shell/command.js'
import type { Stage } from '../../dockerfile/stages.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { mountTargets } from '../mounts.js'
import { deletesIn } from '../packages/cleanup.js'
import type { Rule } from '../rule.js'

export const noCacheMount: Rule = {
  meta: {
    code: 'DW1011',
    aliases: [],
    name: 'no-cache-mount',
    severity: 'style',
    tags: ['speed'],
    summary: 'A package manager runs without a cache mount.',
    why: 'Whenever the layer is built anew every package is fetched again. A cache mount keeps them between builds, outside of the image.',
    bad: [{ dockerfile: 'FROM node:22-slim\nRUN npm ci' }],
    good: [{ dockerfile: 'FROM node:22-slim\nRUN --mount=type=cache,target=/root/.npm npm ci' }],
    remedy: 'Mount a cache where the package manager keeps its own.',
  },
  *check({ dockerfile }) {
    const windows = new Set(dockerfile.stages.filter(isWindows))
    for (const { stage, instruction, scope } of walkScopes(dockerfile)) {
      const [run] = windows.has(stage) ? [] : runsIn([instruction])
      if (run === undefined) continue
      if (commandsOf(run).some((command) => deletesIn(command, /\/apt\/lists/))) continue
      const targets = new Set(mountTargets(run))
      const goFlags = scope.get('GOFLAGS')?.value ?? ''
      for (const command of commandsOf(run)) {
        const folders = cachesOf(command, goFlags)
        const [folder] = folders
        if (folder === undefined || folders.some((each) => hasMount(targets, each))) continue
        yield { at: command, message: `${command.name} has no cache mount on ${folder}.` }
        break
      }
    }
  },
}

/** The folders are those of Linux. */
function isWindows(stage: Stage): boolean {
  const base = [...lineageOf(stage)].at(-1)?.imageName ?? ''
  return /nanoserver|servercore|^mcr\.microsoft\.com\/windows\//.test(base)
}

const goBuildCache = '/root/.cache/go-build'

interface Cache {
  /** What makes the program fetch; empty: always. */
  readonly actions: readonly string[]
  readonly folders: readonly [string, ...string[]]
}

/** Where programs keep what they fetched; apk and pip have rules of their own. https://docs.docker.com/build/cache/optimize/#use-cache-mounts */
const caches: ReadonlyMap<string, Cache> = new Map(
  Object.entries<Cache>({
    'apt-get': { actions: ['install'], folders: ['/var/cache/apt'] },
    bundle: { actions: ['install'], folders: ['/usr/local/bundle/cache', '/root/.bundle'] },
    cargo: {
      actions: ['build', 'fetch', 'install'],
      folders: ['/usr/local/cargo/registry', '/root/.cargo/registry'],
    },
    composer: { actions: ['install'], folders: ['/root/.composer', '/tmp/cache'] },
    dotnet: { actions: ['build', 'publish', 'restore'], folders: ['/root/.nuget/packages'] },
    go: { actions: ['build', 'install', 'mod'], folders: ['/go/pkg/mod', goBuildCache] },
    gradle: { actions: [], folders: ['/root/.gradle', '/home/gradle/.gradle'] },
    gradlew: { actions: [], folders: ['/root/.gradle', '/home/gradle/.gradle'] },
    mvn: { actions: [], folders: ['/root/.m2'] },
    mvnw: { actions: [], folders: ['/root/.m2'] },
    npm: { actions: ['ci', 'i', 'install'], folders: ['/root/.npm'] },
    pnpm: {
      actions: ['fetch', 'i', 'install'],
      folders: ['/root/.local/share/pnpm/store', '/pnpm/store'],
    },
    yarn: {
      actions: ['install'],
      folders: ['/root/.cache/yarn', '/usr/local/share/.cache/yarn', '/root/.yarn'],
    },
  }),
)

/** The folders a mount may stand on; none when the command fetches nothing, or keeps nothing. */
function cachesOf(command: Command, goFlags: string): readonly string[] {
  const cache = caches.get(command.name)
  const action = operandsOf(command)[0]?.value
  if (cache === undefined || hasOption(command, '--no-cache', '--version')) return []
  const fetches = cache.actions.length === 0 || cache.actions.includes(action ?? '')
  if (!fetches) return []
  return isVendored(command, goFlags) ? [goBuildCache] : cache.folders
}

/** With the modules in the context `go` fetches none, but still keeps what it compiles. */
function isVendored({ name, args, assignments }: Command, goFlags: string): boolean {
  if (name !== 'go') return false
  const flags = [
    goFlags,
    ...assignments.map(({ value }) => value),
    ...args.map(({ value }) => value),
  ]
  return flags.some((each) => /(?:^|\s)-mod=vendor(?:\s|$)/.test(each))
}

/** A mount on the folder, on one above it, or on the same folder of another user. */
function hasMount(targets: ReadonlySet<string>, folder: string): boolean {
  const tail = folder.replace(/^\/(?:root|home\/\w+)\//, '/')
  return [...targets].some(
    (target) =>
      folder === target || folder.startsWith(`${target}/`) || `${target}/`.includes(`${tail}/`),
  )
}
