import { exportLayers, inflateMs, type ExportedLayer } from './exported-layers.js'
import type { LargeRepository } from './large-repository.js'
import { milliseconds, printTable } from './least.js'
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

/** What is measured in one turn, one right after the other: the machine is not as fast in every minute. */
interface Turn {
  readonly recorded: Step
  readonly first: Step
  readonly notes: Step
  /** The bare start of the bundle, beside the runs with a record and beside the one without. */
  readonly startMs: number
  readonly startAgainMs: number
  readonly inflateChangedMs: number
  readonly inflateAllMs: number
}

/**
 * The action's own time, in which buildx does not run, beside the start of the bundle and one decompression of the layers
 * it has to read; and the bytes that BuildKit sends for head.
 */
export async function measureOwnTime(question: LargeQuestion): Promise<void> {
  const { stand, repository, folder, turns } = question
  const commits = { base: repository.mainSha, head: repository.assets.mergeSha }
  const layers = await exportLayers(stand, { ...commits, folder })
  const measured: Turn[] = []
  while (measured.length < turns) measured.push(await takeTurn(question, layers))
  printOwnTime(measured)
  printMoved(measured, layers.changed)
}

type Layers = Awaited<ReturnType<typeof exportLayers>>

async function takeTurn(
  { stand, repository, calls }: LargeQuestion,
  layers: Layers,
): Promise<Turn> {
  const pull = async (name: string, ...how: Parameters<Stand['pull']>): Promise<Step> => {
    const step = await stand.pull(...how)
    if (calls) printCalls(name, step)
    return step
  }
  return {
    notes: await pull('notes', repository.notes, { reads: 'record' }),
    recorded: await pull('recorded', repository.assets, { reads: 'record' }),
    startMs: await stand.start(),
    inflateChangedMs: await inflateMs(layers.changed),
    first: await pull('first', repository.assets, { reads: 'nothing' }),
    startAgainMs: await stand.start(),
    inflateAllMs: await inflateMs(layers.all),
  }
}

interface Compared {
  readonly step: Step
  readonly yardstickMs: number
}

/** A row is one turn, the one whose figure is the median, so that its parts make up the whole. */
function printOwnTime(turns: readonly Turn[]): void {
  const row = (title: string, compare: (turn: Turn) => Compared): readonly string[] => {
    const ratio = ({ step, yardstickMs }: Compared): number => step.ownMs / yardstickMs
    const ranked = turns.map(compare).toSorted((one, other) => ratio(one) - ratio(other))
    const median = ranked[Math.floor(ranked.length / 2)]
    const [least, most] = [ranked[0], ranked.at(-1)]
    if (median === undefined || least === undefined || most === undefined) return [title]
    const { wallMs, buildxMs, buildMs, ownMs } = median.step
    return [
      title,
      ...[wallMs, buildxMs, wallMs - buildMs, ownMs, median.yardstickMs].map(milliseconds),
      ratio(median).toFixed(2),
      `${ratio(least).toFixed(2)} to ${ratio(most).toFixed(2)}`,
    ]
  }
  console.log(
    '\nOwn time outside buildx, 1 GB image of 47,000 files, one layer of 10 MB changed:\n',
  )
  printTable([
    [
      ...['the pull request’s run', 'step', 'in buildx', 'outside builds', 'own: outside buildx'],
      ...['yardstick', 'own ÷ yardstick', 'in all turns'],
    ],
    row('base recorded', ({ recorded, startMs, inflateChangedMs }) => ({
      step: recorded,
      yardstickMs: startMs + inflateChangedMs,
    })),
    row('nothing recorded', ({ first, startAgainMs, inflateAllMs }) => ({
      step: first,
      yardstickMs: startAgainMs + inflateAllMs,
    })),
    row('base recorded, image unchanged', ({ notes, startMs }) => ({
      step: notes,
      yardstickMs: startMs,
    })),
  ])
  console.log('\nThe median of all turns. Goal: at most 1.5 times.')
}

function printMoved(turns: readonly Turn[], changed: readonly ExportedLayer[]): void {
  const most = (of: 'notes' | 'recorded'): number =>
    Math.max(...turns.map((turn) => turn[of].movedBytes))
  const changedBytes = changed.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const times = (most('recorded') / changedBytes).toFixed(3)
  console.log('\nBytes moved from BuildKit for head, base recorded:\n')
  printTable([
    ['the pull request', 'bytes moved', 'changed layers', 'goal'],
    [`changes a layer`, String(most('recorded')), `${changedBytes} (${times} times)`, '1.1 times'],
    [`changes no layer`, String(most('notes')), '0', '100000'],
  ])
}
