import { describe, expect, it } from '@jest/globals'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Finding, Fix, TextEdit } from '../../src/lint/finding.js'
import { applyFixes } from '../../src/lint/fixes.js'
import { lintText, rulesOf } from './linting.js'

function finding(safety: Fix['safety'], ...edits: readonly TextEdit[]): Finding {
  const [any] = lintText('FROM debian')
  if (any === undefined) throw new Error('An untagged image is a finding')
  return { ...any, fix: { safety, summary: 'Change it', edits } }
}

function edit(column: number, endColumn: number, text: string): TextEdit {
  return { range: { line: 1, column, endLine: 1, endColumn }, text }
}

describe('applying fixes', () => {
  it('leaves unsafe ones out unless all are allowed', () => {
    const fixes = [finding('safe', edit(1, 2, 'A')), finding('unsafe', edit(3, 4, 'C'))]
    expect(applyFixes('abcd', fixes, 'safe').text).toBe('Abcd')
    expect(applyFixes('abcd', fixes, 'all').text).toBe('AbCd')
  })

  it('applies a fix whole or not at all', () => {
    const fixes = [
      finding('safe', edit(1, 3, 'X')),
      finding('safe', edit(2, 3, 'Y'), edit(4, 5, 'Z')),
    ]
    expect(applyFixes('abcd', fixes, 'all')).toEqual({ text: 'Xcd', applied: [fixes[0]] })
  })

  it('makes an edit that two fixes share once', () => {
    const fixes = [
      finding('safe', edit(1, 2, 'X')),
      finding('safe', edit(1, 2, 'X'), edit(3, 4, 'Y')),
    ]
    expect(applyFixes('abcd', fixes, 'all').text).toBe('XbYd')
  })

  it('keeps two insertions at one place apart', () => {
    const fixes = [finding('safe', edit(2, 2, 'X')), finding('safe', edit(2, 2, 'Y'))]
    expect(applyFixes('ab', fixes, 'all').text).toBe('aXb')
  })

  it('takes a fix of very many edits, and as many fixes', () => {
    const text = 'ab'.repeat(100_000)
    const edits = Array.from({ length: 100_000 }, (_, index) =>
      edit(2 * index + 1, 2 * index + 2, 'x'),
    )
    const one = finding('safe', ...edits)
    expect(applyFixes(text, [one], 'all').text).toBe('xb'.repeat(100_000))
    const each = edits.map(
      (only) => ({ ...one, fix: { safety: 'safe', summary: '', edits: [only] } }) as const,
    )
    expect(applyFixes(text, each, 'all').applied.length).toBe(100_000)
  })

  it('repairs a whole file in a few rounds, and then nothing more', () => {
    const rules = rulesOf('DL3009', 'DL3015', 'DL3019', 'DL3020', 'DL3025', 'DL3042', 'DL4000')
    let text =
      'FROM alpine\r\nMAINTAINER Ada\r\nADD a /b\r\nRUN apk add curl && pip install flask && apk add git\r\n' +
      'RUN apt-get update && apt-get install -y wget\r\nCMD node server.js\r\n'
    for (let round = 0; round < 5; round += 1)
      text = applyFixes(text, lintText(text, { rules }), 'all').text
    expect(parseDockerfile(text, 'Dockerfile').faults).toEqual([])
    expect(text).toBe(
      'FROM alpine\r\nLABEL org.opencontainers.image.authors="Ada"\r\nCOPY a /b\r\n' +
        'RUN apk add --no-cache curl && pip install --no-cache-dir flask && apk add --no-cache git\r\n' +
        'RUN apt-get update && apt-get install --no-install-recommends -y wget && rm -rf /var/lib/apt/lists/*\r\n' +
        'CMD ["node", "server.js"]\r\n',
    )
  })
})
