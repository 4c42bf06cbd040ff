import { readFile } from 'node:fs/promises'

import type { ReportPage } from '../ports.js'

/** The HTML report's page, which the build makes in lib/. The bundler finds the file by this `new URL`. */
export function builtPage(): ReportPage {
  return { read: () => readFile(new URL('../../lib/report.html', import.meta.url), 'utf8') }
}
