import type { Kind } from '../kind.js'
import { apkCache } from './apk-cache.js'
import { aptCache } from './apt-cache.js'
import { aptLists } from './apt-lists.js'
import { cargoRegistry } from './cargo-registry.js'
import { clonedHistory } from './cloned-history.js'
import { composerCache } from './composer-cache.js'
import { condaPackages } from './conda-packages.js'
import { contextPackages } from './context-packages.js'
import { debugFiles } from './debug-files.js'
import { debugSymbols } from './debug-symbols.js'
import { dnfCache } from './dnf-cache.js'
import { documentation } from './documentation.js'
import { gemCache } from './gem-cache.js'
import { goBuildCache } from './go-build-cache.js'
import { goModules } from './go-modules.js'
import { gradleCache } from './gradle-cache.js'
import { headers } from './headers.js'
import { logFiles } from './log-files.js'
import { mavenRepository } from './maven-repository.js'
import { npmCache } from './npm-cache.js'
import { nugetPackages } from './nuget-packages.js'
import { packageTests } from './package-tests.js'
import { pacmanCache } from './pacman-cache.js'
import { pipCache } from './pip-cache.js'
import { pnpmStore } from './pnpm-store.js'
import { poetryCache } from './poetry-cache.js'
import { secrets } from './secrets.js'
import { sourceMaps } from './source-maps.js'
import { staticLibraries } from './static-libraries.js'
import { temporaryFiles } from './temporary-files.js'
import { toolCaches } from './tool-caches.js'
import { translations } from './translations.js'
import { uvCache } from './uv-cache.js'
import { versionControl } from './version-control.js'
import { virtualEnvironments } from './virtual-environments.js'
import { yarnCache } from './yarn-cache.js'
import { zypperCache } from './zypper-cache.js'

/** What nobody needs once a layer is written, or what should not have come in. Where a path is of two kinds the first has it. */
export const leftoverKinds: readonly Kind[] = [
  secrets,
  contextPackages,
  versionControl,
  virtualEnvironments,
  toolCaches,
  aptLists,
  aptCache,
  apkCache,
  dnfCache,
  zypperCache,
  pacmanCache,
  pipCache,
  uvCache,
  poetryCache,
  condaPackages,
  npmCache,
  yarnCache,
  pnpmStore,
  composerCache,
  gemCache,
  goBuildCache,
  goModules,
  cargoRegistry,
  mavenRepository,
  gradleCache,
  nugetPackages,
  temporaryFiles,
  logFiles,
  clonedHistory,
]

/** What packages bring and a container does not need. */
export const installedKinds: readonly Kind[] = [
  documentation,
  translations,
  headers,
  staticLibraries,
  debugSymbols,
  debugFiles,
  sourceMaps,
  packageTests,
]
