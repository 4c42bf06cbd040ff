import type { Section } from '../budget.js'
import { attributionWords } from '../attribution-words.js'
import { fileFacts, packageFacts, placeFacts, settingFacts } from '../facts/change-facts.js'
import { markdownMedium } from '../medium.js'
import { noiseFloor } from '../noise.js'
import { runningSettings, settingWords } from '../setting-words.js'
import { collapsedFacts, openFacts } from './fact-sections.js'
import type { SectionContext } from './make-section.js'
import { priorities, wholeSection } from './make-section.js'

/** Who answers for which part of the change. Null when one does for all of it. */
export function attributionSection({ image, under }: SectionContext): Section | null {
  const words = attributionWords(image)
  if (words === null) return null
  return wholeSection(words, { name: 'attributions', priority: priorities.cause, under })
}

/** The places that explain the change, when they are several and matter. */
export function placesSection(context: SectionContext): Section | null {
  const { comparison, head } = context.image
  if (comparison === null || head.state === 'missing') return null
  const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0)
  const matters = context.extent === 'summary' || moved >= noiseFloor(head.size.unpackedBytes)
  const least = context.extent === 'summary' ? 1 : 2
  if (!matters || comparison.directories.length < least) return null
  return openFacts(placeFacts(comparison, markdownMedium), { context, priority: priorities.places })
}

/** Settings a comment shows openly. */
const openSettings = 6

/** How a container runs otherwise, in one line. Null when it runs the same. */
export function settingsSection({ image, under }: SectionContext): Section | null {
  const settings = runningSettings(image)
  if (settings.length === 0) return null
  const shown = settings.slice(0, openSettings)
  const words = shown.map((change) => settingWords(change, markdownMedium))
  const left = settings.length - shown.length
  const text = `Settings: ${[...words, ...(left === 0 ? [] : [`${left} more`])].join(' · ')}`
  return wholeSection(text, { name: 'settings', priority: priorities.settings, under })
}

/** Packages, files and settings, collapsed; settings only where the open line has not told all of them. */
export function changeListSections(context: SectionContext): readonly Section[] {
  const { comparison } = context.image
  if (comparison === null) return []
  const { packages, files, standing } = priorities
  const told = context.extent === 'comment' && runningSettings(context.image).length <= openSettings
  return [
    collapsedFacts(packageFacts(comparison, markdownMedium), { context, priority: packages }),
    collapsedFacts(fileFacts(comparison, markdownMedium), { context, priority: files }),
    told
      ? null
      : collapsedFacts(settingFacts(comparison, markdownMedium), { context, priority: standing }),
  ].filter((section) => section !== null)
}
