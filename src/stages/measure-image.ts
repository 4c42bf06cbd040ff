import { ActionError } from '../errors.js'
import type { KnownLayers } from '../image/known-layers.js'
import type { Records } from '../ports.js'
import type { Note } from '../report/report.js'
import { buildImages, type BuiltImages } from './build-images.js'
import { findBaselines, platformsOf, type Baseline } from './find-baselines.js'
import type { Sides } from './find-sides.js'
import type { Workshop } from './open-workshop.js'
import type { ImageJob } from './read-recipes.js'
import type { Turn } from './turns.js'
import { isUntouched } from './untouched.js'
import { weighRecordedSides, weighSides, type WeighedSides } from './weigh.js'

/** One image for one platform, weighed on both sides; the plan's name has the platform where there are several. */
export interface WeighedImage extends WeighedSides, ImageJob {
  /** Null: the only one that the image has. */
  readonly platform: string | null
}

/** One image to measure, and what it shares with the run's other images. */
export interface ImageQuestion {
  readonly job: ImageJob
  /** Begins the names of the image's files. */
  readonly id: string
  /** What the image is called in the log; null: it is the only one. */
  readonly name: string | null
  /** Null for the only image. */
  readonly turn: Turn | null
  readonly sides: Sides
  /** Null when no image of the run can be built. */
  readonly openWorkshop: () => Promise<Workshop | null>
  readonly layerCache: KnownLayers
  /** A turn at the end of the queue. */
  readonly joinQueue: () => Turn | null
  readonly records: Records | undefined
  readonly say: (line: string) => void
  readonly signal: AbortSignal
}

/** The image for each of its platforms. */
export interface MeasuredImage {
  readonly images: readonly WeighedImage[]
  readonly notes: readonly Note[]
}

/**
 * Measures an image at the least cost: from the record of base alone when nothing the image is made from was touched;
 * else by building head, without sending the layers that are known, and base only when no record has it.
 */
export async function measureImage(question: ImageQuestion): Promise<MeasuredImage> {
  const { job, layerCache, turn } = question
  try {
    const baselines = await lookUp(question)
    if (canRest(job, baselines)) return await rest(question, baselines)
    const known = baselines.flatMap((baseline) => baseline.known)
    layerCache.learn(known)
    const measured = await buildAndWeigh(question, baselines, turn).catch((error: unknown) => {
      if (known.length === 0 || !needsLayer(error)) throw error
      return null
    })
    return measured ?? (await buildWithAllLayers(question, baselines))
  } finally {
    turn?.pass()
  }
}

async function lookUp({
  job,
  sides,
  records,
  name,
  say,
}: ImageQuestion): Promise<readonly Baseline[]> {
  const { build } = job.plan
  const nothing = platformsOf(build).map((platform) => ({ platform, base: null, known: [] }))
  if (records === undefined || job.recipes.head === null) return nothing
  const baseCommit = sides.base !== null && job.recipes.base !== null ? sides.base.commit : null
  const prefix = name === null ? '' : `${name}: `
  return findBaselines({
    build,
    baseCommit,
    records,
    say: (line) => {
      say(prefix + line)
    },
  })
}

function canRest({ plan, recipes }: ImageJob, baselines: readonly Baseline[]): boolean {
  return baselines.every(({ base }) => base !== null) && isUntouched(recipes, plan.build)
}

async function rest(
  { job, sides, name, say }: ImageQuestion,
  baselines: readonly Baseline[],
): Promise<MeasuredImage> {
  say(`${name ?? 'The image'}: not built, because nothing it is made from was touched.`)
  const images: WeighedImage[] = []
  for (const { platform, base } of baselines) {
    if (base === null) continue
    const weighed = await weighRecordedSides({ sides, recipes: job.recipes }, base)
    images.push({ ...named(job, platform), ...weighed })
  }
  return { images, notes: [] }
}

/** A record that spoke of other layers than the build made leads here: nothing is taken from records. */
async function buildWithAllLayers(
  question: ImageQuestion,
  baselines: readonly Baseline[],
): Promise<MeasuredImage> {
  question.say(
    'A layer that was left out is needed; exporting the image once more with all layers.',
  )
  question.layerCache.forget()
  question.turn?.pass()
  const turn = question.joinQueue()
  try {
    await turn?.came
    const workshop = await question.openWorkshop()
    await workshop?.builder.sendLayers(workshop.layout)
    const nothing = baselines.map(({ platform }) => ({ platform, base: null, known: [] }))
    return await buildAndWeigh(question, nothing, turn)
  } finally {
    turn?.pass()
  }
}

async function buildAndWeigh(
  question: ImageQuestion,
  baselines: readonly Baseline[],
  turn: Turn | null,
): Promise<MeasuredImage> {
  const { job, sides, layerCache } = question
  const { plan, recipes } = job
  const isBaseKnown = baselines.every(({ base }) => base !== null)
  const built = await build(question, { baselines, isBaseKnown, turn })
  turn?.pass()
  const images: WeighedImage[] = []
  for (const { platform, base } of baselines) {
    const recorded = isBaseKnown ? base : null
    const request = { sides, recipes, built, recorded, config: plan.build, platform }
    images.push({ ...named(job, platform), ...(await weighSides(request, layerCache)) })
  }
  return { images, notes: built?.notes ?? [] }
}

async function build(
  { job, id, name, sides, openWorkshop, signal }: ImageQuestion,
  how: {
    readonly baselines: readonly Baseline[]
    readonly isBaseKnown: boolean
    readonly turn: Turn | null
  },
): Promise<BuiltImages | null> {
  const workshop = await openWorkshop()
  if (workshop === null) return null
  const known = how.baselines.flatMap((baseline) => baseline.known)
  await workshop.builder.withholdLayers(
    workshop.layout,
    known.map(({ digest }) => digest),
  )
  const recipes = how.isBaseKnown ? { ...job.recipes, base: null } : job.recipes
  const request = { config: job.plan.build, sides, recipes, id, name, signal }
  return buildImages({ ...request, turn: how.turn?.came ?? null }, workshop)
}

function named({ plan, recipes }: ImageJob, platform: string | null): ImageJob & Platformed {
  const isOneOfSeveral = plan.build.platforms.length > 1
  const name = isOneOfSeveral && platform !== null ? `${plan.name} (${platform})` : plan.name
  return { plan: { ...plan, name }, recipes, platform }
}

type Platformed = Pick<WeighedImage, 'platform'>

/** What reading says of an image whose layers are not all there, or not those that were known. */
const layerFailures: ReadonlySet<string> = new Set([
  'blob-missing',
  'blob-corrupt',
  'image-invalid',
])

function needsLayer(error: unknown): boolean {
  return error instanceof ActionError && layerFailures.has(error.code)
}
