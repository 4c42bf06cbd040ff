import type { Section } from '../budget.js'
import { causeSentence } from '../cause-words.js'
import { markdownMedium } from '../medium.js'
import { imageMovement } from '../movement.js'
import { newAdviceSections, standingAdviceSection } from './advice.js'
import { changedLayersSections } from './changed-layers.js'
import { layerListSection } from './layer-list.js'
import { allChecksSection, brokenChecksSection } from './checks.js'
import {
  attributionSection,
  changeListSections,
  placesSection,
  settingsSection,
} from './changes.js'
import { newFindingsSections, standingFindingsSection } from './findings.js'
import { newHintSections, standingHintSections } from './hints.js'
import { baseLogSection, headLogSection, missingSideSection } from './missing-side.js'
import type { SectionContext } from './make-section.js'
import { priorities, wholeSection } from './make-section.js'
import { proofSections } from './proof.js'
import { sizesInWords, sizesSection } from './sizes.js'
import { subjectSection } from './subject.js'
import { vulnerabilitySections } from './vulnerabilities.js'
import { newWasteSection, standingWasteSections } from './waste.js'
import { weightSections } from './weight.js'

/** Everything about one image below its headline, most telling first. */
export function imageSections(context: SectionContext): readonly Section[] {
  const sections = [
    causeSection(context),
    attributionSection(context),
    missingSideSection(context),
    headLogSection(context),
    isStill(context) ? null : sizesSection(context),
    brokenChecksSection(context),
    newWasteSection(context),
    ...changedLayersSections(context),
    placesSection(context),
    settingsSection(context),
    ...vulnerabilitySections(context),
    ...newAdviceSections(context),
    ...newHintSections(context),
    ...proofSections(context),
    ...newFindingsSections(context),
    baseLogSection(context),
    ...changeListSections(context),
    standingAdviceSection(context),
    ...standingHintSections(context),
    ...standingWasteSections(context),
    allChecksSection(context),
    standingFindingsSection(context),
    layerListSection(context),
    ...weightSections(context),
    subjectSection(context),
  ]
  return sections.filter((section) => section !== null)
}

/** The one sentence below a headline; for an image that did not move, its figures. */
function causeSection(context: SectionContext): Section | null {
  const { image, report, under } = context
  const still = isStill(context) && image.head.state === 'measured'
  const sentence = still
    ? `${sizesInWords(image.head)}.`
    : causeSentence(image, { subject: report.subject, medium: markdownMedium })
  if (sentence === null) return null
  return wholeSection(sentence, { name: 'causes', priority: priorities.cause, under })
}

/** An image that did not move has no table of equal numbers. */
function isStill({ image }: SectionContext): boolean {
  return imageMovement(image).kind === 'unchanged'
}
