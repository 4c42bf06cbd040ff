import type { Advice } from '../../advice/advice.js'
import { isBuildTool } from '../../analysis/packages/build-tools.js'
import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import { commandsOf, writtenText, type Instruction } from '../../dockerfile/instruction.js'
import type { Command } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import { resolvePath } from '../../lint/paths.js'
import { aptPackages } from '../../lint/packages/apt.js'
import type { SpanEdit } from '../../lint/rule.js'
import type { Draft, PlanScene } from '../plan-scene.js'
import { appendToRun, joinRuns, lineBreakOf } from '../script-edits.js'

/** Programs that compile, or that install what may have to be compiled. */
const compiling =
  /^(?:pip|pip3|pipx?|pipenv|poetry|uv|npm|yarn|pnpm|node-gyp|gem|bundle|cargo|rustc|go|make|cmake|ninja|meson|configure|cc|c\+\+|gcc|g\+\+|clang|clang\+\+|mvnw?|gradlew?|javac|ant|cpan|cpanm|pecl|Rscript)$/

/** Instructions that a RUN that only installs packages with apt does not notice. */
const unnoticed: ReadonlySet<string> = new Set('ADD ARG COPY ENV EXPOSE LABEL WORKDIR'.split(' '))

/**
 * Has build tools that the Dockerfile asks for by name go in the RUN that installs them, once everything is built that
 * they are for: the RUNs up to the last one that may compile are joined, as far as that can be, and what stands between
 * is put before them. Packages of shared libraries that built files are linked with stay.
 */
export function removeTools(advice: Advice, scene: PlanScene): Draft | null {
  const install = scene.makerOf(advice.layer)
  if (advice.certainty !== 'sure' || install?.keyword !== 'RUN') return null
  const from = scene.instructions.slice(scene.instructions.indexOf(install))
  const ends = [...from.keys()].filter((index) => mayCompile(from[index])).reverse()
  for (const end of ends) {
    const found = removeWithin(from.slice(0, end + 1), scene)
    if (found === null) continue
    const names = found.tools.map((name) => `\`${name}\``).join(', ')
    return {
      code: advice.kind,
      summary: `Remove ${names} in the RUN that needs them; libraries in use stay`,
      instruction: install,
      change: { file: 'dockerfile', edits: found.edits },
      removes: () => false,
      advice: [advice],
    }
  }
  return null
}

function mayCompile(instruction: Instruction | undefined): boolean {
  if (instruction?.keyword !== 'RUN') return false
  return commandsOf(instruction).some(
    ({ name, args }) =>
      compiling.test(name) ||
      (/^python[\d.]*$/.test(name) && args.some(({ value }) => /^(?:pip|setup\.py)$/.test(value))),
  )
}

interface Removal {
  readonly tools: readonly string[]
  readonly edits: readonly SpanEdit[]
}

/** Null where the RUNs cannot be joined, or install no tools. */
function removeWithin(reach: readonly Instruction[], scene: PlanScene): Removal | null {
  const { dockerfile } = scene
  const runs = reach.filter(({ keyword }) => keyword === 'RUN')
  const last = runs.at(-1)
  const tools = [...new Set(runs.flatMap(commandsOf).flatMap(installedTools))].sort()
  if (last === undefined || tools.length === 0) return null
  const removal = removalCommand(tools, foldersToKeep(last, scene)).join(
    ` ${dockerfile.escape}${lineBreakOf(dockerfile.source.text)}      | `,
  )
  const joins = joinRuns(runs, dockerfile)
  const lifted = liftOthers(reach, scene)
  const end = appendToRun(last, removal, dockerfile)
  if (joins === null || lifted === null || end === null) return null
  return { tools, edits: [...lifted, ...joins, end] }
}

function installedTools(command: Command): readonly string[] {
  return (aptPackages(command) ?? []).flatMap(({ value, isLiteral }) => {
    const name = /^[a-z\d][a-z\d+.-]*/.exec(value)?.[0] ?? ''
    return isLiteral && isBuildTool(name) ? [name] : []
  })
}

/** Puts what stands between the RUNs before the first; null where one of them would notice. */
function liftOthers(
  reach: readonly Instruction[],
  { instructions, dockerfile }: PlanScene,
): readonly SpanEdit[] | null {
  const others = reach.filter(({ keyword }) => keyword !== 'RUN')
  const last = others.at(-1)
  if (last === undefined) return []
  const before = reach.slice(0, reach.indexOf(last)).filter(({ keyword }) => keyword === 'RUN')
  const isUnnoticed = others.every(
    ({ keyword, heredocs }) => unnoticed.has(keyword) && heredocs.length === 0,
  )
  if (!isUnnoticed || !before.every(onlyUsesApt)) return null
  const { start } = firstOfApt(before[0] ?? last, instructions)
  const text = others.map((one) => withBreak(one, dockerfile)).join('')
  return [{ at: { start, end: start }, text }]
}

function withBreak(instruction: Instruction, { source }: Dockerfile): string {
  return writtenText(source, instruction) + lineBreakOf(source.text)
}

/** The first of the RUNs in a row that use nothing but apt, which other fixes may join. */
function firstOfApt(run: Instruction, instructions: readonly Instruction[]): Instruction {
  let index = instructions.indexOf(run)
  for (
    let before = instructions[index - 1];
    before !== undefined && before.keyword === 'RUN' && onlyUsesApt(before);
    before = instructions[index - 1]
  )
    index -= 1
  return instructions[index] ?? run
}

function onlyUsesApt(run: Instruction): boolean {
  return commandsOf(run).every((command) => {
    const { name } = command
    if (name === 'rm') return operandsOf(command).every(({ value }) => value.startsWith('/'))
    return name === 'apt' || name === 'apt-get'
  })
}

/** Where programs lie that no package brought. */
function foldersToKeep(run: Instruction, { instructions }: PlanScene): readonly string[] {
  let folder: string | null = '/'
  for (const { keyword, words } of instructions.slice(0, instructions.indexOf(run)))
    if (keyword === 'WORKDIR') folder = resolvePath(words[0]?.value ?? '', folder)
  const usual = ['/home', '/opt', '/root', '/srv', '/usr/local']
  const isOwn = folder !== null && /^\/[\w@%+=:,./-]+$/.test(folder)
  const isUsual = usual.some((one) => folder === one || folder?.startsWith(`${one}/`) === true)
  return isOwn && !isUsual && folder !== null ? [...usual, folder].sort() : usual
}

/**
 * Marks the packages of libraries that programs are linked with as wanted, then removes the tools and what only they
 * needed. The stages of the pipe, in order.
 * @see https://manpages.debian.org/stable/apt/apt-mark.8.en.html
 */
function removalCommand(tools: readonly string[], folders: readonly string[]): readonly string[] {
  return [
    String.raw`find ${folders.join(' ')} -type f \( -perm /111 -o -name '*.so*' \) -exec ldd {} + 2>/dev/null`,
    String.raw`sed -n 's|.* => .*/\([^ ]*\) (.*|*/\1|p'`,
    'sort -u',
    'xargs -r dpkg --search 2>/dev/null',
    'cut -d : -f 1',
    'sort -u',
    `xargs -r apt-mark manual && apt-get purge -y --auto-remove -o APT::AutoRemove::SuggestsImportant=false ${tools.join(' ')}`,
  ]
}
