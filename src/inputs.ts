/** One input of the action; action.yml and the documentation's tables are generated from this list. */
export interface InputDefinition {
  readonly name: string
  /** How the text is read: a list is one item a line. */
  readonly type: 'text' | 'list' | 'boolean' | 'choice' | 'size' | 'growth' | 'count' | 'duration'
  readonly default: string
  readonly description: string
}

/** What becomes of the comments of earlier runs; the action in `comment/` asks the same. */
export const commentPlacingInputs = [
  {
    name: 'comment-mode',
    type: 'choice',
    default: 'update',
    description:
      'How a new report takes the place of an earlier one: `update` rewrites the comment, `recreate` posts a new one at the end and deletes the earlier, `hide` posts a new one and hides the earlier as outdated. Only one is ever to be seen.',
  },
  {
    name: 'comment-unwanted',
    type: 'choice',
    default: 'keep',
    description:
      'What becomes of a comment that is there when `comment` asks for none any more: `keep` (it is kept true) or `delete`.',
  },
] as const satisfies readonly InputDefinition[]

/** All inputs, in the order the documentation shows them. */
export const inputDefinitions = [
  {
    name: 'images',
    type: 'list',
    default: '',
    description:
      'Images to weigh, one name a line: those of `.dockweigh.yml`, or targets and groups of `bake-files`. Empty: every image that `.dockweigh.yml` lists, unless `context`, `file` or `target` describes one; of bake files the group `default`.',
  },
  {
    name: 'bake-files',
    type: 'list',
    default: '',
    description:
      'Bake files whose targets are weighed: paths inside the checkout, one a line, as `docker buildx bake --file` takes them.',
  },
  {
    name: 'context',
    type: 'text',
    default: '',
    description: 'Build context: a path inside the checkout. Empty: its root.',
  },
  {
    name: 'file',
    type: 'text',
    default: '',
    description: 'Path of the Dockerfile. Empty: `Dockerfile` in the build context.',
  },
  {
    name: 'target',
    type: 'text',
    default: '',
    description: 'Stage to build. Empty: the last one.',
  },
  {
    name: 'build-args',
    type: 'list',
    default: '',
    description:
      'Build arguments, `NAME=value` or `NAME` (taken from the environment), one a line.',
  },
  {
    name: 'build-contexts',
    type: 'list',
    default: '',
    description: 'Named contexts, `name=path-or-reference`, one a line.',
  },
  {
    name: 'secrets',
    type: 'list',
    default: '',
    description: 'Build secrets, `id=value`, one a line. Values are masked in the log.',
  },
  {
    name: 'secret-files',
    type: 'list',
    default: '',
    description: 'Build secrets from files, `id=path`, one a line.',
  },
  {
    name: 'secret-envs',
    type: 'list',
    default: '',
    description: 'Build secrets from the environment, `id=VARIABLE`, one a line.',
  },
  {
    name: 'ssh',
    type: 'list',
    default: '',
    description: 'SSH agent sockets or keys for the build, one a line.',
  },
  {
    name: 'labels',
    type: 'list',
    default: '',
    description: 'Labels for the image, `key=value`, one a line.',
  },
  {
    name: 'add-hosts',
    type: 'list',
    default: '',
    description: 'Host names for the build, `host:ip`, one a line.',
  },
  {
    name: 'network',
    type: 'text',
    default: '',
    description: 'Network of RUN instructions: `default`, `none` or `host`.',
  },
  {
    name: 'no-cache',
    type: 'boolean',
    default: 'false',
    description: 'Build every step anew.',
  },
  {
    name: 'pull',
    type: 'boolean',
    default: 'false',
    description: 'Always look for newer base images.',
  },
  {
    name: 'platforms',
    type: 'list',
    default: '',
    description:
      "Platforms to build, for example `linux/arm64`, one a line; each is weighed, compared and judged on its own. Empty: the builder's own.",
  },
  {
    name: 'tags',
    type: 'list',
    default: '',
    description:
      "Names for head's image, `NAME:TAG`, one a line. They are given where `push`, `load` or `outputs` has the image leave the builder; base is only ever weighed.",
  },
  {
    name: 'push',
    type: 'boolean',
    default: 'false',
    description:
      "Push head's image as part of its build, which is before the verdict. What is pushed is what is weighed: its digest is the output `head-digest`, and no attestation is attached.",
  },
  {
    name: 'load',
    type: 'boolean',
    default: 'false',
    description: "Load head's image into Docker as part of its build.",
  },
  {
    name: 'outputs',
    type: 'list',
    default: '',
    description:
      "Further outputs of head's build as buildx takes them, one a line, for example `type=oci,dest=image.tar`. Compression and annotations named here hold for what is weighed, too. With `oci-mediatypes=false` the layers are those weighed but the manifest's digest is another.",
  },
  {
    name: 'builder',
    type: 'text',
    default: '',
    description:
      'Name of the buildx builder. Empty: the current one, or one of our own where that one cannot export an image layout.',
  },
  {
    name: 'cache-from',
    type: 'list',
    default: 'auto',
    description:
      'Cache sources as buildx takes them, one a line. `auto`: the Actions cache, one scope per image, target and platform. `none`: no cache.',
  },
  {
    name: 'cache-to',
    type: 'list',
    default: 'auto',
    description:
      'Cache destinations as buildx takes them, one a line. `auto`: the Actions cache, all stages (`mode=max`). `none`: nothing is written.',
  },
  {
    name: 'build-timeout',
    type: 'duration',
    default: '60m',
    description: 'Longest time one build may take.',
  },
  {
    name: 'cache-timeout',
    type: 'duration',
    default: '2m',
    description:
      'Longest time a build may wait for the cache service without any progress; after that it is built without the cache.',
  },
  {
    name: 'head',
    type: 'text',
    default: '',
    description:
      'Where the image of head is, if it is not to be built: `registry:NAME:TAG` (credentials come from the Docker configuration), `oci-layout:FOLDER` or `archive:FILE`. Empty: it is built.',
  },
  {
    name: 'base',
    type: 'text',
    default: '',
    description:
      'Where the image of base is, written alike, for example `registry:ghcr.io/acme/shop:main`. Empty: it is built, or was measured by an earlier run.',
  },
  {
    name: 'base-ref',
    type: 'text',
    default: '',
    description:
      "Branch, tag or commit to compare with. A branch is compared at its merge base with the checkout. Empty: the pull request's base.",
  },
  {
    name: 'max-size',
    type: 'size',
    default: '',
    description:
      'Largest image that passes, for example `250MB` or `1GiB`: compressed size, or with the word `unpacked` the unpacked size.',
  },
  {
    name: 'max-increase',
    type: 'growth',
    default: '',
    description:
      'Largest growth against base that passes: `10%`, `20MB`, or `5% and 10MB` (fails only when both are exceeded). Compressed size, or with the word `unpacked` the unpacked size.',
  },
  {
    name: 'max-layers',
    type: 'count',
    default: '',
    description: 'Largest number of layers that passes.',
  },
  {
    name: 'max-layer-increase',
    type: 'count',
    default: '',
    description: 'Largest number of layers that may be added against base.',
  },
  {
    name: 'max-waste',
    type: 'growth',
    default: '',
    description:
      'Most waste that passes: bytes of lower layers that no container can see, for example `20MB`, `5%` of the unpacked size, or `5% and 20MB` (fails only when both are exceeded).',
  },
  {
    name: 'max-waste-increase',
    type: 'size',
    default: '',
    description: 'Most waste that may be added against base, for example `5MB`.',
  },
  {
    name: 'vulnerabilities',
    type: 'choice',
    default: 'off',
    description:
      'Compare known vulnerabilities of base and head, with a scanner that is on the PATH already: `trivy`, `grype`, `auto` (the first of the two that is there) or `off`. Both images are built and scanned in this run.',
  },
  {
    name: 'vulnerabilities-base',
    type: 'text',
    default: '',
    description:
      "Path of a report on base's image, instead of a scan: JSON of Trivy or Grype, CycloneDX JSON, or SARIF.",
  },
  {
    name: 'vulnerabilities-head',
    type: 'text',
    default: '',
    description: "Path of a report on head's image, alike.",
  },
  {
    name: 'max-new-vulnerabilities',
    type: 'text',
    default: '',
    description:
      'Most vulnerabilities that the pull request may introduce, by severity, for example `critical=0, high=3`; a severity that is not named has no limit. What could not be scanned fails.',
  },
  {
    name: 'vulnerabilities-severity',
    type: 'choice',
    default: 'low',
    description:
      'Weakest severity that is listed: `critical`, `high`, `medium`, `low` or `negligible`. Those that nobody has judged are listed always; limits count all.',
  },
  {
    name: 'vulnerabilities-fixable',
    type: 'boolean',
    default: 'false',
    description: 'Leave out vulnerabilities that no version of the package mends, in limits, too.',
  },
  {
    name: 'vulnerabilities-timeout',
    type: 'duration',
    default: '10m',
    description:
      'Longest time that the scan of one image may take, with the download of the vulnerability database.',
  },
  {
    name: 'lint-threshold',
    type: 'choice',
    default: '',
    description:
      'Weakest severity of a finding that fails the check: `error`, `warning`, `info`, `style` or `never`. Empty: what the configuration file says, else `error`.',
  },
  {
    name: 'lint-scope',
    type: 'choice',
    default: '',
    description:
      'Findings that can fail the check: `new` (those the pull request introduced) or `all`. Empty: what the configuration file says, else `new`.',
  },
  {
    name: 'comment',
    type: 'choice',
    default: 'changes',
    description:
      'When to comment: `always`, `changes` (something moved, or a comment is already there to be kept true), `failure` or `never`.',
  },
  ...commentPlacingInputs,
  {
    name: 'comment-key',
    type: 'text',
    default: '',
    description:
      'Which comment, or which section of a shared one, is ours: letters, digits, `.`, `_` and `-`. Empty: made from the Dockerfile, target, platform and matrix.',
  },
  {
    name: 'comment-group',
    type: 'text',
    default: '',
    description:
      'Jobs with the same group share one comment, a section each: letters, digits, `.`, `_` and `-`. Empty: jobs of one matrix share one, any other job has its own.',
  },
  {
    name: 'matrix',
    type: 'text',
    default: '${{ toJSON(matrix) }}',
    description: "The job's matrix, which names its section of the comment. Leave it as it is.",
  },
  {
    name: 'strategy',
    type: 'text',
    default: '${{ toJSON(strategy) }}',
    description:
      'How many jobs the matrix has: when all have written, sections of jobs that are gone are removed. Leave it as it is.',
  },
  {
    name: 'base-image-advice',
    type: 'boolean',
    default: 'true',
    description:
      "Ask the base image's registry for smaller images of the same repository, such as `-slim`, while the image is built. Only manifests are read, 16 at most for a base image; where the registry cannot be reached nothing is said.",
  },
  {
    name: 'html',
    type: 'boolean',
    default: 'false',
    description:
      'Write the report as one HTML page, too, with a map of all files; the output `html` says where it lies.',
  },
  {
    name: 'verify-fixes',
    type: 'boolean',
    default: 'false',
    description:
      "Build head's image once more with the fixes that a machine can make, and report what they save and a patch. Nothing is written into the checkout.",
  },
  {
    name: 'verify-fixes-timeout',
    type: 'duration',
    default: '5m',
    description:
      'Longest time that the builds with fixes may take, all together; what is not tried by then is said.',
  },
  {
    name: 'suggest-fixes',
    type: 'boolean',
    default: 'false',
    description:
      'Suggest fixes on lines that the pull request changes, as a review whose suggestions can be committed: safe fixes of lint findings, and with `verify-fixes` those that were built and measured. At most ten stand at a time, and none is made twice.',
  },
  {
    name: 'report-only',
    type: 'boolean',
    default: 'false',
    description: 'Report the verdict but never fail the check for it.',
  },
  {
    name: 'status',
    type: 'text',
    default: '',
    description:
      "Name of a commit status to post with the verdict (`statuses: write`), for branch rules that wait for a name of their own. Empty: none; the job's own check is there anyway.",
  },
  {
    name: 'check',
    type: 'text',
    default: '',
    description:
      'Name of a check run to post with the report and its annotations (`checks: write`). Empty: none.',
  },
  {
    name: 'override-label',
    type: 'text',
    default: '',
    description:
      'Label of the pull request that lets failed `max-…` limits pass. The report says so, with who set it and when. Empty: none does.',
  },
  {
    name: 'override-lint',
    type: 'boolean',
    default: 'false',
    description: 'The label lets lint findings pass, too.',
  },
  {
    name: 'github-token',
    type: 'text',
    default: '${{ github.token }}',
    description:
      'Token for the comment (`pull-requests: write`), for reading labels and for fetching the base commit.',
  },
] as const satisfies readonly InputDefinition[]

export type InputName = (typeof inputDefinitions)[number]['name']

/** What the user wrote, by input name; an absent input stands for its default. */
export type RawInputs = Readonly<Partial<Record<InputName, string>>>
