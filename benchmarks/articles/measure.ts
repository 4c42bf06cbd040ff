import type { ImageSize } from '../../src/image/image.js'
import type { ImageReport } from '../../src/report/report.js'
import { versions, type Article, type Version } from './articles.js'
import type { Example } from './example.js'

/** What was measured of an article; read again when the page is written. */
export interface Measured {
  /** Of the images it begins with, by name. */
  readonly bases: Readonly<Record<string, ImageSize>>
  readonly sizes: Readonly<Record<Version, ImageSize>>
  /** With the fixes that `dockweigh slim` proved. */
  readonly fixed: ImageSize
  /** With the fixes, on the smaller base image; null: it does not build, or there is none. */
  readonly onSibling: ImageSize | null
  readonly advice: readonly Pick<
    ImageReport['advice'][number],
    'kind' | 'what' | 'certainty' | 'unpackedBytes'
  >[]
  readonly proof: NonNullable<ImageReport['proof']>
}

/** Weighs all versions of an example, and what `dockweigh slim` makes of the naive one, which then has to work. */
export async function measureArticle(
  { name, sibling, proof: command }: Article,
  { example, registry }: { readonly example: Example; readonly registry: string },
): Promise<Omit<Measured, 'bases'>> {
  const sizes = await weighVersions(example)
  const report = await example.slim('naive')
  const { proof, advice } = report
  if (proof?.size == null) throw new Error(`No fix of ${name} was proven.`)
  await example.start('naive', command)
  const onSibling = sibling === null ? null : await weighOnSibling(example, sibling)
  return {
    sizes,
    fixed: proof.size,
    onSibling,
    advice: advice.map(({ kind, what, certainty, unpackedBytes }) => ({
      ...{ kind, what, certainty, unpackedBytes },
    })),
    proof: { ...proof, patch: proof.patch.replaceAll(`${registry}/`, '') },
  }
}

async function weighVersions(example: Example): Promise<Measured['sizes']> {
  const sizes: [Version, ImageSize][] = []
  for (const version of versions) sizes.push([version, sizeOf(await example.inspect(version))])
  return Object.fromEntries(sizes) as Measured['sizes']
}

async function weighOnSibling(
  example: Example,
  [from, to]: readonly [string, string],
): Promise<ImageSize | null> {
  const fixed = await example.read('naive')
  await example.write('sibling', fixed.replace(`/${from}\n`, `/${to}\n`))
  try {
    return sizeOf(await example.inspect('sibling'))
  } catch (error) {
    console.error(String(error))
    return null
  }
}

function sizeOf({ head }: ImageReport): ImageSize {
  if (head.state !== 'measured') throw new Error('The image was not measured.')
  return head.size
}
