import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { inputDefinitions } from '../../src/inputs.js'
import { outputDefinitions } from '../../src/outputs.js'

const path = join(import.meta.dirname, '../../README.md')

/** README.md with its tables made anew; everything outside the markers stays as it is written. */
export function renderReadme(): string {
  const tables = { inputs: inputTable(), outputs: outputTable() }
  return Object.entries(tables).reduce(
    (text, [name, table]) => replaceBetween(text, name, table),
    readFileSync(path, 'utf8'),
  )
}

function replaceBetween(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name} start -->`, `<!-- ${name} end -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`README.md has no markers for ${name}.`)
  return `${text.slice(0, from + start.length)}\n\n${table}\n\n${text.slice(to)}`
}

function inputTable(): string {
  const rows = inputDefinitions.map(
    ({ name, type, default: value, description }) =>
      `| \`${name}\` | ${type} | ${value === '' ? '' : `\`${value}\``} | ${cell(description)} |`,
  )
  return ['| Input | Type | Default | What it does |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

function outputTable(): string {
  const rows = outputDefinitions.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`)
  return ['| Output | What it holds |', '| --- | --- |', ...rows].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
