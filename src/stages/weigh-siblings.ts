import { findBaseImage, type BaseImage, type BaseImageInputs } from '../advice/base-image.js'
import type { BaseImageHint } from '../advice/hint.js'
import { listSiblings, type SiblingTag } from '../advice/siblings.js'
import { parseReference } from '../dockerfile/reference.js'
import { parseRegistryReference, type RegistryReference } from '../image/registry-reference.js'
import type { Host, RegistryScales, WeighedManifest } from '../ports.js'
import type { Side } from '../report/report.js'
import type { ImageJob, Recipe, Recipes } from './read-recipes.js'

/** More base images than this are not asked about in one run. */
const mostBaseImages = 4

/** Below it a sibling is not worth a word: 1 MB, and a twentieth of the base image. */
const smallestGainBytes = 1_000_000
const smallestGainShare = 0.05

/** A search that goes on while images are built. */
export interface SiblingSearch {
  /** To be called when nothing is waiting for this machine; once is enough. */
  readonly begin: () => void
  /** Waits for the rest of the answers, a moment at most. Never fails. */
  settle(): Promise<FoundSiblings>
}

/** Smaller siblings of the base image that an image was built on, smallest first. */
export type FoundSiblings = (image: {
  readonly recipes: Recipes
  readonly head: Side
}) => readonly BaseImageHint[]

export interface SiblingQuestion {
  readonly jobs: readonly ImageJob[]
  /** Undefined: nothing is asked. */
  readonly registries: RegistryScales | undefined
  readonly host: Pick<Host, 'say'>
}

interface FoundBaseImage {
  /** Null: none of the answers came. */
  readonly platform: string | null
  readonly hints: readonly BaseImageHint[]
}

/**
 * Weighs smaller images of the repositories that base images come from: each base image first, and its siblings when
 * the registry has answered. One that does not answer is said in the log, and is no failure.
 */
export function searchSiblings(question: SiblingQuestion): SiblingSearch {
  let searches: Searches | null = null
  const begin = (): Searches => (searches ??= beginSearches(question))
  return {
    begin,
    settle: async () => {
      const begun = begin()
      if (begun.size > 0) question.registries?.hurry()
      const found = new Map<Recipes, FoundBaseImage>()
      for (const [recipes, search] of begun) found.set(recipes, await search)
      return ({ recipes, head }) => hintsFor(found.get(recipes), head)
    },
  }
}

type Searches = ReadonlyMap<Recipes, Promise<FoundBaseImage>>

function beginSearches({ jobs, registries, host }: SiblingQuestion): Searches {
  const searches = new Map<Recipes, Promise<FoundBaseImage>>()
  const questions = registries === undefined ? [] : jobs.flatMap(readQuestion)
  const shared = new Map<string, Promise<WeighedSiblings | null>>()
  for (const question of questions) {
    const key = JSON.stringify([question.baseImage.reference, question.platform])
    if (registries === undefined || (!shared.has(key) && shared.size === mostBaseImages)) continue
    const weighed = shared.get(key) ?? ask(question, { registries, host })
    shared.set(key, weighed)
    searches.set(
      question.recipes,
      weighed.then((answer) => describeSiblings(question, answer)),
    )
  }
  return searches
}

/** Bytes of one platform say nothing about another. */
function hintsFor(found: FoundBaseImage | undefined, head: Side): readonly BaseImageHint[] {
  if (found === undefined || head.state === 'missing') return []
  return found.platform === head.platform ? found.hints : []
}

interface Question {
  readonly recipes: Recipes
  readonly baseImage: BaseImage
  /** Whether base stands on the same image; null when there is no base. */
  readonly isStanding: boolean | null
  readonly reference: RegistryReference
  readonly tags: readonly SiblingTag[]
  readonly platform: string | null
}

/** None for an image that is not built here, and for a base image without a tag that could have siblings. */
function readQuestion({ plan, recipes }: ImageJob): readonly Question[] {
  const { build } = plan
  const baseImage = plan.head === null ? baseImageOf(recipes.head, build) : null
  if (baseImage === null) return []
  const reference = parseRegistryReference(baseImage.reference)
  if (typeof reference === 'string' || reference.tag === null) return []
  const tags = listSiblings(reference.repository, reference.tag)
  if (tags.length === 0) return []
  const isStanding =
    recipes.base && baseImageOf(recipes.base, build)?.reference === baseImage.reference
  const platform = build.platforms[0] ?? null
  return [{ recipes, baseImage, isStanding, reference, tags, platform }]
}

function baseImageOf(recipe: Recipe | null, inputs: BaseImageInputs): BaseImage | null {
  return recipe && findBaseImage(recipe.dockerfile, inputs)
}

interface WeighedSiblings {
  readonly current: WeighedManifest
  readonly siblings: readonly (SiblingTag & { readonly weight: WeighedManifest | null })[]
}

async function ask(
  { baseImage, reference, tags, platform }: Question,
  { registries, host }: { readonly registries: RegistryScales; readonly host: Pick<Host, 'say'> },
): Promise<WeighedSiblings | null> {
  try {
    const current = await registries.weigh(reference, platform)
    if (current === null) return null
    const siblings = tags.map(async (sibling) => {
      const sought = { ...reference, tag: sibling.tag, digest: null }
      return { ...sibling, weight: await registries.weigh(sought, platform) }
    })
    return { current, siblings: await Promise.all(siblings) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    host.say(`Smaller images beside ${baseImage.reference} were not looked for: ${why}`)
    return null
  }
}

/** The first tag of each variant that is there and is worth a word. */
function describeSiblings(question: Question, answer: WeighedSiblings | null): FoundBaseImage {
  if (answer === null) return { platform: null, hints: [] }
  const { current, siblings } = answer
  const { reference, file, line } = question.baseImage
  const named = new Set<string>()
  const hints = siblings.flatMap(({ variant, tag, weight }): readonly BaseImageHint[] => {
    if (weight === null || named.has(variant.name)) return []
    named.add(variant.name)
    const gain = current.compressedBytes - weight.compressedBytes
    if (gain < Math.max(smallestGainBytes, current.compressedBytes * smallestGainShare)) return []
    return [
      {
        kind: 'base-image',
        variant: variant.name,
        ...{ file, line },
        current: { reference, compressedBytes: current.compressedBytes },
        sibling: { reference: retag(reference, tag), compressedBytes: weight.compressedBytes },
        tradeOff: variant.tradeOff,
        introduced: question.isStanding === null ? null : !question.isStanding,
      },
    ]
  })
  const bySize = hints.toSorted((a, b) => a.sibling.compressedBytes - b.sibling.compressedBytes)
  return { platform: current.platform, hints: bySize }
}

/** The reference as it was written, with another tag. */
function retag(text: string, tag: string): string {
  const { registry, repository } = parseReference(text)
  return `${registry === null ? '' : `${registry}/`}${repository}:${tag}`
}
