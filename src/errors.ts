import { visibleMessage } from './visible.js'

interface FailureText {
  readonly message: string
  readonly remedy: string
  readonly terminal?: string
}

/**
 * Every failure a user can meet: what happened, and what to do about it; `terminal` is what to do where no workflow is.
 * `{name}` stands for a value. Codes are stable: they stand in logs, in the JSON report and in the documentation's
 * troubleshooting page.
 */
const failures = {
  'invalid-inputs': {
    message: '{count} of the inputs cannot be used:\n{mistakes}',
    remedy: 'Correct them under `with:` in the workflow.',
    terminal: 'Correct these options.',
  },
  'unsafe-event': {
    message:
      'This workflow runs on `pull_request_target` and {situation}. Building a pull request with the rights of the base branch lets any pull request run code with your secrets.',
    remedy:
      'Run on `pull_request` instead; forks still get the verdict and the report in the job summary.',
  },
  'not-a-repository': {
    message: '{path} is not a git checkout: {detail}',
    remedy: 'Add a step with `uses: actions/checkout` before this one.',
    terminal: 'Run it inside a git checkout, or compare image files.',
  },
  'git-failed': {
    message: '`git {command}` failed: {detail}',
    remedy: 'See the log above; the checkout may be incomplete.',
    terminal: 'The checkout may be incomplete.',
  },
  'base-ref-unknown': {
    message:
      'The input `base-ref` is {name}, which is no branch, tag or commit of this repository.',
    remedy: 'Name a branch or tag that exists on the remote, or a full commit hash.',
    terminal: 'Name a branch, a tag or a full commit hash.',
  },
  'no-docker': {
    message: 'Docker cannot be used: {detail}',
    remedy: 'Run on a runner with Docker, for example `runs-on: ubuntu-latest`.',
    terminal: 'Start Docker, or compare image files, which needs none.',
  },
  'no-buildx': {
    message: 'docker buildx cannot be used: {detail}',
    remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one.',
    terminal: 'Install the buildx plugin of Docker.',
  },
  'buildx-too-old': {
    message: 'docker buildx is {version}; {minimum} or later is needed.',
    remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one.',
    terminal: 'Update the buildx plugin of Docker.',
  },
  'no-builder': {
    message: 'There is no usable buildx builder {builder}: {detail}',
    remedy:
      'Name an existing builder in the input `builder`, or add a step with `uses: docker/setup-buildx-action` before this one.',
    terminal:
      'Name an existing builder with `--builder`, or create one with `docker buildx create`.',
  },
  'builder-not-started': {
    message:
      'Builder {builder} (driver {driver}{place}) does not start or does not answer: {detail}',
    remedy:
      'Start its BuildKit and see that the runner reaches it, or name another builder in the input `builder`; docs/builders.md says what each driver needs.',
    terminal: 'Start its BuildKit, or name another builder with `--builder`.',
  },
  'buildkit-too-old': {
    message: 'Builder {builder} runs BuildKit {version}; {minimum} or later is needed.',
    remedy:
      'Update its BuildKit, or add a step with `uses: docker/setup-buildx-action` before this one.',
    terminal: 'Update its BuildKit, or name another builder with `--builder`.',
  },
  'builder-unusable': {
    message:
      'Builder {builder} cannot export an image layout ({why}), and an own builder could not be started: {detail}',
    remedy:
      'Add a step with `uses: docker/setup-buildx-action` before this one, or name a builder in the input `builder`.',
    terminal:
      'Create a builder with `docker buildx create --driver docker-container` and name it with `--builder`.',
  },
  'builder-lost': {
    message: 'The builder stopped answering while it built {side}: {detail}',
    remedy:
      'Run the job again. If it happens again, see whether the builder has enough memory and disk.',
    terminal: 'See whether Docker or the builder still runs, and has enough memory and disk.',
  },
  'disk-full': {
    message: 'There is no space left on the disk: {detail}',
    remedy:
      'Free space before this step, or run on a machine with a larger disk: the layers of both images are written to RUNNER_TEMP, compressed.',
    terminal:
      'Free space: the layers of both images are written to the folder for temporary files, compressed.',
  },
  'build-timeout': {
    message: 'The build of {side} took longer than {limit} and was stopped.',
    remedy: 'Raise the input `build-timeout`, or see in the log above which step hangs.',
    terminal: 'Raise `--build-timeout`, or see which step hangs.',
  },
  'blob-missing': {
    message: 'The image has no blob {digest} ({what}).',
    remedy: 'The build did not export the whole image; run the job again.',
    terminal: 'The image is not complete; write or build it anew.',
  },
  'blob-corrupt': {
    message: 'Blob {digest} is damaged: {detail}',
    remedy: 'The export is incomplete or altered; run the job again.',
    terminal: 'The image is incomplete or altered; write or build it anew.',
  },
  'image-invalid': {
    message: '{what} of the image is not valid: {detail}',
    remedy:
      'The builder wrote something that the OCI image specification does not allow; please report it.',
    terminal:
      'Something in it is not allowed by the OCI image specification; write or build it anew.',
  },
  'image-unsupported': {
    message: 'The image cannot be read: {detail}',
    remedy: 'See the documentation for what can be measured.',
  },
  'platform-missing': {
    message: 'The image index has no image for {platform}; it has {available}.',
    remedy: 'Set the input `platforms` to a platform that the build produces.',
    terminal: 'Name one of these with `--platform`.',
  },
  'platform-ambiguous': {
    message: 'The image index has images for several platforms ({available}) and none was chosen.',
    remedy: 'Name one platform in the input `platforms`.',
    terminal: 'Name one of these with `--platform`.',
  },
  'invalid-configuration': {
    message: '{count} of the settings in configuration files cannot be used:\n{mistakes}',
    remedy: 'Correct them; docs/configuration.md lists every key.',
  },
  'bake-failed': {
    message: '`docker buildx bake --print` gives no images: {detail}',
    remedy: 'Mend the bake files, or name their targets in the input `images`.',
  },
  'bake-unsupported': {
    message: '{count} settings of the bake files cannot be used:\n{mistakes}',
    remedy: 'Change them, or name the targets to weigh in the input `images`.',
  },
  'dockerfile-too-large': {
    message: '{file} is {size}; at most {limit} are read.',
    remedy: 'Move generated content out of the Dockerfile.',
  },
  usage: {
    message: '{problem}',
    remedy: '`dockweigh --help` lists commands and options.',
  },
  'image-not-found': {
    message: '{name} is neither an image file nor a commit: {detail}',
    remedy:
      'Name an image layout folder, an archive written by `docker save` or `docker buildx build --output type=oci`, an image in a registry as `registry:NAME:TAG`, or a commit of this repository.',
  },
  'image-file-invalid': {
    message: '{path} cannot be read as an image: {detail}',
    remedy: 'Write it anew with `docker save` or `docker buildx build --output type=oci`.',
  },
  'archive-too-large': {
    message: '{path} holds more than {limitBytes} bytes, {why}.',
    remedy:
      'Unpack it before this step, or free space: an archive that is not compressed is read where it lies.',
    terminal: 'Unpack it, or free space: an archive that is not compressed is read where it lies.',
  },
  'image-source-invalid': {
    message: '`{text}` {mistake}',
    remedy: 'Write `registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`.',
    terminal: '`dockweigh --help` lists the ways to name an image.',
  },
  'registry-image-unknown': {
    message: '{registry} has no image {image}{explanation}.',
    remedy: 'Check the name and the tag, and that the image was pushed before this step.',
    terminal: 'Check the name and the tag.',
  },
  'registry-denied': {
    message: '{registry} denies access to {image}: {detail}.',
    remedy:
      'Check the name; for a private image add a step with `uses: docker/login-action` before this one, whose account may read it.',
    terminal:
      'Check the name; for a private image log in with `docker login`, as an account that may read it.',
  },
  'registry-limit': {
    message: '{registry} refuses more requests for now: {detail}.',
    remedy:
      'Run the job again later; most registries allow more to who is logged in (`uses: docker/login-action`).',
    terminal: 'Try again later; most registries allow more to who is logged in.',
  },
  'registry-unreachable': {
    message: '{registry} cannot be used: {detail}.',
    remedy:
      'See whether the name is right and the registry is up; proxies are taken from `HTTPS_PROXY` and `NO_PROXY`.',
  },
  'registry-invalid': {
    message: '{registry} does not answer as a registry should: {detail}.',
    remedy: 'See whether the name is that of a registry.',
  },
  'file-changed': {
    message: '{path} is not what the image was built from: {detail}',
    remedy: 'Run it again.',
  },
  'no-image': {
    message: 'There is no image to inspect. {detail}',
    remedy: 'Mend the build, or name another commit.',
  },
  'image-ambiguous': {
    message: '{path} holds several images and none was chosen:{available}',
    remedy: 'Name one after a colon, as in `images.tar:shop:1.2`, or by digest after an `@`.',
  },
  'image-unknown': {
    message: '{path} holds no image {wanted}; it holds:{available}',
    remedy: 'Name one of these after a colon, or by digest after an `@`.',
  },
  'no-base': {
    message: 'There is nothing to compare the working tree with: {detail}',
    remedy: 'Name a commit, as in `dockweigh diff main`, or a branch, as in `--base-ref develop`.',
  },
  'not-a-workflow-run': {
    message:
      'This action comments for a run that has ended, and this workflow was started by {event}.',
    remedy: 'Use it in a workflow with `on: workflow_run`; docs/forks.md shows one.',
  },
  'report-missing': {
    message: 'There is no report: {detail}.',
    remedy:
      'Name in the input `report` the folder that the artifact was downloaded to, and see that the other workflow uploads what its output `report` names.',
  },
  'report-refused': {
    message: 'The report is refused, and nothing was written: {detail}.',
    remedy:
      'It was made by a run of the pull request, whose author can put anything into it. Where nobody did, use the same release of Dockweigh in both workflows.',
  },
  'comment-refused': {
    message: 'GitHub refused to {what} ({status}: {detail}).',
    remedy: 'Give the job the permission `pull-requests: write`.',
  },
  'comment-failed': {
    message: 'The comment could not be written. {detail}',
    remedy: 'Run the job again.',
  },
  interrupted: {
    message: 'The run was interrupted by {signal}.',
    remedy: 'Nothing was left behind. Run the job again.',
    terminal: 'Nothing was left behind.',
  },
} as const satisfies Record<string, FailureText>

export type FailureCode = keyof typeof failures

/** An expected failure, in the user's words. */
export class ActionError extends Error {
  override readonly name = 'ActionError'

  readonly code: FailureCode
  /** What the user can do about it, one sentence. */
  readonly remedy: string
  /** The same for a user at a terminal. */
  readonly terminalRemedy: string

  constructor(text: FailureText & { readonly code: FailureCode }, cause: unknown) {
    super(text.message, cause === undefined ? undefined : { cause })
    this.code = text.code
    this.remedy = text.remedy
    this.terminalRemedy = text.terminal ?? text.remedy
  }
}

/** Makes the failure of a code, with its values filled in, where nothing stays invisible, and its cause kept. */
export function failure(
  code: FailureCode,
  values: Readonly<Record<string, string | number>> = {},
  cause?: unknown,
): ActionError {
  const found: FailureText = failures[code]
  const message = found.message.replace(/\{(\w+)\}/g, (_, name: string) =>
    visibleMessage(String(values[name] ?? `{${name}}`)),
  )
  return new ActionError({ ...found, code, message }, cause)
}
