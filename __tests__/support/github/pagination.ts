import { ok, type Reply } from './replies.js'

const defaultPageSize = 30
const largestPageSize = 100

/** A list and the address under which GitHub's Link header names its pages. */
export interface Listing {
  readonly items: readonly unknown[]
  readonly query: URLSearchParams
  readonly address: string
}

function readNumber(text: string | null, fallback: number): number {
  const value = Number(text)
  return Number.isInteger(value) && value > 0 ? value : fallback
}

function linkTo(listing: Listing, page: number): string {
  const query = new URLSearchParams(listing.query)
  query.set('page', String(page))
  return `<${listing.address}?${query.toString()}>`
}

/**
 * One page, with the Link header in GitHub's form.
 * https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function paginate(listing: Listing): Reply {
  const size = Math.min(readNumber(listing.query.get('per_page'), defaultPageSize), largestPageSize)
  const page = readNumber(listing.query.get('page'), 1)
  const last = Math.max(1, Math.ceil(listing.items.length / size))
  const body = listing.items.slice((page - 1) * size, page * size)
  const links = [
    ...(page > 1 ? [[linkTo(listing, Math.min(page - 1, last)), 'prev']] : []),
    ...(page < last
      ? [
          [linkTo(listing, page + 1), 'next'],
          [linkTo(listing, last), 'last'],
        ]
      : []),
    ...(page > 1 ? [[linkTo(listing, 1), 'first']] : []),
  ]
  if (links.length === 0) return ok(body)
  const link = links.map(([address, relation]) => `${address ?? ''}; rel="${relation ?? ''}"`)
  return { ...ok(body), headers: { link: link.join(', ') } }
}
