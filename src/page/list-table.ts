import { formatNumber } from '../report/format.js'
import { element } from './elements.js'

/** A column of a list; one that can be sorted by says what its values are. */
export interface Column<Row> {
  readonly title: string
  readonly side: 'left' | 'right'
  readonly cell: (row: Row) => Node | string
  readonly sortBy?: (row: Row) => number | string
}

export interface ListOptions<Row> {
  /** Read by screen readers before the table. */
  readonly caption: string
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  /** Rows shown at first, and with every further press. */
  readonly step?: number
}

interface Order {
  readonly column: number
  readonly direction: 1 | -1
}

/** A table of as many rows as a reader asks for; a column's heading sorts by it. */
export function listTable<Row>(options: ListOptions<Row>): HTMLElement {
  const step = options.step ?? 50
  let shown = step
  let order: Order | null = null
  const body = element('tbody')
  const more = element('button', { type: 'button', class: 'further' })
  const heads = options.columns.map((column, index) =>
    headOf(column, () => {
      const direction = order?.column === index && order.direction === -1 ? 1 : -1
      order = { column: index, direction }
      shown = step
      show()
    }),
  )
  const show = (): void => {
    const rows = sortRows(options, order)
    body.replaceChildren(...rows.slice(0, shown).map((row) => rowOf(row, options.columns)))
    heads.forEach((head, index) => {
      markOrder(head, order?.column === index ? order.direction : null)
    })
    const left = rows.length - shown
    more.hidden = left <= 0
    more.textContent = `Show ${formatNumber(Math.min(step, left))} more of ${formatNumber(left)}`
  }
  more.addEventListener('click', () => {
    shown += step
    show()
  })
  show()
  const caption = element('caption', { class: 'unseen' }, options.caption)
  const table = element(
    'table',
    {},
    caption,
    element('thead', {}, element('tr', {}, ...heads)),
    body,
  )
  return element('div', { class: 'list' }, element('div', { class: 'scroll' }, table), more)
}

function headOf<Row>({ title, side, sortBy }: Column<Row>, sort: () => void): HTMLElement {
  const head = element('th', { scope: 'col', class: side })
  if (sortBy === undefined) {
    head.append(title)
    return head
  }
  const button = element('button', { type: 'button', class: 'sort' }, title)
  button.addEventListener('click', sort)
  head.append(button)
  return head
}

function markOrder(head: HTMLElement, direction: Order['direction'] | null): void {
  if (direction === null) head.removeAttribute('aria-sort')
  else head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending')
}

function rowOf<Row>(row: Row, columns: readonly Column<Row>[]): HTMLElement {
  return element(
    'tr',
    {},
    ...columns.map(({ side, cell }) => element('td', { class: side }, cell(row))),
  )
}

function sortRows<Row>({ rows, columns }: ListOptions<Row>, order: Order | null): readonly Row[] {
  const sortBy = order === null ? undefined : columns[order.column]?.sortBy
  if (order === null || sortBy === undefined) return rows
  return rows.toSorted((one, other) => compare(sortBy(one), sortBy(other)) * order.direction)
}

function compare(one: number | string, other: number | string): number {
  if (one === other) return 0
  return one < other ? -1 : 1
}
