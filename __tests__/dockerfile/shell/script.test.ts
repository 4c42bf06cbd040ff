import { describe, expect, it } from '@jest/globals'
import { commandsOf } from '../../../src/dockerfile/instruction.js'
import {
  hasOption,
  operandsOf,
  optionValues,
  subcommandOf,
} from '../../../src/dockerfile/shell/command.js'
import type { Command } from '../../../src/dockerfile/shell/command.js'
import { instructionAt, textAt } from '../reading.js'

function commandLines(text: string): string[] {
  return commandsOf(instructionAt(text)).map(({ name, args }) =>
    [name, ...args.map(({ value }) => value)].join(' '),
  )
}

function command(text: string): Command {
  const [first] = commandsOf(instructionAt(`RUN ${text}`))
  if (first === undefined) throw new Error(`There is no command in ${text}`)
  return first
}

describe('commands', () => {
  it.each([
    ['RUN a b && c || d; e | f &', ['a b', 'c', 'd', 'e', 'f']],
    ['RUN if a; then (b); fi; for x in y; do c; done; f() { d; }', ['a', 'b', 'c', 'd']],
    ['RUN echo $(a) `b` "$(c)"', ['echo $(a) `b` $(c)', 'a', 'b', 'c']],
    ['RUN ["a", "b c"]', ['a b c']],
    ['RUN ["sh", "-c", "a && b"]', ['sh -c a && b', 'a', 'b']],
    ["RUN sh -ec 'a; b'", ['sh -ec a; b', 'a', 'b']],
    ['RUN a \\\n # note\n && b', ['a', 'b']],
    ['RUN <<EOF\na\nb | c\nEOF', ['', 'a', 'b', 'c']],
    ['RUN <<EOF\r\na\r\nEOF\r\n', ['', 'a']],
    ['RUN bash -e <<EOF\na\nEOF', ['bash -e', 'a']],
    ['RUN cat <<EOF > x && b\na\nEOF', ['cat', 'b']],
    ['RUN <<EOF\n#!/usr/bin/env python3\na\nEOF', []],
    [
      'RUN sudo -E -u x env A=b apt-get update',
      ['sudo -E -u x env A=b apt-get update', 'env A=b apt-get update', 'apt-get update'],
    ],
    ['RUN A=1 b', ['b']],
    ['RUN /usr/bin/a', ['a']],
    ['RUN $A b', [' b']],
    ['RUN a # && b', ['a']],
    ['HEALTHCHECK --timeout=1s CMD a b', ['a b']],
    ['CMD a', ['a']],
    ['ENV a b', []],
    ['RUN (((((', []],
  ])('of %j', (text, expected) => {
    expect(commandLines(text)).toEqual(expected)
  })

  it('stand where they are written', () => {
    const text = 'RUN a "b c" \\\n  # note\n  && d e\\\nf'
    const [first, second] = commandsOf(instructionAt(text))
    expect(first?.args.map((word) => textAt(text, word))).toEqual(['"b c"'])
    expect(second && textAt(text, second)).toBe('d e\\\nf')
  })

  it.each([
    ['RUN <<EOF\n  apt-get update\nEOF', 'apt-get update'],
    ['RUN <<EOF\r\nx\r\n  apt-get update\r\nEOF', 'apt-get update'],
    ['RUN bash <<EOF\napt-get update\nEOF', 'apt-get update'],
    ["RUN sh -c 'x; apt-get update'", 'apt-get update'],
    ['RUN ["sh", "-c", "x; apt-get update"]', 'apt-get update'],
    ['RUN ["sh", "-c", "x\\t; apt-get update"]', '"x\\t; apt-get update"'],
    ['RUN echo `x "\\`apt-get update\\`"`', '`x "\\`apt-get update\\`"`'],
  ])('stand where they are written in %j', (text, expected) => {
    const found = commandsOf(instructionAt(text)).find(({ name }) => name === 'apt-get')
    expect(found && textAt(text, found)).toBe(expected)
  })

  it('are not read in other shells', () => {
    expect(commandsOf(instructionAt('FROM a\nSHELL ["pwsh", "-c"]\nRUN a', 2))).toEqual([])
  })
})

describe('options', () => {
  it.each([
    ['x -y', true],
    ['x -qy', true],
    ['x --yes=1', true],
    ['x -n', false],
    ['x --y', false],
  ])('of %j', (text, expected) => {
    expect(hasOption(command(text), '-y', '--yes')).toBe(expected)
  })

  it('have values', () => {
    const values = optionValues(command('x -o a -ob --out=c --out d -qo e'), '-o', '--out')
    expect(values.map(({ value }) => value)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  it('are not operands', () => {
    const x = command('x -t v -q install a --b=c - -- -d')
    expect(operandsOf(x, ['-t']).map(({ value }) => value)).toEqual(['install', 'a', '-', '-d'])
    expect(subcommandOf(x, ['-t'])).toBe('install')
  })
})
