import { describe, expect, it } from '@jest/globals'
import { DockerfileParser } from 'dockerfile-ast'
import fc from 'fast-check'
import { maxDockerfileBytes, parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { flagOf, flagOptions, transferOf } from '../../src/dockerfile/instruction.js'
import { instructionAt, read, textAt } from './reading.js'

function keywords(text: string): string[] {
  return read(text).instructions.map(({ keyword }) => keyword)
}

function words(text: string): string[] {
  return instructionAt(text).words.map(({ value }) => value)
}

describe('instructions', () => {
  it.each([
    ['FROM a\nRUN b', ['FROM', 'RUN']],
    ['from a\n\n  run b\n', ['FROM', 'RUN']],
    ['\uFEFFFROM a', ['FROM']],
    ['FROM a\r\nRUN b \\\r\n c\r\nUSER d\r\n', ['FROM', 'RUN', 'USER']],
    ['FROM a\rRUN b', ['FROM', 'RUN']],
    ['RUN a \\\n# note \\\n b\nUSER c', ['RUN', 'USER']],
    ['RUN a \\\n\n b\nUSER c', ['RUN', 'USER']],
    ['RUN a \\  \n b\nUSER c', ['RUN', 'USER']],
    ['RUN a \\\\\nUSER c', ['RUN', 'USER']],
    ['# escape=`\nRUN a `\n b \\\nUSER c', ['RUN', 'USER']],
    ['RUN <<EOF\nFROM x\nEOF\nUSER c', ['RUN', 'USER']],
    ['RUN <<-"EOF" cat\nFROM x\n\tEOF\nUSER c', ['RUN', 'USER']],
    ['COPY <<a <<b /c/\nFROM\na\nRUN\nb\nUSER c', ['COPY', 'USER']],
    ['RUN 3<<EOF cat\nFROM x\nEOF\nUSER c', ['RUN', 'USER']],
    ['ONBUILD RUN <<EOF\nFROM x\nEOF\nUSER c', ['ONBUILD', 'USER']],
    ['RUN a \\\n && cat <<EOF\nFROM x\nEOF\nUSER c', ['RUN', 'USER']],
    ['ENV A=<<EOF\nUSER c', ['ENV', 'USER']],
    ['RUN echo "<<EOF"\nUSER c', ['RUN', 'USER']],
    ['RUN echo $((1<<3))\nUSER c', ['RUN', 'USER']],
    ['RUN cat <<EOF\nUSER c', ['RUN']],
    ['R\\\nUN a\nUSER b', ['RUN', 'USER']],
    ['WHAT x\n', ['WHAT']],
    ['', []],
    ['# only a comment', []],
    ['\\\n\\\n', []],
  ])('of %j', (text, expected) => {
    expect(keywords(text)).toEqual(expected)
  })

  it('keep the place of every word, whatever stands between', () => {
    const text = 'FROM a\nRUN one \\\n  # note\n  two\\\nthree\n'
    const run = instructionAt(text, 1)
    expect(run.words.map(({ value }) => value)).toEqual(['one', 'twothree'])
    expect(run.words.map((word) => textAt(text, word))).toEqual(['one', 'two\\\nthree'])
    expect(textAt(text, run)).toBe('RUN one \\\n  # note\n  two\\\nthree')
    expect(run.line).toBe(1)
  })

  it('take here-documents along', () => {
    const text = 'COPY <<A <<-B /c/\none\nA\n\ttwo\n\tB\nUSER x'
    const copy = instructionAt(text)
    expect(copy.heredocs).toMatchObject([
      { name: 'A', chomp: false, expands: true, bodyLine: 1, endLine: 2, terminated: true },
      { name: 'B', chomp: true, expands: true, bodyLine: 3, endLine: 4, terminated: true },
    ])
    expect(textAt(text, copy)).toBe('COPY <<A <<-B /c/\none\nA\n\ttwo\n\tB')
    expect(transferOf(copy)?.sources).toEqual([])
  })

  it('note empty lines in continuations', () => {
    const run = instructionAt('RUN a \\\n\n  \n b\n')
    expect(run.emptyLines).toHaveLength(2)
  })

  it('have boundaries that another parser finds too', () => {
    const line = fc.constantFrom(
      'FROM a AS b',
      'RUN a && b \\',
      '  # note',
      '',
      '  c d',
      'COPY --from=b /a /b',
      'ENV A="b c" D=e',
      '# comment',
      'RUN <<EOF',
      'EOF',
      'CMD ["a", "b c"]',
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const text = `FROM x\n${lines.join('\n')}\nUSER z\n`
        const theirs = DockerfileParser.parse(text).getInstructions()
        expect(read(text).instructions.map((one) => [one.line, one.keyword])).toEqual(
          theirs.map((one) => [one.getRange().start.line, one.getKeyword()]),
        )
      }),
      { numRuns: 500, seed: 7 },
    )
  })
})

