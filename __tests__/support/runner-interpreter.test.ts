import { describe, expect, it } from '@jest/globals'
import { PassThrough } from 'node:stream'
import { createInterpreter, type Interpretation } from './runner/interpreter.js'
import { parseKeyValues } from './runner/file-commands.js'
import { forEachLine } from './runner/lines.js'

function interpret(lines: readonly string[], secrets: readonly string[] = []): Interpretation {
  const interpreter = createInterpreter(secrets)
  for (const line of lines) interpreter.feed('stdout', line)
  return interpreter.result()
}

function texts(result: Interpretation): string[] {
  return result.log.map(({ text }) => text)
}

describe('workflow commands', () => {
  it('reads properties and escapes of an annotation', () => {
    const [annotation] = interpret([
      '  ::error file=a%2Cb.ts,line=3,title=Size%3A big::100%25 more%0Athan base',
    ]).annotations
    expect(annotation).toEqual({
      level: 'error',
      message: '100% more\nthan base',
      properties: { file: 'a,b.ts', line: '3', title: 'Size: big' },
    })
  })

  it('shows unknown commands and text as they are', () => {
    const lines = ['::unknown::x', 'text ::error::x', '::error no end', '##[unknown]x', '']
    const result = interpret(lines)
    expect(texts(result)).toEqual(lines)
    expect(result.annotations).toEqual([])
  })

  it('obeys the older form anywhere in a line', () => {
    const result = interpret([
      '#12 0.3 ##[set-output name=passed]true',
      '#12 0.4 ##[error]boom%5D',
      '#12 0.5 ##[save-state name=a;x=y]b',
      '#12 0.6 ##[add-matcher]evil.json',
    ])
    expect(result.outputs).toEqual({ passed: 'true' })
    expect(result.state).toEqual({ a: 'b' })
    expect(result.matchers).toEqual(['evil.json'])
    expect(result.annotations).toMatchObject([{ level: 'error', message: 'boom]' }])
  })

  it('obeys nothing between stop-commands and its token', () => {
    const result = interpret([
      '::stop-commands::Ab-12',
      '::error::one',
      '##[set-output name=passed]true',
      '::wrong-token::',
      '::ab-12::',
      '::warning::two',
    ])
    expect(result.annotations).toMatchObject([{ level: 'warning', message: 'two' }])
    expect(result.outputs).toEqual({})
    expect(texts(result)).toContain('::error::one')
  })

  it.each(['', 'error', 'pause-logging'])('refuses the stop token %j', (token) => {
    const result = interpret([`::stop-commands::${token}`, '::notice::still obeyed'])
    expect(result.refusedCommands).toHaveLength(1)
    expect(result.annotations).toContainEqual(expect.objectContaining({ level: 'notice' }))
  })

  it.each(['::set-env name=NODE_OPTIONS::x', '::add-path::/evil'])('refuses %s', (line) => {
    expect(interpret([line]).refusedCommands).toEqual([line])
  })

  it('keeps 10 annotations of a level, cut at 4096 characters', () => {
    const many = Array.from({ length: 12 }, (_, i) => `::warning::${i}`)
    const result = interpret([...many, `::error::${'x'.repeat(5000)}`])
    const warnings = result.annotations.filter(({ level }) => level === 'warning')
    expect(warnings).toHaveLength(10)
    expect(result.droppedAnnotations.map(({ message }) => message)).toEqual(['10', '11'])
    expect(result.annotations.at(-1)?.message).toHaveLength(4096)
    expect(texts(result)).toContain('##[warning]11')
  })

  it('hides secrets, each line of them, from then on', () => {
    const result = interpret(
      ['token s3cret', 'pass', '::add-mask::pass%0Aword', 'pass and word', '::error::word'],
      ['s3cret'],
    )
    expect(texts(result)).toEqual(['token ***', 'pass', '*** and ***', '##[error]***'])
  })
})

describe('parseKeyValues', () => {
  it('reads lines and blocks', () => {
    const text = 'a=1\nb<<EOF\nx=y\n\nz\nEOF\n\nc=\nd=e<<f\n'
    expect(parseKeyValues(text)).toEqual({ a: '1', b: 'x=y\n\nz', c: '', d: 'e<<f' })
  })

  it.each(['no sign', '=x', 'a<<EOF\nx', 'a<<\nx'])('refuses %j', (text) => {
    expect(() => parseKeyValues(text)).toThrow(/Invalid/)
  })
})

describe('forEachLine', () => {
  it.each([1, 2, 3, 100])('ends lines at \\n, \\r\\n and \\r, in pieces of %i', async (size) => {
    const stream = new PassThrough()
    const lines: string[] = []
    forEachLine(stream, (line) => lines.push(line))
    const bytes = Buffer.from('a\r\nb\rc\n\nélan\rlast')
    for (let at = 0; at < bytes.length; at += size) stream.write(bytes.subarray(at, at + size))
    stream.end()
    await new Promise((resolve) => stream.once('end', resolve))
    expect(lines).toEqual(['a', 'b', 'c', '', 'élan', 'last'])
  })
})
