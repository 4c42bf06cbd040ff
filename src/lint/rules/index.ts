import type { Rule } from '../rule.js'
import { addInsteadOfCopy } from './add-instead-of-copy.js'
import { apkCacheLeft } from './apk-cache-left.js'
import { aptInsteadOfAptGet } from './apt-instead-of-apt-get.js'
import { aptListsLeft } from './apt-lists-left.js'
import { aptPrompt } from './apt-prompt.js'
import { aptRecommends } from './apt-recommends.js'
import { bannedBaseImage } from './banned-base-image.js'
import { bannedPackage } from './banned-package.js'
import { baseImageNotAllowed } from './base-image-not-allowed.js'
import { beforeFrom } from './before-from.js'
import { buildToolsLeft } from './build-tools-left.js'
import { builderPattern } from './builder-pattern.js'
import { cdInRun } from './cd-in-run.js'
import { consecutiveRuns } from './consecutive-runs.js'
import { constantPlatform } from './constant-platform.js'
import { contextBeforeDependencies } from './context-before-dependencies.js'
import { copiedArchive } from './copied-archive.js'
import { copyFromSelf } from './copy-from-self.js'
import { copyToFile } from './copy-to-file.js'
import { copyWithoutWorkdir } from './copy-without-workdir.js'
import { credentialsCopied } from './credentials-copied.js'
import { debugImage } from './debug-image.js'
import { deletedTooLate } from './deleted-too-late.js'
import { descriptionComment } from './description-comment.js'
import { developmentDependencies } from './development-dependencies.js'
import { distributionUpgrade } from './distribution-upgrade.js'
import { dnfCacheLeft } from './dnf-cache-left.js'
import { dnfPrompt } from './dnf-prompt.js'
import { duplicateStageName } from './duplicate-stage-name.js'
import { emptyContinuation } from './empty-continuation.js'
import { emptyLabel } from './empty-label.js'
import { exposeHost } from './expose-host.js'
import { exposeProtocolCase } from './expose-protocol-case.js'
import { exposedSsh } from './exposed-ssh.js'
import { foreignBasePlatform } from './foreign-base-platform.js'
import { forbiddenTrigger } from './forbidden-trigger.js'
import { fromAsCase } from './from-as-case.js'
import { highUid } from './high-uid.js'
import { ignoreComment } from './ignore-comment.js'
import { ignoredCopy } from './ignored-copy.js'
import { interactiveCommand } from './interactive-command.js'
import { invalidDefaultImage } from './invalid-default-image.js'
import { invalidDockerfile } from './invalid-dockerfile.js'
import { invalidLabelKey } from './invalid-label-key.js'
import { invalidPort } from './invalid-port.js'
import { keyWithoutEquals } from './key-without-equals.js'
import { keywordCase } from './keyword-case.js'
import { labelNotCommit } from './label-not-commit.js'
import { labelNotEmail } from './label-not-email.js'
import { labelNotLicence } from './label-not-licence.js'
import { labelNotTime } from './label-not-time.js'
import { labelNotUrl } from './label-not-url.js'
import { labelNotVersion } from './label-not-version.js'
import { lastUserRoot } from './last-user-root.js'
import { latestTag } from './latest-tag.js'
import { linkedShell } from './linked-shell.js'
import { lockFileIgnored } from './lock-file-ignored.js'
import { maintainer } from './maintainer.js'
import { missingLabel } from './missing-label.js'
import { missingPackage } from './missing-package.js'
import { mixedBaseVersions } from './mixed-base-versions.js'
import { movingTag } from './moving-tag.js'
import { namedUser } from './named-user.js'
import { noCacheMount } from './no-cache-mount.js'
import { noHealthcheck } from './no-healthcheck.js'
import { noUser } from './no-user.js'
import { passwordInRun } from './password-in-run.js'
import { pipCacheLeft } from './pip-cache-left.js'
import { pipeWithoutPipefail } from './pipe-without-pipefail.js'
import { recursiveModeChange } from './recursive-mode-change.js'
import { redundantTargetPlatform } from './redundant-target-platform.js'
import { relativeWorkdir } from './relative-workdir.js'
import { reservedStageName } from './reserved-stage-name.js'
import { sameEnvReference } from './same-env-reference.js'
import { secondCmd } from './second-cmd.js'
import { secondEntrypoint } from './second-entrypoint.js'
import { secondHealthcheck } from './second-healthcheck.js'
import { secretInVariable } from './secret-in-variable.js'
import { setuidBit } from './setuid-bit.js'
import { shellFormCommand } from './shell-form-command.js'
import { signatureCheckOff } from './signature-check-off.js'
import { smallerBaseImage } from './smaller-base-image.js'
import { stageNameCase } from './stage-name-case.js'
import { sudo } from './sudo.js'
import { superfluousLabel } from './superfluous-label.js'
import { systemVolume } from './system-volume.js'
import { systemWorkdir } from './system-workdir.js'
import { tlsCheckOff } from './tls-check-off.js'
import { undefinedArgInFrom } from './undefined-arg-in-from.js'
import { undefinedVariable } from './undefined-variable.js'
import { unknownCopySource } from './unknown-copy-source.js'
import { unpinnedApkPackage } from './unpinned-apk-package.js'
import { unpinnedAptPackage } from './unpinned-apt-package.js'
import { unpinnedDnfPackage } from './unpinned-dnf-package.js'
import { unpinnedGem } from './unpinned-gem.js'
import { unpinnedGoPackage } from './unpinned-go-package.js'
import { unpinnedNpmPackage } from './unpinned-npm-package.js'
import { unpinnedPipPackage } from './unpinned-pip-package.js'
import { unpinnedYumPackage } from './unpinned-yum-package.js'
import { unpinnedZypperPackage } from './unpinned-zypper-package.js'
import { untaggedImage } from './untagged-image.js'
import { untrustedRegistry } from './untrusted-registry.js'
import { unusedIgnore } from './unused-ignore.js'
import { updateWithoutInstall } from './update-without-install.js'
import { weakDockerignore } from './weak-dockerignore.js'
import { wgetAndCurl } from './wget-and-curl.js'
import { wgetProgress } from './wget-progress.js'
import { wholeContextCopied } from './whole-context-copied.js'
import { wholeStageCopied } from './whole-stage-copied.js'
import { worldWritable } from './world-writable.js'
import { yarnCacheLeft } from './yarn-cache-left.js'
import { yumCacheLeft } from './yum-cache-left.js'
import { yumPrompt } from './yum-prompt.js'
import { zypperCacheLeft } from './zypper-cache-left.js'
import { zypperDistUpgrade } from './zypper-dist-upgrade.js'
import { zypperPrompt } from './zypper-prompt.js'

