import type { Excerpt } from '../../analysis/contents.js'
import { formatNumber } from '../format.js'
import type { Alignment } from '../markdown.js'

/** A list of facts for any medium: its cells are written in that medium, its title is own words and figures. */
export interface FactTable {
  /** What its rows are, in the plural. */
  readonly name: string
  readonly title: string
  readonly columns: readonly (readonly [string, Alignment])[]
  readonly rows: readonly (readonly string[])[]
}

/** Says in a title that a list is not whole; empty when it is. */
export function partWords({ rows, total }: Excerpt<unknown>): string {
  return rows.length === total ? '' : `, the ${formatNumber(rows.length)} largest listed`
}
