import { exportLayers, inflateMs, type ExportedLayer } from './exported-layers.js'
import type { LargeRepository } from './large-repository.js'
import { createLeast, milliseconds, printTable } from './least.js'
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
  const moved = { record: NaN, notes: NaN }
  for (let turn = 0; turn < turns; turn += 1) {
    const recorded = await stand.pull(repository.assets, { reads: 'record' })
    const first = await stand.pull(repository.assets, { reads: 'nothing' })
    const notes = await stand.pull(repository.notes, { reads: 'record' })
    moved.record = recorded.movedBytes
    moved.notes = notes.movedBytes
    for (const [name, step] of Object.entries({ recorded, first, notes })) {
      keepStep(least, name, step)
      if (calls) printCalls(name, step)
    }
    least.keep('start', await stand.start())
    least.keep('inflate changed', await inflateMs(layers.changed))
    least.keep('inflate all', await inflateMs(layers.all))
  }
  printOwnTime(least)
  printMoved(moved, layers.changed)
}

type Least = ReturnType<typeof createLeast>

function keepStep(least: Least, name: string, { wallMs, ownMs, buildxMs, buildMs }: Step): void {
  least.keep(name, ownMs)
  least.keep(`${name}, wall`, wallMs)
  least.keep(`${name}, buildx`, buildxMs)
  least.keep(`${name}, outside builds`, wallMs - buildMs)
}

function printOwnTime(least: Least): void {
  const row = (title: string, name: string, inflate: string | null): readonly string[] => {
    const yardstick = least.of('start') + (inflate === null ? 0 : least.of(inflate))
    const own = least.of(name)
    const parts = ['wall', 'buildx', 'outside builds'].map((part) => least.of(`${name}, ${part}`))
    const times = (own / yardstick).toFixed(2)
    return [title, ...[...parts, own, yardstick].map(milliseconds), times]
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

function printMoved(
  moved: { readonly record: number; readonly notes: number },
  changed: readonly ExportedLayer[],
): void {
  const changedBytes = changed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const times = (moved.record / changedBytes).toFixed(3)
  console.log('\nBytes moved from BuildKit for head, base recorded:\n')
  printTable([
    ['the pull request', 'bytes moved', 'changed layers', 'goal'],
    [`changes a layer`, String(moved.record), `${changedBytes} (${times} times)`, '1.1 times'],
    [`changes no layer`, String(moved.notes), '0', '100000'],
  ])
}
