import { describe, expect, test } from '@jest/globals'

import { commitUrl, fileUrl, originPlace, ruleUrl, summaryUrl } from '../../src/report/links.js'
import {
  baseImage,
  commits,
  finding,
  instruction,
  report,
  unknownOrigin,
} from '../support/report-builder.js'

const { subject } = report([])
const at = (path: string, start = 3, end = start) => ({ path, lines: { start, end } })
const blob = `https://github.com/acme/shop/blob/${commits.head}`

describe('files', () => {
  test.each([
    [at('Dockerfile'), `${blob}/Dockerfile#L3`],
    [at('a b/Dockerfile', 3, 5), `${blob}/a%20b/Dockerfile#L3-L5`],
    [at("it's (a) *file*!"), `${blob}/it%27s%20%28a%29%20%2Afile%2A%21#L3`],
    [at('ä/#1?x'), `${blob}/%C3%A4/%231%3Fx#L3`],
    [at('\uD800'), `${blob}/%EF%BF%BD#L3`],
  ])('%j', (place, url) => {
    expect(fileUrl(subject, commits.head, place)).toBe(url)
  })

  test.each(['../x', 'a/./b', 'a//b', '/etc/passwd', ''])('%j has no address', (path) => {
    expect(fileUrl(subject, commits.head, at(path))).toBeNull()
  })

  test('nothing is linked without a commit, a repository or a server', () => {
    expect(fileUrl(subject, null, at('Dockerfile'))).toBeNull()
    expect(fileUrl({ ...subject, repository: 'x' }, commits.head, at('Dockerfile'))).toBeNull()
    expect(commitUrl({ ...subject, serverUrl: 'javascript:alert(1)' }, commits.head)).toBeNull()
  })
})

test('origins stand where their instruction or their FROM does', () => {
  expect(originPlace(instruction(4, 'RUN a \\\n && b'), 'Dockerfile')).toEqual(
    at('Dockerfile', 4, 5),
  )
  expect(originPlace(baseImage('debian'), 'build/Dockerfile')).toEqual(at('build/Dockerfile', 1))
  expect(originPlace(unknownOrigin, 'Dockerfile')).toBeNull()
})

test('the job summary is where the run is, when that is an address', () => {
  expect(summaryUrl(subject)).toBe(subject.runUrl)
  expect(summaryUrl({ ...subject, runUrl: null })).toBeNull()
  expect(summaryUrl({ ...subject, runUrl: 'https://x.example/)x' })).toBeNull()
})

test('a rule has a page when its name is one', () => {
  const rule = finding({ code: 'X1', message: 'x', name: 'apt-lists-left' })
  expect(ruleUrl('https://docs.example', rule)).toBe('https://docs.example/rules/apt-lists-left.md')
  expect(ruleUrl('https://docs.example', { ...rule, name: '../x' })).toBeNull()
  expect(ruleUrl(null, rule)).toBeNull()
  const shell = { ...rule, code: 'SC2086', name: 'SC2086' }
  expect(ruleUrl(null, shell)).toBe('https://www.shellcheck.net/wiki/SC2086')
  expect(ruleUrl('https://docs.example', { ...shell, code: 'SC1)x' })).toBeNull()
})
