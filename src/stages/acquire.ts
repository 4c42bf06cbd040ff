import type { ImageSource } from '../image/reference.js'
import type { LazyTree, OpenedImage } from '../ports.js'
import type { MissingSide, Note } from '../report/report.js'
import type { Acquired } from './acquired.js'
import { buildImages, type BuildableSide, type BuiltImages } from './build-images.js'
import type { Baseline, RecordedBase } from './find-baselines.js'
import type { Sides } from './find-sides.js'
import type { ImageQuestion } from './image-question.js'
import { scansImage } from './plan-scans.js'
import type { Recipe } from './read-recipes.js'
import type { Turn } from './turns.js'
import { missing } from './weigh-side.js'

/** Both sides of an image, with the record of base that there is for a platform. */
export interface AcquiredSides {
  readonly head: (recorded: RecordedBase | null) => Acquired
  readonly base: (recorded: RecordedBase | null) => Acquired
  readonly notes: readonly Note[]
}

/** Both sides as the record of base has them: nothing that head is made from was touched. */
export function restSides({ head, base }: Sides): AcquiredSides {
  return { head: takeRecord(head), base: takeRecord(base), notes: [] }
}

/** Opens the images that the user says where to find, and builds those that nobody has. */
export async function acquireSides(
  question: ImageQuestion,
  how: Pick<WantedBuilds, 'baselines' | 'turn' | 'onBuilding'>,
): Promise<AcquiredSides> {
  const { sides, job } = question
  const { plan, recipes } = job
  const head: Supply = {
    tree: { commit: sides.head.commit, openFolder: () => Promise.resolve(sides.head.folder) },
    recipe: recipes.head,
    image: await open(plan.head, question),
  }
  const base: Supply = {
    tree: sides.base,
    recipe: recipes.base,
    image: await open(plan.base, question),
  }
  const isEnough =
    how.baselines.every((baseline) => baseline.base !== null) && !scansImage(plan, 'base')
  const built = await build(question, {
    ...how,
    head: buildable(head),
    base: isPossible(head) && !isEnough ? buildable(base) : null,
  })
  return settleSides({ head, base, built, file: plan.build.file, baseWhy: sides.baseWhy })
}

/** What each side's image is, or why there is none, when everything that can be built has been. */
export function settleSides({
  head,
  base,
  built,
  file,
  baseWhy,
}: {
  readonly head: Supply
  readonly base: Supply
  readonly built: BuiltImages | null
  readonly file: string
  readonly baseWhy: string
}): AcquiredSides {
  const isHeadThere = isPossible(head) && built?.head?.kind !== 'failed'
  return {
    head: () =>
      fromPlace(head) ?? fromBuild('head', { side: head, built }) ?? noDockerfile(file, head),
    base: (recorded) => {
      const found = fromPlace(base) ?? fromBuild('base', { side: base, built })
      if (found !== null) return found
      if (base.tree === null) return noCommit(baseWhy)
      if (base.recipe === null) return noDockerfile(file, base)
      return isHeadThere ? takeRecord(base.tree)(recorded) : notBuilt(base)
    },
    notes: built?.notes ?? [],
  }
}

function isPossible({ image, recipe }: Supply): boolean {
  return image !== null || recipe !== null
}

/** What there is to come by a side's image. */
export interface Supply {
  readonly tree: LazyTree | null
  readonly recipe: Recipe | null
  /** Where the user says that it is; null: it is to be built. */
  readonly image: OpenedImage | null
}

async function open(
  source: ImageSource | null,
  { images, say }: ImageQuestion,
): Promise<OpenedImage | null> {
  if (source === null) return null
  if (images === undefined) throw new Error('There is nothing to open images with.')
  const image = await images.open(source)
  say(`Taken as it is: ${image.description}.`)
  return image
}

function buildable({ tree, recipe, image }: Supply): (BuildableSide & LazyTree) | null {
  return image === null && tree !== null && recipe !== null ? { ...tree, recipe } : null
}

interface WantedBuilds {
  readonly head: BuildableSide | null
  readonly base: BuildableSide | null
  readonly baselines: readonly Baseline[]
  readonly turn: Turn | null
  /** Called when a build is under way. */
  readonly onBuilding: () => void
}

async function build(
  { job, id, name, openWorkshop, signal, sendsAllLayers }: ImageQuestion,
  { head, base, baselines, turn, onBuilding }: WantedBuilds,
): Promise<BuiltImages | null> {
  if (head === null && base === null) return null
  const workshop = await openWorkshop()
  const known = sendsAllLayers ? [] : baselines.flatMap(({ known }) => known?.descriptors ?? [])
  const digests = known.map(({ digest }) => digest)
  await workshop.builder.withholdLayers(workshop.layout, digests)
  const { build: config, listedAs } = job.plan
  const sides = { head, base, id, name, turn: turn?.came ?? null }
  return buildImages({ config, listedAs, ...sides, onBuilding, signal }, workshop)
}

function fromPlace({ image, tree, recipe }: Supply): Acquired | null {
  return image && { kind: 'found', image, recipe, commit: tree?.commit ?? null }
}

function fromBuild(
  name: 'head' | 'base',
  { side, built }: { readonly side: Supply; readonly built: BuiltImages | null },
): Acquired | null {
  const end = built?.[name] ?? null
  const buildableSide = buildable(side)
  if (built === null || end === null || buildableSide === null) return null
  const { commit, recipe } = buildableSide
  return { kind: 'built', built: end, blobs: built.blobs, commit, recipe }
}

function takeRecord(
  tree: Pick<LazyTree, 'commit'> | null,
): (recorded: RecordedBase | null) => Acquired {
  return (recorded) =>
    recorded === null
      ? none(missing('not-built', 'There is no record of it.', tree?.commit ?? null))
      : { kind: 'recorded', recorded, commit: tree?.commit ?? recorded.record.commit }
}

function noDockerfile(file: string, { tree }: Supply): Acquired {
  const message = `There is no Dockerfile at \`${file}\`.`
  return none(missing('no-dockerfile', message, tree?.commit ?? null))
}

function noCommit(baseWhy: string): Acquired {
  return none(missing('no-commit', `Compared with ${baseWhy}.`, null))
}

function notBuilt({ tree }: Supply): Acquired {
  const message = 'Base was not built, because there is no image of head.'
  return none(missing('not-built', message, tree?.commit ?? null))
}

function none(side: MissingSide): Acquired {
  return { kind: 'none', side }
}