/** Every rule, sorted by code. */
export const rules: readonly Rule[] = [
  keywordCase,
  ignoredCopy,
  invalidDockerfile,
  ignoreComment,
  relativeWorkdir,
  interactiveCommand,
  lastUserRoot,
  cdInRun,
  sudo,
  untaggedImage,
  latestTag,
  unpinnedAptPackage,
  aptListsLeft,
  copiedArchive,
  invalidPort,
  secondHealthcheck,
  unpinnedPipPackage,
  aptPrompt,
  aptRecommends,
  unpinnedNpmPackage,
  unpinnedApkPackage,
  apkCacheLeft,
  addInsteadOfCopy,
  copyToFile,
  unknownCopySource,
  copyFromSelf,
  duplicateStageName,
  shellFormCommand,
  untrustedRegistry,
  aptInsteadOfAptGet,
  unpinnedGem,
  constantPlatform,
  yumPrompt,
  yumCacheLeft,
  unpinnedYumPackage,
  zypperPrompt,
  zypperDistUpgrade,
  zypperCacheLeft,
  unpinnedZypperPackage,
  dnfPrompt,
  dnfCacheLeft,
  unpinnedDnfPackage,
  pipCacheLeft,
  forbiddenTrigger,
  sameEnvReference,
  copyWithoutWorkdir,
  highUid,
  wgetProgress,
  invalidLabelKey,
  missingLabel,
  superfluousLabel,
  emptyLabel,
  labelNotUrl,
  labelNotTime,
  labelNotLicence,
  labelNotCommit,
  labelNotVersion,
  noHealthcheck,
  labelNotEmail,
  consecutiveRuns,
  yarnCacheLeft,
  beforeFrom,
  unpinnedGoPackage,
  reservedStageName,
  secretInVariable,
  redundantTargetPlatform,
  namedUser,
  wholeStageCopied,
  maintainer,
  wgetAndCurl,
  secondCmd,
  secondEntrypoint,
  linkedShell,
  pipeWithoutPipefail,
  contextBeforeDependencies,
  noUser,
  weakDockerignore,
  unusedIgnore,
  smallerBaseImage,
  buildToolsLeft,
  wholeContextCopied,
  deletedTooLate,
  lockFileIgnored,
  developmentDependencies,
  noCacheMount,
  recursiveModeChange,
  credentialsCopied,
  builderPattern,
  movingTag,
  mixedBaseVersions,
  bannedBaseImage,
  baseImageNotAllowed,
  bannedPackage,
  missingPackage,
  exposedSsh,
  updateWithoutInstall,
  distributionUpgrade,
  tlsCheckOff,
  signatureCheckOff,
  passwordInRun,
  worldWritable,
  setuidBit,
  systemVolume,
  systemWorkdir,
  debugImage,
  exposeHost,
  exposeProtocolCase,
  fromAsCase,
  foreignBasePlatform,
  invalidDefaultImage,
  descriptionComment,
  keyWithoutEquals,
  emptyContinuation,
  stageNameCase,
  undefinedArgInFrom,
  undefinedVariable,
]
