import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { builtPage } from '../adapters/report-page.js'
import { failure } from '../errors.js'
import { renderInspection } from '../report/inspection.js'
import { renderJson } from '../report/json.js'
import type { ImageReport, Report } from '../report/report.js'
import { renderSummary } from '../report/summary.js'
import { renderTerminal } from '../report/terminal.js'
import type { Colour } from '../report/terminal-text.js'
import { logTail, oneLine } from '../report/untrusted.js'
import type { HtmlDelivery } from '../stages/deliver-html.js'
import { docsUrl } from '../stages/deliver.js'
import type { Invocation } from './arguments.js'
import { compareCommits } from './compare-commits.js'
import { readReference, workingTree } from './reference.js'
import { colourOf } from './colour.js'
import { inSession, type Session, type Terminal } from './session.js'
import { compareReferences, inspectReference } from './weigh-references.js'

type Run = Extract<Invocation, { kind: 'run' }>

/** Does what a command says and prints the result; returns the exit code. Throws ActionErrors. */
export async function runCommand(run: Run, terminal: Terminal): Promise<number> {
  return inSession(terminal, run, async (session) => {
    const delivery =
      run.command === 'inspect' ? await inspect(run, session) : await diff(run, session)
    session.signal.throwIfAborted()
    if (run.html !== null) await writeHtml(run.html, { delivery, session })
    const { report } = delivery
    terminal.output.write(session.progress.mask(render(report, run, terminal)))
    return run.command === 'diff' && report.status === 'fail' && !report.reportOnly ? 1 : 0
  })
}

async function diff({ images, inputs }: Run, session: Session): Promise<HtmlDelivery> {
  const [first, second] = images
  if (first === undefined) return compareCommits({ base: null, head: null, inputs }, session)
  const { cwd } = session.terminal
  const base = await readReference(first, cwd)
  const head = second === undefined ? workingTree : await readReference(second, cwd)
  if (base.kind === 'image' || head.kind === 'image') {
    return compareReferences({ base, head, inputs }, session)
  }
  return compareCommits({ base: base.name, head: head.name, inputs }, session)
}

async function inspect({ images, inputs }: Run, session: Session): Promise<HtmlDelivery> {
  const image = await readReference(images[0] ?? '', session.terminal.cwd)
  const delivery = await inspectReference({ image, inputs }, session)
  requireImage(delivery.report.images[0], session)
  return delivery
}

/** Fails with `usage` when the file cannot be written. */
async function writeHtml(
  file: string,
  { delivery, session }: { readonly delivery: HtmlDelivery; readonly session: Session },
): Promise<void> {
  const { renderHtml } = await import('../html/render-html.js')
  const mask = (text: string): string => session.progress.mask(text)
  const html = renderHtml(await builtPage().read(), { ...delivery, docsUrl, mask })
  await writeFile(resolve(session.terminal.cwd, file), html).catch((error: unknown) => {
    throw failure('usage', { problem: `\`--html\` cannot be written: ${String(error)}.` })
  })
}

/** Fails with `no-image` when the one image that was asked for does not exist. */
function requireImage(image: ImageReport | undefined, { progress }: Session): void {
  if (image?.head.state !== 'missing') return
  const { message, log } = image.head
  const lines = logTail(log, { lines: 20, width: 200 }).map((line) => `  | ${line}`)
  throw failure('no-image', { detail: progress.mask([message, ...lines].join('\n')) })
}

function render(report: Report, run: Run, terminal: Terminal): string {
  const colour = colourOf(run.colour, terminal)
  if (run.format === 'json') return renderJson(report)
  if (run.command === 'inspect') return renderImage(report, { format: run.format, colour })
  if (run.format === 'markdown') return renderSummary(report, { docsUrl })
  return renderTerminal(report, { colour })
}

function renderImage(
  { images, notes }: Report,
  { format, colour }: { readonly format: 'text' | 'markdown'; readonly colour: Colour },
): string {
  const [image] = images
  if (image?.head.state !== 'measured') return ''
  const { name, dockerfile } = image.subject
  const { advice } = image
  const options = { name, advice, dockerfile: dockerfile === '' ? null : dockerfile }
  const text = renderInspection(image.head, { ...options, format, colour })
  const mark = format === 'text' ? '' : '> '
  // An inspection shows no findings, so what kept lint from some is of no use there.
  const shown = notes.filter(({ stage }) => stage !== 'lint')
  return text + shown.map(({ message }) => `\n${mark}Note: ${oneLine(message)}\n`).join('')
}
