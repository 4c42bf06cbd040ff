import { replaceFiles } from '../adapters/replace-files.js'
import { failure } from '../errors.js'
import { renderJson } from '../report/json.js'
import type { Report } from '../report/report.js'
import { renderSlim } from '../report/slim.js'
import type { Colour } from '../report/terminal-text.js'
import { logTail } from '../report/untrusted.js'
import { checkoutOf } from './compare-commits.js'
import { inSession, type Session, type Terminal } from './session.js'
import type { SlimInvocation } from './slim-arguments.js'
import { slimImages } from './slim-images.js'

/** Shows what fixes save, measured by building them, and writes them if that is wanted. Throws ActionErrors. */
export async function runSlim(
  slim: SlimInvocation,
  terminal: Terminal,
  colour: Colour,
): Promise<number> {
  return inSession(terminal, slim, async (session) => {
    const checkout = await checkoutOf(session, null)
    const { report, files } = await slimImages(slim, { session, checkout })
    session.signal.throwIfAborted()
    requireImages(report, session)
    if (slim.fixes === 'written') await replaceFiles(checkout.top, files)
    const written = slim.fixes === 'written' ? files.map(({ path }) => path) : []
    const text = render(report, { slim, colour, written })
    terminal.output.write(session.progress.mask(text))
    return 0
  })
}

function render(
  report: Report,
  {
    slim,
    colour,
    written,
  }: {
    readonly slim: SlimInvocation
    readonly colour: Colour
    readonly written: readonly string[]
  },
): string {
  switch (slim.format) {
    case 'json':
      return renderJson(report)
    case 'patch':
      return report.images.map(({ proof }) => proof?.patch ?? '').join('')
    case 'text':
      return renderSlim(report, { colour, written })
  }
}

/** Fails with `no-image` when one of the images does not exist. */
function requireImages({ images }: Report, { progress }: Session): void {
  for (const { head } of images) {
    if (head.state !== 'missing') continue
    const lines = logTail(head.log, { lines: 20, width: 200 }).map((line) => `  | ${line}`)
    throw failure('no-image', { detail: progress.mask([head.message, ...lines].join('\n')) })
  }
}
