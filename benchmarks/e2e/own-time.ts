import { exportLayers, inflateMs, type ExportedLayer } from './exported-layers.js'
import type { LargeRepository } from './large-repository.js'
import { createLeast, milliseconds, printTable, type Least } from './least.js'
import { printCalls, type Stand, type Step } from './stand.js'

export interface LargeQuestion {
  readonly stand: Stand
  readonly repository: LargeRepository
  /** An empty place for files. */
  readonly folder: string
  readonly turns: number
  /** Whether every call is printed. */
  readonly calls: boolean
}

/**
 * The action's own time, in which buildx does not run, beside the start of the bundle and one decompression of the layers
 * it has to read; and the bytes that BuildKit sends for head.
 */
export async function measureOwnTime(question: LargeQuestion): Promise<void> {
  const { stand, repository, folder, turns, calls } = question
  const commits = { base: repository.mainSha, head: repository.assets.mergeSha }
  const layers = await exportLayers(stand, { ...commits, folder })
  const least = createLeast()
  const fastest = new Map<string, Step>()
  for (let turn = 0; turn < turns; turn += 1) {
    const recorded = await stand.pull(repository.assets, { reads: 'record' })
    const first = await stand.pull(repository.assets, { reads: 'nothing' })
    const notes = await stand.pull(repository.notes, { reads: 'record' })
    for (const [name, step] of Object.entries({ recorded, first, notes })) {
      const known = fastest.get(name)
      if (known === undefined || step.wallMs < known.wallMs) fastest.set(name, step)
      if (calls) printCalls(name, step)
    }
    least.keep('start', await stand.start())
    least.keep('inflate changed', await inflateMs(layers.changed))
    least.keep('inflate all', await inflateMs(layers.all))
  }
  printOwnTime(fastest, least)
  printMoved(fastest, layers.changed)
}

type Steps = ReadonlyMap<string, Step>

/** A row is one turn, so that its parts make up the whole: own time alone is least where buildx happened to be slow. */
function printOwnTime(fastest: Steps, least: Least): void {
  const row = (title: string, name: string, inflate: string | null): readonly string[] => {
    const step = fastest.get(name)
    if (step === undefined) return [title]
    const yardstick = least.of('start') + (inflate === null ? 0 : least.of(inflate))
    const { wallMs, buildxMs, buildMs, ownMs } = step
    const times = (ownMs / yardstick).toFixed(2)
    return [
      title,
      ...[wallMs, buildxMs, wallMs - buildMs, ownMs, yardstick].map(milliseconds),
      times,
    ]
  }
  console.log(
    '\nOwn time outside buildx, 1 GB image of 47,000 files, one layer of 10 MB changed:\n',
  )
  printTable([
    [
      ...['the pull request’s run', 'step', 'in buildx', 'outside builds', 'own: outside buildx'],
      ...['yardstick', 'own ÷ yardstick'],
    ],
    row('base recorded', 'recorded', 'inflate changed'),
    row('nothing recorded', 'first', 'inflate all'),
    row('base recorded, image unchanged', 'notes', null),
  ])
  const parts = ['start', 'inflate changed', 'inflate all'].map(
    (name) => `${name} ${milliseconds(least.of(name))}`,
  )
  console.log(`\nThe yardstick’s parts: ${parts.join(', ')}. Goal: at most 1.5 times.`)
}

function printMoved(fastest: Steps, changed: readonly ExportedLayer[]): void {
  const moved = (name: string): number => fastest.get(name)?.movedBytes ?? NaN
  const changedBytes = changed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const times = (moved('recorded') / changedBytes).toFixed(3)
  console.log('\nBytes moved from BuildKit for head, base recorded:\n')
  printTable([
    ['the pull request', 'bytes moved', 'changed layers', 'goal'],
    [`changes a layer`, String(moved('recorded')), `${changedBytes} (${times} times)`, '1.1 times'],
    [`changes no layer`, String(moved('notes')), '0', '100000'],
  ])
}
