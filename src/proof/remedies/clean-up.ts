import type { Advice } from '../../advice/advice.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import type { SpanEdit } from '../../lint/rule.js'
import { spanOf } from '../../dockerfile/source.js'
import { aptPackages, isAptUpdate } from '../../lint/packages/apt.js'
import type { Draft, PlanScene } from '../plan-scene.js'
import { appendToRun, joinRuns } from '../script-edits.js'

/** Clean-ups that are the same whatever was found. */
const commands: Readonly<Partial<Record<string, string>>> = {
  'apt-lists': 'rm -rf /var/lib/apt/lists/*',
  'apt-cache': 'apt-get clean',
  'apk-cache': 'rm -rf /var/cache/apk/*',
  'log-files': 'find /var/log -type f -delete',
}

/** Kinds whose folders nobody needs once the RUN that made them has ended. */
const byFolder = new Set(
  'dnf-cache zypper-cache pacman-cache pip-cache uv-cache poetry-cache conda-packages npm-cache yarn-cache pnpm-store composer-cache gem-cache go-build-cache go-modules cargo-registry maven-repository gradle-cache nuget-packages'.split(
    ' ',
  ),
)

/** Kinds whose folders stay, without what is in them. */
const emptied = new Set(['temporary-files', 'documentation'])

/** Has the RUN that leaves files behind delete them: by an option where lint knows one, else by a command at its end. */
export function cleanUp(advice: Advice, scene: PlanScene): Draft | null {
  const run = scene.makerOf(advice.layer)
  if (run?.keyword !== 'RUN') return null
  return byOption(advice, run, scene) ?? byCommand(advice, run, scene)
}

function byOption(advice: Advice, run: Instruction, { dockerfile }: PlanScene): Draft | null {
  const { kind, fix } = advice
  if (fix?.file !== 'dockerfile' || (kind !== 'pip-cache' && kind !== 'apk-cache')) return null
  const edits = fix.edits.map(({ range, text }) => ({
    at: spanOf(dockerfile.source, range),
    text,
  }))
  return draft(advice, { run, summary: fix.summary, edits })
}

function byCommand(advice: Advice, run: Instruction, scene: PlanScene): Draft | null {
  const command = commandFor(advice)
  if (command === null) return null
  const runs = advice.kind === 'apt-lists' ? runsThatNeedLists(run, scene) : [run]
  const last = runs?.at(-1)
  if (runs === null || last === undefined) return null
  const joins = runs.length === 1 ? [] : joinRuns(runs, scene.dockerfile)
  const end = appendToRun(last, command, scene.dockerfile)
  if (joins === null || end === null) return null
  const what = `Run \`${command}\` at the end of the RUN`
  const summary =
    joins.length === 0 ? what : `Join ${runs.length} RUNs, and run \`${command}\` at the end`
  return draft(advice, { run, summary, edits: [...joins, end] })
}

function draft(
  advice: Advice,
  {
    run,
    summary,
    edits,
  }: { readonly run: Instruction; readonly summary: string; readonly edits: readonly SpanEdit[] },
): Draft {
  return {
    code: advice.kind,
    summary,
    instruction: run,
    change: { file: 'dockerfile', edits },
    removes: (path) =>
      advice.parts.some(({ name }) => path === name || path.startsWith(`${name}/`)),
    advice: [advice],
  }
}

function commandFor({ kind, parts, partCount }: Advice): string | null {
  const command = commands[kind]
  if (command !== undefined) return command
  const folders = parts.map(({ name }) => `/${name}`)
  const isKnown = folders.every((folder) => /^[\w@%+=:,./-]+$/.test(folder))
  if (!isKnown || folders.length === 0) return null
  if (emptied.has(kind)) return folders.map(emptyFolder).join(' && ')
  const isDeep = folders.every((folder) => folder.lastIndexOf('/') > 0)
  const isAll = partCount === parts.length
  return byFolder.has(kind) && isDeep && isAll ? `rm -rf ${folders.join(' ')}` : null
}

/** Licences ask for their copyright files. */
function emptyFolder(folder: string): string {
  return folder.endsWith('/share/doc')
    ? `find ${folder} -type f ! -name copyright -delete`
    : `rm -rf ${folder}/*`
}

/**
 * The RUN that fetches the lists and those after it that install by them, which have to be one RUN before the lists can
 * go; null when something else stands between.
 */
function runsThatNeedLists(
  run: Instruction,
  { instructions }: PlanScene,
): readonly Instruction[] | null {
  const after = instructions.slice(instructions.indexOf(run) + 1)
  const renewed = after.findIndex((one) => commandsOf(one).some(isAptUpdate))
  const reached = renewed < 0 ? after : after.slice(0, renewed)
  const last = reached.findLastIndex(
    (one) =>
      one.keyword === 'RUN' && commandsOf(one).some((command) => aptPackages(command) !== null),
  )
  const runs = [run, ...reached.slice(0, last + 1)]
  return runs.every(({ keyword }) => keyword === 'RUN') ? runs : null
}
