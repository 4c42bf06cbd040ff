import type { Host } from '../ports.js'
import { formatCount } from '../report/format.js'
import type { Note } from '../report/report.js'
import {
  compareVulnerabilities,
  sameVulnerabilities,
  type UncomparedVulnerabilities,
  type VulnerabilityComparison,
} from '../vulnerabilities/changed-vulnerabilities.js'
import type { ScanAnswer, Scanners } from '../vulnerabilities/scanners.js'
import type { VulnerabilitySettings } from '../vulnerabilities/settings.js'
import type { ScanReport } from '../vulnerabilities/vulnerability.js'
import type { ImagePlan, ScanSource } from './image-plan.js'
import { scansImage } from './plan-scans.js'
import type { Scannable } from './weigh-side.js'
import type { WeighedSides } from './weigh.js'

/** An image that was weighed on both sides, and where its vulnerabilities come from. */
export interface ScanSubject extends Pick<
  WeighedSides,
  'head' | 'base' | 'comparison' | 'scannable'
> {
  readonly plan: Pick<ImagePlan, 'name' | 'scans'>
}

export interface ScanningMeans extends Pick<VulnerabilitySettings, 'filter' | 'timeoutMs'> {
  /** Without them nothing can be compared. */
  readonly scanners: Scanners | undefined
  readonly host: Pick<Host, 'chapter' | 'say' | 'signal'>
}

/** What became of the vulnerabilities of each image, in order; undefined where nobody asked. */
export interface ScannedImages {
  readonly vulnerabilities: readonly (VulnerabilityComparison | undefined)[]
  readonly notes: readonly Note[]
}

/**
 * Compares the known vulnerabilities of base and head of every image that it is asked of. Both sides are scanned with one
 * state of the vulnerability database, so that what differs differs in the images. Images of the same layers are not
 * scanned. One scan follows another: Trivy's cache lets in one process at a time, and spares it the layers that were
 * scanned before (https://trivy.dev/docs/latest/configuration/cache), and Grype's documentation promises nothing of its
 * database. Never fails but when the run is told to stop.
 */
export async function scanImages(
  images: readonly ScanSubject[],
  means: ScanningMeans,
): Promise<ScannedImages> {
  if (!images.some(isAsked)) return { vulnerabilities: images.map(() => undefined), notes: [] }
  return means.host.chapter('Compare known vulnerabilities', async () => {
    const bench = { ...means, isOnly: images.length === 1, known: new Map<string, ScanAnswer>() }
    const vulnerabilities: (VulnerabilityComparison | undefined)[] = []
    const notes: Note[] = []
    for (const image of images) {
      const found = isAsked(image) ? await compareImage(image, bench) : undefined
      vulnerabilities.push(found?.comparison)
      notes.push(...(found?.notes ?? []))
    }
    return { vulnerabilities, notes }
  })
}

function isAsked({ plan }: ScanSubject): boolean {
  return plan.scans.base !== null && plan.scans.head !== null
}

interface Bench extends ScanningMeans {
  readonly isOnly: boolean
  /** Answers by what was scanned: images may share a base. */
  readonly known: Map<string, ScanAnswer>
}

interface Compared {
  readonly comparison: VulnerabilityComparison
  readonly notes: readonly Note[]
}

async function compareImage(image: ScanSubject, bench: Bench): Promise<Compared> {
  const { head, base, comparison } = image
  const absent = [head, base].find((side) => side.state === 'missing')
  if (absent?.state === 'missing') return { comparison: forImage(absent.message), notes: [] }
  if (head.state === 'missing' || base.state === 'missing' || comparison === null) {
    return { comparison: forImage('There is no image to compare with.'), notes: [] }
  }
  if (isSame(image)) {
    bench.host.say(`${nameOf(image, bench)}not scanned: both images have the same layers.`)
    return { comparison: sameVulnerabilities, notes: [] }
  }
  const scans = await scanSides(image, bench)
  if ('why' in scans) return failed(scans.why, { image, bench })
  const layers = { base: base.layers, head: head.layers, rows: comparison.layers }
  const compared = compareVulnerabilities(scans, { layers, filter: bench.filter })
  return { comparison: compared, notes: databaseNotes(scans, { image, bench }) }
}

