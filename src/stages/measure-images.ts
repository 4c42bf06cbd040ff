import { packageFiles } from '../analysis/packages/read-packages.js'
import { createLayerCache, type LayerCache } from '../image/layer-cache.js'
import type { Builder, Host } from '../ports.js'
import type { Note } from '../report/report.js'
import { buildImages, type BuiltImages } from './build-images.js'
import type { Sides } from './find-sides.js'
import { openWorkshop, type Workshop } from './open-workshop.js'
import type { ImageJob } from './read-recipes.js'
import { takeTurns, workInOrder, type Turn } from './turns.js'
import { weighSides, type WeighedSides } from './weigh.js'

/** Images whose builds are under way at the same time; BuildKit shares its own workers among them. */
const imagesAtOnce = 4

/** One image for one platform, weighed on both sides; the plan's name has the platform where there are several. */
export interface WeighedImage extends WeighedSides, ImageJob {}

export interface Measurements {
  readonly images: readonly WeighedImage[]
  readonly notes: readonly Note[]
}

/** Builds and weighs every image, for each of its platforms. Builds overlap; exports follow one another. */
export async function measureImages(
  { jobs, sides }: { readonly jobs: readonly ImageJob[]; readonly sides: Sides },
  ports: { readonly builder: Builder; readonly host: Host },
): Promise<Measurements> {
  const buildable = jobs.find(({ recipes }) => recipes.head !== null)
  const workshop = buildable ? await openWorkshop(buildable.plan.build, ports) : null
  const stop = new AbortController()
  const shared = {
    sides,
    workshop,
    layerCache: createLayerCache(packageFiles),
    signal: AbortSignal.any([ports.host.signal, stop.signal]),
  }
  const turns = jobs.length === 1 ? [] : takeTurns(jobs.length)
  const measured = await workInOrder(jobs, { atOnce: imagesAtOnce, stop }, (job, index) => {
    const place = jobs.length === 1 ? alone : { id: `${index}-`, name: job.plan.name }
    return measureImage({ job, ...place, turn: turns[index], ...shared })
  })
  const notes = new Map(measured.flatMap((each) => each.notes).map((note) => [note.message, note]))
  return { images: measured.flatMap(({ images }) => images), notes: [...notes.values()] }
}

const alone = { id: '', name: null }

interface ImageQuestion {
  readonly job: ImageJob
  /** Begins the names of the image's files. */
  readonly id: string
  /** What the image is called in the log; null: it is the only one. */
  readonly name: string | null
  readonly turn: Turn | undefined
  readonly sides: Sides
  /** Null when no image of the run can be built. */
  readonly workshop: Workshop | null
  readonly layerCache: LayerCache
  readonly signal: AbortSignal
}

async function measureImage(question: ImageQuestion): Promise<Measurements> {
  const { job, sides, layerCache } = question
  const { plan, recipes } = job
  const built = await buildInTurn(question)
  const { platforms } = plan.build
  const images: WeighedImage[] = []
  for (const platform of platforms.length === 0 ? [null] : platforms) {
    const name = platforms.length > 1 ? `${plan.name} (${platform ?? ''})` : plan.name
    const request = { sides, recipes, built, config: plan.build, platform }
    const weighed = await weighSides(request, layerCache)
    images.push({ plan: { ...plan, name }, recipes, ...weighed })
  }
  return { images, notes: built?.notes ?? [] }
}

async function buildInTurn(question: ImageQuestion): Promise<BuiltImages | null> {
  const { job, id, name, turn, sides, workshop, signal } = question
  const { plan, recipes } = job
  try {
    if (workshop === null) return null
    const request = {
      config: plan.build,
      sides,
      recipes,
      id,
      name,
      turn: turn?.came ?? null,
      signal,
    }
    return await buildImages(request, workshop)
  } finally {
    turn?.pass()
  }
}
