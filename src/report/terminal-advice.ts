import type { Advice } from '../advice/advice.js'
import {
  adviceWords,
  compressedWords,
  isSecret,
  newAdvice,
  newAdviceWords,
  savingWords,
  standingAdvice,
  standingWords,
} from './advice-words.js'
import { hintWords } from './hint-words.js'
import { nameLayer, viewLayers, type LayerView } from './layer-words.js'
import { textMedium } from './medium.js'
import type { ImageReport, RunSubject } from './report.js'
import type { Block } from './terminal-facts.js'

/** What the pull request brought and could go; all the rest as one line. */
export function newAdviceLines(image: ImageReport, subject: RunSubject): Block {
  const advice = newAdvice(image)
  const view = viewLayers(image, { subject, medium: textMedium, side: 'head' })
  return [
    ...(advice.length === 0 ? [] : [newAdviceWords(advice), ...adviceLines(advice, view)]),
    ...(standingAdvice(image).length === 0 ? [] : [`${standingWords(image)}.`]),
    ...(image.hints ?? []).map((hint) => hintWords(hint, textMedium)),
  ]
}

/** Each piece of advice: where and what it saves, then what could go and what to do. */
export function adviceLines(advice: readonly Advice[], view: LayerView): Block {
  return advice.flatMap((one) => [
    `  ${nameLayer(one.layer, view)}  ${savedWords(one)}`.trimEnd(),
    `      ${adviceWords(one, view)} ${textMedium.sentence(one.remedy)}`,
  ])
}

function savedWords(one: Advice): string {
  return isSecret(one) ? '' : `${savingWords(one)}, about ${compressedWords(one)} compressed`
}