describe('flags', () => {
  it.each([
    [
      'COPY --from=a --chown=1:1 b c',
      [
        ['from', 'a'],
        ['chown', '1:1'],
      ],
      ['b', 'c'],
    ],
    ['COPY --link b c', [['link', null]], ['b', 'c']],
    ['RUN --mount=type=cache,target="/a b" x', [['mount', 'type=cache,target=/a b']], ['x']],
    [
      'RUN --later=new \\\n --more x',
      [
        ['later', 'new'],
        ['more', null],
      ],
      ['x'],
    ],
    ['FROM --platform=$BUILDPLATFORM a', [['platform', '$BUILDPLATFORM']], ['a']],
    ['RUN a --not=flag', [], ['a', '--not=flag']],
    ['RUN -- a', [], ['a']],
  ])('of %j', (text, flags, rest) => {
    const { flags: found } = instructionAt(text)
    expect(found.map(({ name, value }) => [name, value])).toEqual(flags)
    expect(words(text)).toEqual(rest)
  })

  it('have options', () => {
    const flag = flagOf(instructionAt('RUN --mount=type=cache,Target=/a,ro x'), 'mount')
    expect(flag && [...flagOptions(flag)]).toEqual([
      ['type', 'cache'],
      ['target', '/a'],
      ['ro', ''],
    ])
  })
})

describe('the JSON form', () => {
  it.each([
    ['CMD ["a", "b c", "\\u0064\\n"]', ['a', 'b c', 'd\n']],
    ['CMD [ ]', []],
    ['RUN ["a", \\\n "b"]', ['a', 'b']],
    ['HEALTHCHECK --interval=1s CMD ["a b"]', ['a b']],
    ['COPY ["a b", "/c"]', ['a b', '/c']],
  ])('of %j', (text, expected) => {
    expect(instructionAt(text).json.kind).toBe('words')
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ["CMD ['a']", 'none'],
    ['CMD ["a"', 'none'],
    ['CMD ["a"] b', 'none'],
    ['CMD [1]', 'not-strings'],
  ])('is not %j', (text, kind) => {
    expect(instructionAt(text).json.kind).toBe(kind)
  })

  it('marks its strings', () => {
    const text = 'CMD ["a b", "c"]'
    expect(instructionAt(text).words.map((word) => textAt(text, word))).toEqual(['"a b"', '"c"'])
  })
})

describe('keys and values', () => {
  it.each([
    [
      'ENV A=b C="d e"',
      [
        ['A', 'b'],
        ['C', 'd e'],
      ],
    ],
    [
      "ENV A='$b' C=d\\ e",
      [
        ['A', '$b'],
        ['C', 'd e'],
      ],
    ],
    ['ENV A b  c ', [['A', 'b  c']]],
    [
      'ENV A=b \\\n # note\n C=d',
      [
        ['A', 'b'],
        ['C', 'd'],
      ],
    ],
    ['LABEL "a.b"="c=d"', [['a.b', 'c=d']]],
    [
      'ARG A B=c',
      [
        ['A', null],
        ['B', 'c'],
      ],
    ],
    ['ARG A=', [['A', '']]],
  ])('of %j', (text, expected) => {
    const { pairs } = instructionAt(text)
    expect(pairs.map(({ key, value }) => [key.value, value?.value ?? null])).toEqual(expected)
  })

  it('keep their places', () => {
    const text = 'ENV A=b \\\n  C="d e"'
    const [, second] = instructionAt(text).pairs
    expect(second && textAt(text, second)).toBe('C="d e"')
    expect(second?.value && textAt(text, second.value)).toBe('"d e"')
  })

  it('tell the old form', () => {
    expect(instructionAt('ENV A b').pairs[0]?.isLegacy).toBe(true)
    expect(instructionAt('ENV A=b').pairs[0]?.isLegacy).toBe(false)
  })
})

describe('stages', () => {
  it('have names, images and parents', () => {
    const { stages } = read(
      'ARG BASE=build\nFROM node:22 AS Build\nRUN a\nFROM ${BASE}\nFROM other AS x\nFROM BUILD',
    )
    expect(stages.map(({ label, imageName, parent }) => [label, imageName, parent?.index])).toEqual(
      [
        ['build', 'node:22', undefined],
        ['1', 'build', 0],
        ['x', 'other', undefined],
        ['3', 'BUILD', 0],
      ],
    )
  })

  it('continue the shell of their parent', () => {
    const { stages } = read(
      'FROM a AS b\nSHELL ["bash", "-c"]\nRUN x\nFROM b\nRUN y\nFROM c\nRUN z',
    )
    expect(stages.map(({ instructions }) => instructions.at(-1)?.shell[0])).toEqual([
      'bash',
      'bash',
      '/bin/sh',
    ])
  })
})

it('takes the shell of base images from comments', () => {
  const { stages } = read(
    '# hadolint shell=pwsh -c\nFROM a\nRUN b\nFROM c\n# hadolint shell=bash\nRUN d\nFROM e\nRUN f',
  )
  const shells = stages.map(({ instructions }) => instructions.at(-1)?.shell.join(' '))
  expect(shells).toEqual(['pwsh -c', 'bash', 'pwsh -c'])
})

it('reads directives at the top only', () => {
  const { directives, comments } = read('# syntax=a\n# Check = skip=all\n\n# escape=`\nFROM a')
  expect(directives.map(({ name, value }) => [name, value])).toEqual([
    ['syntax', 'a'],
    ['check', 'skip=all'],
  ])
  expect(comments).toHaveLength(3)
})

it('refuses more than 1 MiB', () => {
  const text = `FROM a\n#${'x'.repeat(maxDockerfileBytes)}`
  expect(() => parseDockerfile(text, 'a/Dockerfile')).toThrow(
    expect.objectContaining({ code: 'dockerfile-too-large' }),
  )
})
