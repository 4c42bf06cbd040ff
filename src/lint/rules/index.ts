import type { Rule } from '../rule.js'
import { addInsteadOfCopy } from './add-instead-of-copy.js'
import { apkCacheLeft } from './apk-cache-left.js'
import { aptListsLeft } from './apt-lists-left.js'
import { aptRecommends } from './apt-recommends.js'
import { cdInRun } from './cd-in-run.js'
import { consecutiveRuns } from './consecutive-runs.js'
import { contextBeforeDependencies } from './context-before-dependencies.js'
import { invalidDockerfile } from './invalid-dockerfile.js'
import { lastUserRoot } from './last-user-root.js'
import { latestTag } from './latest-tag.js'
import { maintainer } from './maintainer.js'
import { noUser } from './no-user.js'
import { pipCacheLeft } from './pip-cache-left.js'
import { pipeWithoutPipefail } from './pipe-without-pipefail.js'
import { shellFormCommand } from './shell-form-command.js'
import { sudo } from './sudo.js'
import { unpinnedApkPackage } from './unpinned-apk-package.js'
import { unpinnedAptPackage } from './unpinned-apt-package.js'
import { unpinnedPipPackage } from './unpinned-pip-package.js'
import { untaggedImage } from './untagged-image.js'
import { weakDockerignore } from './weak-dockerignore.js'

/** Every rule, sorted by code. */
export const rules: readonly Rule[] = [
  invalidDockerfile,
  lastUserRoot,
  cdInRun,
  sudo,
  untaggedImage,
  latestTag,
  unpinnedAptPackage,
  aptListsLeft,
  unpinnedPipPackage,
  aptRecommends,
  unpinnedApkPackage,
  apkCacheLeft,
  addInsteadOfCopy,
  shellFormCommand,
  pipCacheLeft,
  consecutiveRuns,
  maintainer,
  pipeWithoutPipefail,
  contextBeforeDependencies,
  noUser,
  weakDockerignore,
]
