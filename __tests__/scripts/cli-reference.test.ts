import { describe, expect, test } from '@jest/globals'

import { formatWords, renderCliReference } from '../../scripts/docs/cli-reference.js'
import { formats } from '../../src/cli/arguments.js'
import { renderHelp } from '../../src/cli/help.js'
import { lintFormats } from '../../src/cli/lint-arguments.js'
import { slimFormats } from '../../src/cli/slim-arguments.js'
import { commands, listOptions, type Command } from '../../src/cli/option-table.js'

const text = renderCliReference()

const formatsOf = (command: Command): readonly string[] =>
  formatWords.filter((one) => one.commands.includes(command)).map(({ name }) => name)

describe('the reference of the command line', () => {
  test('tells every format of every command', () => {
    expect(formatsOf('diff')).toEqual(formats)
    expect(formatsOf('inspect')).toEqual(formats)
    expect(formatsOf('lint')).toEqual(lintFormats)
    expect(formatsOf('slim')).toEqual(slimFormats)
  })

  test.each([...commands])('names each option of %s in its table', (command) => {
    const own: readonly Command[] = ['lint', 'slim']
    const name = own.includes(command) ? `${command} options` : 'image options'
    const table = text.split(`<!-- ${name} `)[1] ?? ''
    for (const option of listOptions().filter((one) => one.commands.includes(command)))
      expect(table).toContain(
        `\`--${option.name}${option.value === null ? '' : ` ${option.value}`}\``,
      )
  })

  test('tells the exit codes that the help tells', () => {
    const codes = [...text.matchAll(/^\| (\d[\d, ]*) \|/gm)].map(([, code]) => code ?? '')
    expect(codes).toHaveLength(4)
    for (const code of codes) expect(renderHelp('lint')).toContain(`\n  ${code}  `)
  })
})
