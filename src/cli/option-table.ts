import { inputDefinitions, type InputDefinition, type InputName } from '../inputs.js'

export const commands = ['diff', 'inspect', 'lint', 'slim'] as const
export type Command = (typeof commands)[number]

/** One option of the command line; the help text is generated from the list. */
export interface OptionDefinition {
  readonly name: string
  readonly short?: string
  /** What stands for its value in the help; null for a switch. */
  readonly value: string | null
  /** Whether it may be given several times. */
  readonly many: boolean
  readonly description: string
  readonly group: 'Build' | 'Limits' | 'Lint' | 'Output' | 'Vulnerabilities'
  readonly commands: readonly Command[]
  /** The action's input that it sets; null for what only a terminal has. */
  readonly input: InputName | null
}

/** Inputs that only a pull request has a use for, that choose among images, ship one, or put a secret on the command line. */
const withoutOption: ReadonlySet<InputName> = new Set([
  'images',
  'bake-files',
  'secrets',
  'tags',
  'push',
  'load',
  'outputs',
  'head',
  'base',
  'comment',
  'comment-mode',
  'comment-unwanted',
  'comment-key',
  'comment-group',
  'matrix',
  'strategy',
  'status',
  'check',
  'override-label',
  'override-lint',
  'base-image-advice',
  'html',
  'verify-fixes',
  'suggest-fixes',
  'github-token',
])

/** An input that takes a list is an option that may be repeated, named like buildx's. */
const singular: Partial<Record<InputName, string>> = {
  'build-args': 'build-arg',
  'build-contexts': 'build-context',
  'secret-files': 'secret-file',
  'secret-envs': 'secret-env',
  labels: 'label',
  'add-hosts': 'add-host',
  platforms: 'platform',
}

const values: Partial<Record<InputName, string>> = {
  context: 'PATH',
  file: 'PATH',
  target: 'STAGE',
  'build-args': 'NAME=VALUE',
  'build-contexts': 'NAME=PATH',
  'secret-files': 'ID=PATH',
  'secret-envs': 'ID=VARIABLE',
  labels: 'KEY=VALUE',
  'add-hosts': 'HOST:IP',
  platforms: 'PLATFORM',
  builder: 'NAME',
  'base-ref': 'REF',
  'vulnerabilities-base': 'FILE',
  'vulnerabilities-head': 'FILE',
  'max-new-vulnerabilities': 'COUNTS',
}

const typeValues: Readonly<Record<InputDefinition['type'], string | null>> = {
  text: 'VALUE',
  list: 'VALUE',
  boolean: null,
  choice: 'NAME',
  size: 'SIZE',
  growth: 'SIZE',
  count: 'COUNT',
  duration: 'DURATION',
}

const rewritten: Partial<Record<InputName, string>> = {
  context: 'Build context: a path inside the checkout. Default: the current folder.',
  file: 'Path of the Dockerfile. Default: `Dockerfile` in the build context. With an image file: the Dockerfile it was built from, which names its layers.',
  platforms: 'Platform to build, or to take from an image file, for example `linux/arm64`.',
  'cache-from': 'Cache source as buildx takes it.',
  'cache-to': 'Cache destination as buildx takes it.',
  'base-ref':
    'Branch, tag or commit to compare the working tree with; a branch at its merge base. Default: the upstream branch, else the default branch of origin.',
  'report-only': 'Report the verdict but end with 0.',
  vulnerabilities:
    'Compare known vulnerabilities of base and head, with a scanner that is on the PATH: `trivy`, `grype`, or `auto`, the first of the two that is there. Default: `off`.',
  'max-new-vulnerabilities':
    'Most vulnerabilities that may be added against base, by severity, for example `critical=0, high=3`; a severity that is not named has no limit. What could not be scanned fails.',
}

function optionOf(input: InputDefinition & { readonly name: InputName }): OptionDefinition {
  const { name, type } = input
  const isLimit = name.startsWith('max-') || name.startsWith('lint-') || name === 'report-only'
  return {
    name: singular[name] ?? name,
    value: type === 'boolean' ? null : (values[name] ?? typeValues[type]),
    many: type === 'list' && name !== 'platforms',
    description: rewritten[name] ?? describe(input),
    group: isLimit ? 'Limits' : isScan(name) ? 'Vulnerabilities' : 'Build',
    commands: commandsOf(name, isLimit),
    input: name,
  }
}

function commandsOf(name: InputName, isLimit: boolean): readonly Command[] {
  if (name === 'lint-threshold') return ['diff', 'lint']
  if (name === 'verify-fixes-timeout') return ['slim']
  if (isLimit || isScan(name) || name === 'base-ref') return ['diff']
  // The contexts of `slim` are named without an option.
  return name === 'context' ? ['diff', 'inspect'] : ['diff', 'inspect', 'slim']
}

function isScan(name: InputName): boolean {
  return name.startsWith('vulnerabilities')
}

function describe({ description, default: value }: InputDefinition): string {
  const text = description.replace(/, one a line\./, '.')
  return value === '' || value === 'false' ? text : `${text} Default: \`${value}\`.`
}

/** All options, in the order the help shows them. */
export function listOptions(): readonly OptionDefinition[] {
  const ofInputs = inputDefinitions
    .filter(({ name }) => !withoutOption.has(name))
    .map((input) => optionOf(input))
  return [...ofInputs, ...outputOptions]
}

const plain = { many: false, group: 'Output', commands, input: null } as const

const linting = { many: false, group: 'Lint', commands: ['lint'], input: null } as const

const outputOptions: readonly OptionDefinition[] = [
  {
    ...plain,
    name: 'format',
    value: 'NAME',
    description:
      '`text`, the default; `json`, the report that the action writes (docs/report-schema.json), with lint an array of findings; `markdown`, its job summary, only with diff and inspect; `sarif`, only with lint; or `patch`, only with slim.',
  },
  {
    ...plain,
    commands: ['diff', 'inspect'],
    name: 'html',
    value: 'FILE',
    description: 'Write the report as one HTML page, too, with a map of all files.',
  },
  {
    ...linting,
    name: 'config',
    value: 'PATH',
    description:
      'Configuration file, ours or hadolint’s. Default: `.dockweigh.yml` and `.hadolint.yaml` of the repository.',
  },
  {
    ...linting,
    name: 'scope',
    value: 'NAME',
    description: '`all` findings, or only `new` ones, which base does not have. Default: `all`.',
  },
  {
    ...linting,
    name: 'base',
    value: 'REF',
    description:
      'Branch, tag or commit that tells what is new. Default with `--scope new`: the upstream branch, else the default branch of origin.',
  },
  {
    ...linting,
    name: 'fix',
    value: null,
    description: 'Apply the safe fixes to the files, and show what is left.',
  },
  {
    many: false,
    group: 'Output',
    commands: ['slim'],
    input: null,
    name: 'apply',
    value: null,
    description: 'Write the proven fixes into the Dockerfile and the ignore file.',
  },
  { ...plain, name: 'quiet', short: 'q', value: null, description: 'Show no progress.' },
  {
    ...plain,
    name: 'no-color',
    value: null,
    description: 'Write no colours; the same as setting `NO_COLOR`.',
  },
  { ...plain, name: 'help', short: 'h', value: null, description: 'Show this text.' },
  { ...plain, name: 'version', value: null, description: 'Show the version.' },
]
