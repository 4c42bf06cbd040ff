/**
 * Every failure a user can meet: what happened, and what to do about it. `{name}` stands for a value.
 * Codes are stable: they stand in logs, in the JSON report and in the documentation's troubleshooting page.
 */
const failures = {
  'invalid-inputs': {
    message: '{count} of the inputs cannot be used:\n{mistakes}',
    remedy: 'Correct them under `with:` in the workflow.',
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
  },
  'git-failed': {
    message: '`git {command}` failed: {detail}',
    remedy: 'See the log above; the checkout may be incomplete.',
  },
  'base-ref-unknown': {
    message:
      'The input `base-ref` is {name}, which is no branch, tag or commit of this repository.',
    remedy: 'Name a branch or tag that exists on the remote, or a full commit hash.',
  },
  'no-docker': {
    message: 'Docker cannot be used: {detail}',
    remedy: 'Run on a runner with Docker, for example `runs-on: ubuntu-latest`.',
  },
  'no-buildx': {
    message: 'docker buildx cannot be used: {detail}',
    remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one.',
  },
  'buildx-too-old': {
    message: 'docker buildx is {version}; {minimum} or later is needed.',
    remedy: 'Add a step with `uses: docker/setup-buildx-action` before this one.',
  },
  'no-builder': {
    message: 'There is no usable buildx builder {builder}: {detail}',
    remedy:
      'Name an existing builder in the input `builder`, or add a step with `uses: docker/setup-buildx-action` before this one.',
  },
  'builder-unusable': {
    message:
      'Builder {builder} cannot export an image layout ({why}), and an own builder could not be started: {detail}',
    remedy:
      'Add a step with `uses: docker/setup-buildx-action` before this one, or name a builder in the input `builder`.',
  },
  'build-timeout': {
    message: 'The build of {side} took longer than {limit} and was stopped.',
    remedy: 'Raise the input `build-timeout`, or see in the log above which step hangs.',
  },
  'blob-missing': {
    message: 'The image layout has no blob {digest} ({what}).',
    remedy: 'The build did not export the whole image; run the job again.',
  },
  'blob-corrupt': {
    message: 'Blob {digest} is damaged: {detail}',
    remedy: 'The export is incomplete or altered; run the job again.',
  },
  'image-invalid': {
    message: '{what} of the image is not valid: {detail}',
    remedy:
      'The builder wrote something that the OCI image specification does not allow; please report it.',
  },
  'image-unsupported': {
    message: 'The image cannot be read: {detail}',
    remedy: 'See the documentation for what can be measured.',
  },
  'platform-missing': {
    message: 'The image index has no image for {platform}; it has {available}.',
    remedy: 'Set the input `platforms` to a platform that the build produces.',
  },
  'platform-ambiguous': {
    message: 'The image index has images for several platforms ({available}) and none was chosen.',
    remedy: 'Name one platform in the input `platforms`.',
  },
  'dockerfile-too-large': {
    message: '{file} is {size}; at most {limit} are read.',
    remedy: 'Move generated content out of the Dockerfile.',
  },
  interrupted: {
    message: 'The run was interrupted by {signal}.',
    remedy: 'Nothing was left behind. Run the job again.',
  },
} as const satisfies Record<string, { message: string; remedy: string }>

export type FailureCode = keyof typeof failures

/** An expected failure, in the user's words. */
export class ActionError extends Error {
  override readonly name = 'ActionError'

  readonly code: FailureCode
  /** What the user can do about it, one sentence. */
  readonly remedy: string

  constructor(text: { code: FailureCode; message: string; remedy: string }, cause: unknown) {
    super(text.message, cause === undefined ? undefined : { cause })
    this.code = text.code
    this.remedy = text.remedy
  }
}

/** Makes the failure of a code, with its values filled in and its cause kept. */
export function failure(
  code: FailureCode,
  values: Readonly<Record<string, string | number>> = {},
  cause?: unknown,
): ActionError {
  const { message, remedy } = failures[code]
  const text = message.replace(/\{(\w+)\}/g, (_, name: string) =>
    String(values[name] ?? `{${name}}`),
  )
  return new ActionError({ code, message: text, remedy }, cause)
}
