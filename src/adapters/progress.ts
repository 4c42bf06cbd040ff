import { formatDuration } from '../report/format.js'
import { oneLine } from '../report/untrusted.js'

/** Where progress is shown: standard error. */
export interface Screen {
  readonly isTerminal: boolean
  /** Width of a line; asked anew for every line, as windows change. */
  columns(): number
  write(text: string): void
}

/** One line that says what is being done; it stays, with the time it took, when that is done. */
export interface Progress {
  say(line: string): void
  chapter<T>(title: string, work: () => Promise<T>): Promise<T>
  /** From now on the text is shown as `***`. */
  hide(secret: string): void
  /** Takes hidden texts out of what is printed elsewhere. */
  mask(text: string): string
}

const clearLine = '\r\u001b[K'
const tickMs = 1000

interface Chapter {
  readonly title: string
  readonly startedMs: number
  latest: string
}

/** Shows progress on a terminal; `quiet`, or where there is none, it shows nothing. */
export function openProgress(screen: Screen, { quiet }: { readonly quiet: boolean }): Progress {
  const secrets = new Set<string>()
  const isShown = screen.isTerminal && !quiet
  let current: Chapter | null = null
  const mask = (text: string): string =>
    [...secrets].reduce((masked, secret) => masked.replaceAll(secret, '***'), text)
  const draw = (): void => {
    if (current === null || !isShown) return
    const duration = formatDuration(Date.now() - current.startedMs)
    const line = mask([current.title, duration, oneLine(current.latest)].join('  '))
    screen.write(clearLine + fit(line, screen.columns()))
  }
  return {
    mask,
    hide: (secret) => secrets.add(secret),
    say(line) {
      // Output of a step would only flicker; the step itself says enough.
      if (current === null || line.startsWith('  ')) return
      current.latest = line
      draw()
    },
    async chapter(title, work) {
      const own: Chapter = { title, startedMs: Date.now(), latest: '' }
      current = own
      draw()
      const timer = setInterval(draw, tickMs)
      try {
        const result = await work()
        const duration = formatDuration(Date.now() - own.startedMs)
        if (isShown) screen.write(`${clearLine}${title}  ${duration}\n`)
        return result
      } catch (error) {
        if (isShown) screen.write(clearLine)
        throw error
      } finally {
        clearInterval(timer)
        current = null
      }
    },
  }
}

/** The last column stays free: terminals differ in what they do when it is filled. */
function fit(line: string, columns: number): string {
  const limit = Math.max(20, columns - 1)
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`
}
