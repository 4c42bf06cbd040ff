import { ActionError } from '../errors.js'
import type { Note } from '../report/report.js'
import { acquireSides, restSides, type AcquiredSides } from './acquire.js'
import { findBaselines, platformsOf, type Baseline } from './find-baselines.js'
import type { ImageQuestion } from './image-question.js'
import type { ImageJob } from './read-recipes.js'
import type { Turn } from './turns.js'
import { isUntouched } from './untouched.js'
import { weighSides, type WeighedSides } from './weigh.js'
import { openHeadStart, type HeadStart } from './weigh-ahead.js'

/** One image for one platform, weighed on both sides; the plan's name has the platform where there are several. */
export interface WeighedImage extends WeighedSides, ImageJob {
  /** Null: the only one that the image has. */
  readonly platform: string | null
}

/** The image for each of its platforms. */
export interface MeasuredImage {
  readonly images: readonly WeighedImage[]
  readonly notes: readonly Note[]
}

/**
 * Measures an image at the least cost: from the record of base alone when nothing the image is made from was touched;
 * else by building head, without sending the layers that are known, and base only when no record has it. A side that
 * the user says where to find is not built.
 */
export async function measureImage(question: ImageQuestion): Promise<MeasuredImage> {
  const { job, layerCache, turn } = question
  try {
    const found = await lookUp(question)
    const isAtRest = canRest(job, found)
    if (isAtRest && found.every(isReadable)) return await rest(question, found)
    const baselines = isAtRest ? noBaselines(job) : found
    const known = baselines.flatMap((baseline) => baseline.known ?? [])
    for (const layers of known) layerCache.learn(layers)
    const measured = await acquireAndWeigh(question, baselines, turn).catch((error: unknown) => {
      if (known.length === 0 || !needsLayer(error)) throw error
      return null
    })
    return measured ?? (await measureWithoutRecords(question))
  } finally {
    turn?.pass()
  }
}

async function lookUp(question: ImageQuestion): Promise<readonly Baseline[]> {
  const { job, sides, records } = question
  const { plan, recipes } = job
  if (records === undefined || recipes.head === null) return noBaselines(job)
  const isBaseMeant = sides.base !== null && recipes.base !== null && plan.base === null
  return findBaselines({
    build: plan.build,
    listedAs: plan.listedAs,
    baseCommit: isBaseMeant ? sides.base.commit : null,
    records,
    say: sayer(question),
  })
}

function noBaselines({ plan }: ImageJob): readonly Baseline[] {
  return platformsOf(plan.build).map((platform) => ({ platform, base: null, known: null }))
}

function canRest({ plan, recipes }: ImageJob, baselines: readonly Baseline[]): boolean {
  const isRecorded = baselines.every(({ base }) => base !== null)
  return plan.head === null && isRecorded && isUntouched(recipes, plan.build)
}

/** What is wrong with a record is said where it is read. */
function isReadable({ base }: Baseline): boolean {
  try {
    base?.readLayers()
    return base !== null
  } catch {
    return false
  }
}

async function rest(
  question: ImageQuestion,
  baselines: readonly Baseline[],
): Promise<MeasuredImage> {
  sayer(question)('Not built: nothing that the image is made from was touched.')
  question.onBuilding()
  return weigh(question, baselines, restSides(question.sides))
}

/** A record that spoke of other layers than the build made leads here. */
async function measureWithoutRecords(question: ImageQuestion): Promise<MeasuredImage> {
  sayer(question)(
    'A layer that was left out is needed; exporting the image once more with all layers.',
  )
  question.layerCache.forget()
  question.turn?.pass()
  const turn = question.joinQueue()
  try {
    await turn?.came
    const { builder, layout } = await question.openWorkshop()
    await builder.sendLayers(layout)
    return await acquireAndWeigh(question, noBaselines(question.job), turn)
  } finally {
    turn?.pass()
  }
}

async function acquireAndWeigh(
  question: ImageQuestion,
  baselines: readonly Baseline[],
  turn: Turn | null,
): Promise<MeasuredImage> {
  const bases = baselines.flatMap(({ base }) => base ?? [])
  const commit = question.sides.base?.commit ?? null
  const headStart = openHeadStart({ bases, commit }, question.look)
  const onBuilding = (): void => {
    headStart.begin()
    question.onBuilding()
  }
  const acquired = await acquireSides(question, { baselines, turn, onBuilding })
  turn?.pass()
  return weigh(question, baselines, { ...acquired, headStart })
}

async function weigh(
  { job, layerCache, look, pack }: ImageQuestion,
  baselines: readonly Baseline[],
  { head, base, notes, ...ahead }: AcquiredSides & { readonly headStart?: HeadStart },
): Promise<MeasuredImage> {
  const { recipes, plan } = job
  const images: WeighedImage[] = []
  for (const { platform, base: recorded } of baselines) {
    const sides = { head: head(recorded), base: base(recorded) }
    const request = { ...sides, recipes, target: plan.build.target, platform, pack, ...ahead }
    images.push({ ...named(job, platform), ...(await weighSides(request, { layerCache, look })) })
  }
  return { images, notes }
}

function named({ plan, recipes }: ImageJob, platform: string | null): ImageJob & Platformed {
  const isOneOfSeveral = plan.build.platforms.length > 1
  const name = isOneOfSeveral && platform !== null ? `${plan.name} (${platform})` : plan.name
  return { plan: { ...plan, name }, recipes, platform }
}

type Platformed = Pick<WeighedImage, 'platform'>

/** Says lines in the log, with the image's name where there are several. */
function sayer({ name, say }: ImageQuestion): (line: string) => void {
  return (line) => {
    say(name === null ? line : `${name}: ${line}`)
  }
}

/** What reading says of an image whose layers are not all there, or not those that were known. */
const layerFailures: ReadonlySet<string> = new Set([
  'blob-missing',
  'blob-corrupt',
  'image-invalid',
])

function needsLayer(error: unknown): boolean {
  return error instanceof ActionError && layerFailures.has(error.code)
}
