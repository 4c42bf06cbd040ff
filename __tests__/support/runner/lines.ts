import type { Readable } from 'node:stream'

/** Calls back for each line. `\r` alone ends a line too, as it does for the runner. */
export function forEachLine(stream: Readable, onLine: (line: string) => void): void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const held = (rest + chunk).endsWith('\r')
    const text = rest + chunk
    const parts = (held ? text.slice(0, -1) : text).split(/\r\n|\n|\r/)
    rest = `${parts.pop() ?? ''}${held ? '\r' : ''}`
    for (const line of parts) onLine(line)
  })
  stream.on('end', () => {
    if (rest !== '') for (const line of rest.replace(/\r$/, '').split('\r')) onLine(line)
  })
}
