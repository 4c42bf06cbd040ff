import type { PageCheck, PageFigure, PageImage } from '../html/page-model.js'
import { element, wordsOf } from './elements.js'

/** An image's verdict, figures and checks. */
export function summaryOf(image: PageImage): HTMLElement {
  const { sentences, log, figures, checks } = image
  return element(
    'div',
    { class: 'summary' },
    ...sentences.map((sentence) => element('p', {}, ...wordsOf(sentence))),
    log.length === 0 ? null : element('pre', { class: 'log', dir: 'ltr' }, log.join('\n')),
    figures.length === 0 ? null : element('dl', { class: 'figures' }, ...figures.map(figureOf)),
    checks.length === 0 ? null : element('ul', { class: 'checks' }, ...checks.map(checkOf)),
  )
}

function figureOf({ name, base, head, change, direction }: PageFigure): HTMLElement {
  const tone = direction > 0 ? 'more' : direction < 0 ? 'less' : 'even'
  return element(
    'div',
    {},
    element('dt', {}, name),
    element('dd', { class: 'figure' }, head ?? '–'),
    change === null ? null : element('dd', { class: `change ${tone}` }, change),
    base === null ? null : element('dd', { class: 'base' }, `base ${base}`),
  )
}

function checkOf({ status, name, words }: PageCheck): HTMLElement {
  const mark = element('span', { class: `status ${status}` }, status)
  return element('li', {}, mark, ' ', element('strong', {}, name), ' ', ...wordsOf(words))
}
