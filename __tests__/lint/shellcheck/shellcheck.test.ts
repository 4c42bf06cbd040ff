import { describe, expect, test } from '@jest/globals'

import { parseDockerfile } from '../../../src/dockerfile/dockerfile.js'
import { beginLint } from '../../../src/lint/lint.js'
import { parseShellcheckOutput, type ShellComment } from '../../../src/lint/shellcheck/comment.js'
import { shellProblems } from '../../../src/lint/shellcheck/problems.js'
import { shellScripts, type ShellScript } from '../../../src/lint/shellcheck/script.js'

const scriptsOf = (text: string): readonly ShellScript[] =>
  shellScripts(parseDockerfile(text, 'Dockerfile'))

/** Shebang and body; the line of variables between them has its own tests. */
const shown = (text: string): readonly string[] =>
  scriptsOf(text).map((script) => script.text.replace(/\nexport .*\n/, '\n'))

const proxies =
  'ALL_PROXY=1 FTP_PROXY=1 HTTPS_PROXY=1 HTTP_PROXY=1 NO_PROXY=1 all_proxy=1 ftp_proxy=1 http_proxy=1 https_proxy=1 no_proxy=1'

describe('a script', () => {
  test.each([
    ['is the body', 'FROM a\nRUN echo $x\n', '#!/bin/sh\necho $x\n'],
    ['has no flags', 'FROM a\nRUN --mount=type=cache,target=/c ls\n', '#!/bin/sh\nls\n'],
    ['is joined', 'FROM a\nRUN a && \\\n# why\n  b\n', '#!/bin/sh\na &&   b\n'],
    [
      'has the shell in force',
      'FROM a\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN ls\n',
      '#!/bin/bash\nls\n',
    ],
    [
      'is for dash where busybox reads it',
      'FROM a\nSHELL ["busybox", "sh", "-c"]\nRUN ls',
      '#!/bin/dash\nls\n',
    ],
    ['stands in ONBUILD', 'FROM a\nONBUILD RUN ls\n', '#!/bin/sh\nls\n'],
    ['is a here-document', 'FROM a\nRUN <<EOF\na\nb\nEOF\n', '#!/bin/sh\na\nb\n\n'],
    [
      'is a here-document with a shebang',
      'FROM a\nRUN <<EOF\n#!/usr/bin/env bash\nb\nEOF\n',
      '#!/bin/bash\nb\n\n',
    ],
    ['is what a shell reads', 'FROM a\nRUN bash -eu <<EOF\na\nEOF\n', '#!/bin/bash\na\n\n'],
    ['is what a shell reads, named last', 'FROM a\nRUN <<EOF bash\na\nEOF\n', '#!/bin/bash\na\n\n'],
    [
      'has the input of other programs',
      'FROM a\nRUN cat <<EOF > f\na\nEOF\n',
      '#!/bin/sh\ncat <<EOF > f\na\nEOF\n\n',
    ],
  ])('%s', (_, text, script) => {
    expect(shown(text)).toEqual([script])
  })

  test.each([
    ['the JSON form', 'FROM a\nRUN ["ls", "-l"]\n'],
    ['PowerShell', 'FROM a\nSHELL ["pwsh", "-c"]\nRUN ls\n'],
    ['a shell that ShellCheck does not read', 'FROM a\nSHELL ["/bin/zsh", "-c"]\nRUN ls\n'],
    ['a here-document of another language', 'FROM a\nRUN <<EOF\n#!/usr/bin/env python3\nx\nEOF\n'],
    ['a stage that says so', 'FROM a\n# hadolint shell=powershell\nRUN ls\n'],
    ['other instructions', 'FROM a\nCMD ls $x\n'],
  ])('is not made of %s', (_, text) => {
    expect(scriptsOf(text)).toEqual([])
  })

  test('knows the variables that it names, of the stage and of those it continues', () => {
    const uses = 'RUN ls $A ${B} $C $top $LATER'
    const text = `ARG top=1\nFROM a AS one\nENV A=1 C.D=2\nFROM one\nARG B E\n${uses}\nENV LATER=1\nFROM a\n${uses}\n`
    const lines = scriptsOf(text).map((script) => script.text.split('\n')[1])
    expect(lines).toEqual([
      `export A=1 ALL_PROXY=1 B=1 ${proxies.split(' ').slice(1).join(' ')}`,
      `export ${proxies}`,
    ])
  })

  test('of ONBUILD knows what ONBUILD sets', () => {
    const [script] = scriptsOf('FROM a\nONBUILD ARG version\nONBUILD RUN echo $version\n')
    expect(script?.text).toContain(' version=1')
  })
})

