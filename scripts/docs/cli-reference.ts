import { exitCodes } from '../../src/cli/exit-codes.js'
import { listOptions, type Command, type OptionDefinition } from '../../src/cli/option-table.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import { rules } from '../../src/lint/rules/index.js'
import { renderLintText } from '../../src/report/lint-text.js'
import { fillMarkers } from './markers.js'
import { renderTable } from './tables.js'

/** docs/cli.md with its tables and what lint prints made anew. */
export function renderCliReference(): string {
  return fillMarkers('docs/cli.md', {
    'lint output': lintOutput(),
    'lint options': optionTable(['lint']),
    'slim options': optionTable(['slim']),
    'image options': optionTable(['diff', 'inspect']),
    formats: formatTable(),
    'exit codes': renderTable(
      ['Exit code', 'Meaning'],
      exitCodes.map(({ codes, meaning }) => [codes, meaning]),
    ),
  })
}

/** Values of `--format` by what they are with each command. */
export const formatWords: readonly {
  readonly name: string
  readonly commands: readonly Command[]
  readonly words: string
}[] = [
  {
    name: 'text',
    commands: ['diff', 'inspect', 'lint', 'slim'],
    words: 'for reading; coloured on a terminal unless `--no-color` or `NO_COLOR` is set',
  },
  {
    name: 'json',
    commands: ['diff', 'inspect', 'slim'],
    words: 'the report that the action writes: [report-schema.json](report-schema.json)',
  },
  { name: 'markdown', commands: ['diff', 'inspect'], words: "the action's job summary" },
  {
    name: 'json',
    commands: ['lint'],
    words:
      'one array for all files, a finding a line: `{file, line, column, endLine, endColumn, code, aliases, severity, message, fix?}`; lines and columns count from 1, `endColumn` is exclusive',
  },
  {
    name: 'sarif',
    commands: ['lint'],
    words: 'SARIF 2.1.0 for code scanning; paths start from the root of the repository',
  },
  { name: 'patch', commands: ['slim'], words: 'the patch alone, as `git apply` takes it' },
]

function formatTable(): string {
  const rows = formatWords.map(({ name, commands, words }) => [
    `\`--format ${name}\``,
    commands.map((command) => `\`${command}\``).join(', '),
    words,
  ])
  return renderTable(['Option', 'With', 'Output'], rows)
}

function optionTable(commands: readonly Command[]): string {
  const several = commands.length > 1
  const options = listOptions().filter((option) =>
    commands.some((command) => option.commands.includes(command)),
  )
  const rows = options.map((option) => [
    optionUsage(option),
    ...(several ? [commandsOf(option, commands)] : []),
    option.many ? `${option.description} May be repeated.` : option.description,
  ])
  return renderTable(['Option', ...(several ? ['With'] : []), 'What it does'], rows)
}

function optionUsage({ name, short, value }: OptionDefinition): string {
  const long = `\`--${name}${value === null ? '' : ` ${value}`}\``
  return short === undefined ? long : `\`-${short}\`, ${long}`
}

function commandsOf(option: OptionDefinition, commands: readonly Command[]): string {
  return commands
    .filter((command) => option.commands.includes(command))
    .map((command) => `\`${command}\``)
    .join(', ')
}

const example = `FROM debian:12-slim
MAINTAINER shop@example.com
USER 1000
CMD /srv/serve
`

/** What lint prints for an example, without a build context and without ShellCheck. */
function lintOutput(): string {
  const dockerfile = parseDockerfile(example, 'Dockerfile')
  const findings = lintDockerfile(dockerfile, { rules, context: null, settings: {}, severities: {} })
  const text = renderLintText({
    findings,
    sources: new Map([['Dockerfile', example.split('\n')]]),
    fixed: 0,
    colour: 'none',
  })
  return `\`\`\`console\n$ dockweigh lint Dockerfile\n${text}\`\`\``
}
