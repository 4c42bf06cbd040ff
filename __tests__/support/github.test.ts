import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { startGitHub, type GitHubDouble } from './github/github.js'
import type { Grant } from './github/model.js'

const comments = '/repos/octo/shop/issues/7/comments'
const issueWriter: Grant = {
  account: { login: 'dock[bot]', type: 'Bot' },
  kind: 'installation',
  permissions: { issues: 'write' },
}

let github: GitHubDouble

beforeEach(async () => {
  github = await startGitHub({ grants: { ghs_issues: issueWriter } })
  github.seedPull({ number: 7 })
})

afterEach(() => github.close())

interface Answer {
  readonly status: number
  readonly json: Readonly<Record<string, unknown>>
  readonly link: string | null
}

interface Sent {
  readonly method?: string
  readonly body?: string
  readonly token?: string
}

async function send(path: string, sent: Sent = {}): Promise<Answer> {
  const { method = 'GET', body, token = github.token } = sent
  const headers = { authorization: `Bearer ${token}` }
  const answer = await fetch(github.url + path, { method, headers, ...(body ? { body } : {}) })
  const json = answer.status === 204 ? {} : ((await answer.json()) as Answer['json'])
  return { status: answer.status, json, link: answer.headers.get('link') }
}

function relations(link: string | null): string[] {
  return [...(link ?? '').matchAll(/[?&]page=(\d+)>; rel="(\w+)"/g)].map(
    ([, page, relation]) => `${relation ?? ''} ${page ?? ''}`,
  )
}

describe('pages', () => {
  it('links them as GitHub does', async () => {
    github.seedComments(7, 250)
    const page = async (query: string): Promise<string[]> =>
      relations((await send(`${comments}?${query}`)).link)
    expect(await page('per_page=100')).toEqual(['next 2', 'last 3'])
    expect(await page('per_page=100&page=2')).toEqual(['prev 1', 'next 3', 'last 3', 'first 1'])
    expect(await page('per_page=100&page=3')).toEqual(['prev 2', 'first 1'])
    expect(await page('per_page=500')).toEqual(['next 2', 'last 3'])
    expect(await page('')).toEqual(['next 2', 'last 9'])
  })

  it('gives addresses that lead to the next page', async () => {
    github.seedComments(7, 40)
    const { link } = await send(comments)
    const address = /<([^>]+)>; rel="next"/.exec(link ?? '')?.[1] ?? ''
    expect(address).toMatch(/\/repositories\/\d+\/issues\/7\/comments\?page=2$/)
    expect((await send(address.slice(github.url.length))).json).toHaveLength(10)
  })
})

describe('permissions', () => {
  it('takes issues: write for a comment on a pull request', async () => {
    const sent = { method: 'POST', body: '{"body":"x"}', token: 'ghs_issues' }
    expect((await send(comments, sent)).status).toBe(201)
    expect(github.commentsOn(7)[0]?.author.login).toBe('dock[bot]')
  })

  it("refuses with GitHub's words", async () => {
    const { status, json } = await send('/repos/octo/shop/pulls/7', { token: 'ghs_issues' })
    expect([status, json]).toMatchObject([
      403,
      { message: 'Resource not accessible by integration', status: '403' },
    ])
  })

  it('lets a writer edit the comment of somebody else, as GitHub does', async () => {
    const { id } = github.seedComment({ pull: 7, body: 'mine' })
    const sent = { method: 'PATCH', body: '{"body":"theirs"}' }
    expect((await send(`/repos/octo/shop/issues/comments/${id}`, sent)).status).toBe(200)
    expect(github.commentsOn(7)[0]).toMatchObject({ body: 'theirs', author: { login: 'mona' } })
  })

  it('does not show another repository', async () => {
    expect((await send('/repos/octo/other/pulls/7')).status).toBe(404)
  })
})

describe('limits', () => {
  it.each([
    [65_536, 201],
    [65_537, 422],
  ])('answers a comment of %i characters with %i', async (length, status) => {
    const body = JSON.stringify({ body: 'x'.repeat(length) })
    expect((await send(comments, { method: 'POST', body })).status).toBe(status)
  })

  it.each([
    ['half a JSON', '{"body":', 400],
    ['a blank body', '{"body":" "}', 422],
  ])('refuses %s', async (_, body, status) => {
    expect((await send(comments, { method: 'POST', body })).status).toBe(status)
  })

  it.each([
    [140, 201],
    [141, 422],
  ])('answers a status of %i characters with %i', async (length, status) => {
    const body = JSON.stringify({ state: 'success', description: 'x'.repeat(length) })
    const path = `/repos/octo/shop/statuses/${'b'.repeat(40)}`
    expect((await send(path, { method: 'POST', body })).status).toBe(status)
  })
})

describe('faults', () => {
  it('meets as many requests as asked, and only those', async () => {
    const effect = { kind: 'answer', status: 503, body: {} } as const
    github.inject({ method: 'GET', path: /comments$/, times: 2, effect })
    const statuses: number[] = []
    for (const path of ['/user', comments, comments, comments]) {
      statuses.push((await send(path)).status)
    }
    expect(statuses).toEqual([403, 503, 503, 200])
    expect(github.requests.map(({ status }) => status)).toEqual(statuses)
  })

  it('can take effect although it says otherwise', async () => {
    github.inject({ effect: { kind: 'answer', status: 502, body: {}, handled: true } })
    const { status } = await send(comments, { method: 'POST', body: '{"body":"x"}' })
    expect([status, github.commentsOn(7).length]).toEqual([502, 1])
  })
})
