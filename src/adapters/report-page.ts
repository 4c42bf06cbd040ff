import { readFile } from 'node:fs/promises'

import type { ReportPage } from '../ports.js'

/** The HTML report's page, which the build makes. The bundler finds the file by this `new URL`. */
export function builtPage(): ReportPage {
  return { read: () => readFile(new URL('../page/report.html', import.meta.url), 'utf8') }
}
