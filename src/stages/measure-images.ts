import { rememberLooks } from '../analysis/contents.js'
import { packageFiles } from '../analysis/packages/read-packages.js'
import type { BuildConfig } from '../config.js'
import type { Hashing } from '../image/hashing.js'
import { createKnownLayers } from '../image/known-layers.js'
import { createLayerCache, type LayerCache } from '../image/layer-cache.js'
import type { Builder, Host, ImageSources, Records } from '../ports.js'
import type { Note } from '../report/report.js'
import type { Sides } from './find-sides.js'
import { measureImage, type WeighedImage } from './measure-image.js'
import { openWorkshop, type Workshop } from './open-workshop.js'
import type { PackContents } from './pack-contents.js'
import { scansImage } from './plan-scans.js'
import type { ImageJob } from './read-recipes.js'
import { readEarly } from './read-early.js'
import { openQueue, workInOrder } from './turns.js'

/** Images whose builds are under way at the same time; BuildKit shares its own workers among them. */
const imagesAtOnce = 4

export interface Measurements {
  readonly images: readonly WeighedImage[]
  readonly notes: readonly Note[]
  /** What they were built and read with, for builds that follow. */
  readonly openWorkshop: () => Promise<Workshop>
  readonly layerCache: LayerCache
  /** Removes the images that were built, when nobody is going to read them any more. Never fails: a run's end removes all. */
  readonly removeImages: () => Promise<void>
}

/** What images are measured with. */
export interface MeasuringPorts {
  readonly builder: Builder
  readonly host: Host
  readonly hashing: Hashing | undefined
  /** Without it nothing of earlier runs is used. */
  readonly records: Records | undefined
  readonly images: ImageSources | undefined
  readonly pack: PackContents | null
  /** Called, more than once, when images are being built or need not be: there is time for other work. */
  readonly onBuilding?: () => void
}

/** Builds and weighs every image, for each of its platforms. Builds overlap; exports follow one another. */
export async function measureImages(
  { jobs, sides }: { readonly jobs: readonly ImageJob[]; readonly sides: Sides },
  ports: MeasuringPorts,
): Promise<Measurements> {
  const stop = new AbortController()
  const queue = openQueue()
  const signal = AbortSignal.any([ports.host.signal, stop.signal])
  const layerCache = createKnownLayers(createLayerCache(packageFiles, ports.hashing))
  const { look, forget } = rememberLooks()
  const workshop = shareWorkshop(jobs, async (config) => {
    const opened = await openWorkshop(config, ports)
    readEarly(opened, { layerCache, look, signal })
    return opened
  })
  const shared = {
    sides,
    openWorkshop: workshop.open,
    layerCache,
    look,
    joinQueue: () => (jobs.length === 1 ? null : queue.join()),
    records: ports.records,
    images: ports.images,
    pack: ports.pack,
    onBuilding: () => ports.onBuilding?.(),
    // All images of a run share one layout.
    sendsAllLayers: jobs.some(({ plan }) => scansImage(plan, 'base') || scansImage(plan, 'head')),
    say: (line: string) => {
      ports.host.say(line)
    },
    signal,
  }
  const questions = jobs.map((job, index) => ({
    job,
    ...(jobs.length === 1 ? alone : { id: `${index}-`, name: job.plan.name }),
    turn: shared.joinQueue(),
    ...shared,
  }))
  const measured = await workInOrder(
    questions,
    { atOnce: imagesAtOnce, stop },
    measureImage,
  ).finally(() => {
    stop.abort()
    forget()
  })
  const notes = new Map(measured.flatMap((each) => each.notes).map((note) => [note.message, note]))
  return {
    images: measured.flatMap(({ images }) => images),
    notes: [...notes.values()],
    openWorkshop: workshop.open,
    layerCache,
    removeImages: workshop.removeImages,
  }
}

const alone = { id: '', name: null }

/** The builder is looked for when an image has to be built, and only once. */
function shareWorkshop(
  jobs: readonly ImageJob[],
  open: (config: BuildConfig) => Promise<Workshop>,
): SharedWorkshop {
  let opened: Promise<Workshop> | null = null
  return {
    open: () => {
      const [first] = jobs
      if (first === undefined) throw new Error('There is no image to build.')
      opened ??= open(first.plan.build)
      return opened
    },
    async removeImages() {
      await opened
        ?.then(({ builder, layout }) => builder.removeLayout(layout))
        .catch(() => undefined)
    },
  }
}

interface SharedWorkshop extends Pick<Measurements, 'removeImages'> {
  readonly open: () => Promise<Workshop>
}
