import { version } from '../version.js'
import { exitCodes } from './exit-codes.js'
import { commands, listOptions, type Command, type OptionDefinition } from './option-table.js'

const usages: Readonly<Record<Command, readonly (readonly [string, string])[]>> = {
  diff: [
    ['dockweigh diff', 'the working tree against the branch it will be merged into'],
    ['dockweigh diff BASE', 'the working tree against BASE'],
    ['dockweigh diff BASE HEAD', 'HEAD against BASE'],
  ],
  inspect: [['dockweigh inspect IMAGE', 'what an image weighs, and what is in it']],
  lint: [
    ['dockweigh lint FILE...', 'faults of Dockerfiles, by path or pattern; - is standard input'],
  ],
  slim: [['dockweigh slim [CONTEXT]...', 'what fixes of the working tree save, by building it']],
}

const images = `An image is one of
  FOLDER             an OCI image layout
  FILE.tar           an archive of \`docker save\` or \`buildx --output type=oci\`, also compressed
  FOLDER:NAME        one of several images; FILE.tar:NAME, and @sha256:... by digest
  registry:NAME:TAG  an image in a registry, asked with Docker's credentials
  COMMIT             a branch, tag or commit of this repository, built as the action builds it
`

const narrow = 26
const width = 98

/** The help text, of one command or of all; made from the list of options. */
export function renderHelp(command: Command | null): string {
  const shown = command === null ? commands : [command]
  const options = listOptions().filter((option) =>
    option.commands.some((one) => shown.includes(one)),
  )
  const lines = shown.flatMap((one) =>
    usages[one].map(([usage, does]) => `  ${usage.padEnd(narrow)}  ${does}`),
  )
  const groups = (['Output', 'Lint', 'Limits', 'Vulnerabilities', 'Build'] as const)
    .map((group) => ({ group, rows: options.filter((option) => option.group === group) }))
    .filter(({ rows }) => rows.length > 0)
    .map(({ group, rows }) => `${group}\n${rows.map(renderOption).join('')}`)
  const notes = command === 'lint' || command === 'slim' ? [] : [images]
  return [`Dockweigh ${version}\n\n${lines.join('\n')}\n`, ...notes, ...groups, renderExits()].join(
    '\n',
  )
}

function renderExits(): string {
  const rows = exitCodes.map(({ codes, meaning }) => renderRow(`  ${codes}`, meaning))
  return `Exit codes\n${rows.join('')}`
}

function renderOption({ name, short, value, many, description }: OptionDefinition): string {
  const flags = `${short === undefined ? '' : `-${short}, `}--${name}`
  const usage = `  ${flags}${value === null ? '' : ` ${value}`}`
  return renderRow(usage, `${description}${many ? ' May be repeated.' : ''}`)
}

function renderRow(usage: string, description: string): string {
  const [first = '', ...rest] = wrap(description.replaceAll('`', ''), width - narrow - 4)
  const indent = ' '.repeat(narrow + 4)
  const opening =
    usage.length > narrow + 2
      ? `${usage}\n${indent}${first}`
      : `${usage.padEnd(narrow + 4)}${first}`
  return `${[opening, ...rest.map((line) => indent + line)].join('\n')}\n`
}

function wrap(text: string, columns: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > columns) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