/** A scanner is asked only of images that differ; reports of others are compared whatever they are of. */
function isSame({ plan, comparison }: ScanSubject): boolean {
  return (
    scansImage(plan, 'base') &&
    scansImage(plan, 'head') &&
    comparison?.layers.every(({ kind }) => kind === 'same') === true
  )
}

type Scans = Readonly<Record<'base' | 'head', ScanReport>>

async function scanSides(
  image: ScanSubject,
  bench: Bench,
): Promise<Scans | { readonly why: string }> {
  // The first scan brings the database up to date, for those that follow.
  const base = await scanSide(image, 'base', bench)
  if (base.kind === 'unavailable') return { why: `Base: ${base.why}` }
  const head = await scanSide(image, 'head', bench)
  if (head.kind === 'unavailable') return { why: `Head: ${head.why}` }
  const names = [base.report.scanner.name, head.report.scanner.name]
  if (names[0] !== names[1]) {
    return { why: `Base was scanned by \`${names.join('`, head by `')}\`, and scanners differ` }
  }
  return { base: base.report, head: head.report }
}

async function scanSide(
  image: ScanSubject,
  side: 'base' | 'head',
  bench: Bench,
): Promise<ScanAnswer> {
  const source = image.plan.scans[side]
  const scannable = image.scannable[side]
  const key = JSON.stringify([source, scannable?.image.layers.map(({ diffId }) => diffId) ?? null])
  const answer = bench.known.get(key) ?? (await ask({ source, scannable }, bench))
  bench.host.signal.throwIfAborted()
  bench.known.set(key, answer)
  if (answer.kind === 'read') {
    const { scanner, vulnerabilities } = answer.report
    const count = formatCount(vulnerabilities.length, 'vulnerability', 'vulnerabilities')
    const version = scanner.version === null ? '' : ` ${scanner.version}`
    bench.host.say(`${nameOf(image, bench)}${side} has ${count}, by ${scanner.name}${version}.`)
  }
  return answer
}

async function ask(
  {
    source,
    scannable,
  }: { readonly source: ScanSource | null; readonly scannable: Scannable | null },
  { scanners, timeoutMs }: Bench,
): Promise<ScanAnswer> {
  if (scanners === undefined || source === null) return unavailable('there is no scanner')
  if (source.kind === 'report') return scanners.read(source.path)
  if (scannable === null) return unavailable('there is only a record of its image')
  return scanners.scan({ ...scannable, program: source.program, timeoutMs })
}

function unavailable(why: string): ScanAnswer {
  return { kind: 'unavailable', why }
}

interface Subject {
  readonly image: ScanSubject
  readonly bench: Bench
}

function failed(why: string, subject: Subject): Compared {
  const message = `Vulnerabilities${ofImage(subject)} were not compared. ${why}.`
  const comparison: UncomparedVulnerabilities = { state: 'missing', message, isForImage: false }
  return { comparison, notes: [{ stage: 'analysis', message }] }
}

/** Reports that were made at different times may differ for that alone. */
function databaseNotes({ base, head }: Scans, subject: Subject): readonly Note[] {
  const [before, after] = [base.scanner.database, head.scanner.database]
  if (before === after || before === null || after === null) return []
  const message = `Vulnerabilities${ofImage(subject)} may differ for another reason than the images: base was scanned with the database of ${before}, head with that of ${after}.`
  return [{ stage: 'analysis', message }]
}

function ofImage({ image, bench }: Subject): string {
  return bench.isOnly ? '' : ` of \`${image.plan.name}\``
}

function nameOf({ plan }: ScanSubject, { isOnly }: Bench): string {
  return isOnly ? '' : `${plan.name}: `
}

function forImage(message: string): VulnerabilityComparison {
  return { state: 'missing', message, isForImage: true }
}
