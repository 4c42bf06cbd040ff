import { compareLegs, type Leg } from './leg.js'

/**
 * Takes away until the rest fits: first the text of one section after the other, then whole sections. What passes goes
 * before what warns, and that before what fails; of equals the longest text first. One section always stays.
 */
export function shortenLegs(
  legs: readonly Leg[],
  fits: (legs: readonly Leg[]) => boolean,
): readonly Leg[] {
  let shown = legs
  for (const { facts } of legs.filter(({ text }) => text !== '').toSorted(byWorth)) {
    if (fits(shown)) return shown
    shown = shown.map((leg) => (leg.facts.key === facts.key ? { ...leg, text: '' } : leg))
  }
  for (const { facts } of legs.toSorted(byWorth).slice(0, -1)) {
    if (fits(shown)) return shown
    shown = shown.filter((leg) => leg.facts.key !== facts.key)
  }
  return shown
}

const worth = { skip: 0, pass: 1, warn: 2, overridden: 2, fail: 3 } as const

function byWorth(a: Leg, b: Leg): number {
  return worthOf(a) - worthOf(b) || b.text.length - a.text.length || compareLegs(a, b)
}

function worthOf({ facts }: Leg): number {
  return Math.max(...facts.images.map(({ status }) => worth[status]))
}
