import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { inputDefinitions, type InputDefinition } from '../../src/inputs.js'
import { outputDefinitions, type OutputDefinition } from '../../src/outputs.js'
import { relayInputDefinitions, relayOutputDefinitions } from '../../src/relay/inputs.js'
import { fillMarkers } from './markers.js'
import { renderTable } from './tables.js'

const root = join(import.meta.dirname, '../..')

/** README.md with its tables of inputs and outputs made anew. */
export function renderReadme(): string {
  return fillMarkers('README.md', {
    inputs: inputTable(inputDefinitions),
    outputs: outputTable(outputDefinitions),
  })
}

/** docs/forks.md with the tables of the action in comment/ and the example workflows made anew. */
export function renderForks(): string {
  return fillMarkers('docs/forks.md', {
    weigh: workflow('examples/forks/weigh.yml'),
    comment: workflow('examples/forks/comment.yml'),
    inputs: inputTable(relayInputDefinitions),
    outputs: outputTable(relayOutputDefinitions),
  })
}

function workflow(path: string): string {
  return `\`\`\`yaml\n${readFileSync(join(root, path), 'utf8').trimEnd()}\n\`\`\``
}

function inputTable(inputs: readonly InputDefinition[]): string {
  const rows = inputs.map(({ name, type, default: value, description }) => [
    `\`${name}\``,
    type,
    value === '' ? '' : `\`${value}\``,
    description,
  ])
  return renderTable(['Input', 'Type', 'Default', 'What it does'], rows)
}

function outputTable(outputs: readonly OutputDefinition[]): string {
  const rows = outputs.map(({ name, description }) => [`\`${name}\``, description])
  return renderTable(['Output', 'What it holds'], rows)
}
