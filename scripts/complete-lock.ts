import { readFileSync, writeFileSync } from 'node:fs'

/**
 * Adds to package-lock.json the platform packages that a registry without them leaves out: `npm ci` refuses a lock file
 * in which an optional dependency is missing, also one for another platform. Run it after `npm install`.
 */
interface LockedPackage {
  readonly version?: string
  readonly dev?: boolean
  readonly optional?: boolean
  readonly os?: readonly string[]
  readonly cpu?: readonly string[]
  readonly optionalDependencies?: Readonly<Record<string, string>>
}

interface LockFile {
  packages: Record<string, LockedPackage>
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64']

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as LockFile
const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies, dev }]) =>
  path === ''
    ? []
    : Object.entries(optionalDependencies ?? {}).flatMap(([name, version]) =>
        describe(name, version, dev),
      ),
)
if (missing.length > 0) {
  const all = [...Object.entries(lock.packages), ...missing]
  lock.packages = Object.fromEntries(all.toSorted(([a], [b]) => a.localeCompare(b, 'en')))
  writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
}
console.log(`${missing.length} platform packages added to package-lock.json.`)

function describe(
  name: string,
  version: string,
  dev: boolean | undefined,
): readonly (readonly [string, LockedPackage])[] {
  const path = `node_modules/${name}`
  const parts = name.split(/[-/]/)
  const os = systems.filter((system) => parts.includes(system))
  const cpu = processors.filter((processor) => parts.includes(processor)).slice(0, 1)
  if (path in lock.packages || os.length === 0 || !/^\d/.test(version)) return []
  return [[path, { version, cpu, ...(dev === true ? { dev } : {}), optional: true, os }]]
}