describe('a comment', () => {
  const place = (text: string, comment: Partial<ShellComment>): string => {
    const [script] = scriptsOf(text)
    if (script === undefined) throw new Error('There is no script.')
    const problems = shellProblems(script, [
      {
        line: 3,
        endLine: 3,
        column: 1,
        endColumn: 1,
        code: 2086,
        level: 'info',
        message: 'Quote.',
        ...comment,
      },
    ])
    return problems.map(({ problem: { at } }) => text.slice(at.start, at.end)).join()
  }

  test.each<[string, string, Partial<ShellComment>, string]>([
    ['a word', 'FROM a\nRUN echo $x\n', { column: 6, endColumn: 8 }, '$x'],
    [
      'a word after a flag',
      'FROM a\nRUN --network=none echo $x\n',
      { column: 6, endColumn: 8 },
      '$x',
    ],
    ['a continued line', 'FROM a\nRUN a && \\\n  echo $x\n', { column: 13, endColumn: 15 }, '$x'],
    ['words around a break', 'FROM a\nRUN a \\\n b\n', { column: 1, endColumn: 5 }, 'a \\\n b'],
    ['what follows a tab', 'FROM a\nRUN a;\t\techo $x\n', { column: 10, endColumn: 12 }, '$x'],
    [
      'what follows an emoji',
      'FROM a\nRUN echo \u{1f600} $x\n',
      { column: 8, endColumn: 10 },
      '$x',
    ],
    [
      'a here-document',
      'FROM a\r\nRUN <<EOF\r\nls\r\n  echo $x\r\nEOF\r\n',
      { line: 4, endLine: 4, column: 8, endColumn: 10 },
      '$x',
    ],
    [
      'a here-document below its shebang',
      'FROM a\nRUN <<EOF\n#!/bin/bash\necho $x\nEOF\n',
      { column: 6, endColumn: 8 },
      '$x',
    ],
    ['nothing in particular', 'FROM a\nRUN ls\n', { column: 1, endColumn: 1 }, 'l'],
    ['the end', 'FROM a\nRUN if x\n', { line: 4, endLine: 4 }, 'x'],
    ['beyond the end', 'FROM a\nRUN ls\n', { line: 99, endLine: 99, column: 99 }, 's'],
  ])('on %s', (_, text, comment, words) => {
    expect(place(text, comment)).toBe(words)
  })

  test('on the header is not ours', () => {
    expect(place('FROM a\nRUN ls\n', { line: 2, endLine: 2 })).toBe('')
  })

  test.each([1090, 1091, 2187])('SC%d is left out', (code) => {
    expect(place('FROM a\nRUN ls\n', { code })).toBe('')
  })
})

/** `shellcheck 0.9.0 --format=json1` on the script of `RUN echo $x`, as it was printed. */
const recorded =
  '{"comments":[{"file":"/tmp/0","line":3,"endLine":3,"column":6,"endColumn":8,"level":"warning","code":2154,"message":"x is referenced but not assigned.","fix":null},{"file":"/tmp/0","line":3,"endLine":3,"column":6,"endColumn":8,"level":"info","code":2086,"message":"Double quote to prevent globbing and word splitting.","fix":{"replacements":[{"column":6,"endColumn":6,"endLine":3,"insertionPoint":"afterEnd","line":3,"precedence":5,"replacement":"\\""},{"column":8,"endColumn":8,"endLine":3,"insertionPoint":"beforeStart","line":3,"precedence":5,"replacement":"\\""}]}}]}'

describe('recorded output', () => {
  const comments = parseShellcheckOutput(recorded) ?? []
  const lint = (
    text: string,
    severities: Readonly<Record<string, 'error' | 'off'>> = {},
  ): string[] => {
    const dockerfile = parseDockerfile(text, 'Dockerfile')
    const outside = shellScripts(dockerfile).flatMap((script) => shellProblems(script, comments))
    return beginLint(dockerfile, { rules: [], severities })(outside).map(
      ({ code, severity, line, column }) => `${line}:${column} ${severity} ${code}`,
    )
  }

  test('becomes findings at their places, with its levels as severities', () => {
    expect(lint('FROM a\nRUN echo $x\n')).toEqual(['2:10 info SC2086', '2:10 warning SC2154'])
  })

  test.each([
    ['hadolint', '# hadolint ignore=SC2086'],
    ['ours', '# dockweigh ignore=SC2086 -- one word'],
    ['hadolint’s for the file', '# hadolint global ignore=SC2086'],
  ])('is silenced by a comment: %s', (_, comment) => {
    expect(lint(`FROM a\n${comment}\nRUN echo $x\n`)).toEqual(['3:10 warning SC2154'])
  })

  test('takes severities that are set', () => {
    expect(lint('FROM a\nRUN echo $x\n', { SC2086: 'off', SC2154: 'error' })).toEqual([
      '2:10 error SC2154',
    ])
  })

  test.each(['', 'null', '{}', '{"comments":[{}]}', '{"comments":[{"level":"loud"}]}', 'Oops'])(
    'that is none is refused: %j',
    (text) => {
      expect(parseShellcheckOutput(text)).toBeNull()
    },
  )
})
