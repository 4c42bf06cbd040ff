import type { PackedContents } from '../html/image-contents.js'
import type { Ports } from '../ports.js'
import type { Report } from '../report/report.js'
import { docsUrl } from './documentation.js'

/** What the HTML report is made from. */
export interface HtmlDelivery {
  readonly report: Report
  /** Of each image of the report; null for one that was not measured. */
  readonly contents: readonly (PackedContents | null)[]
}

/** Writes the report as one HTML page, and says where it lies. */
export async function deliverHtml(
  { report, contents }: HtmlDelivery,
  { runner, reportPage }: Pick<Ports, 'runner' | 'reportPage'>,
): Promise<void> {
  if (reportPage === undefined) return
  const { renderHtml } = await import('../html/render-html.js')
  const html = renderHtml(await reportPage.read(), { report, contents, docsUrl })
  runner.setOutputs({ html: await runner.saveHtml(html) })
}
