import { inputDefinitions } from '../../src/inputs.js'
import { outputDefinitions } from '../../src/outputs.js'
import { fillMarkers } from './markers.js'
import { renderTable } from './tables.js'

/** README.md with its tables of inputs and outputs made anew. */
export function renderReadme(): string {
  return fillMarkers('README.md', { inputs: inputTable(), outputs: outputTable() })
}

function inputTable(): string {
  const rows = inputDefinitions.map(({ name, type, default: value, description }) => [
    `\`${name}\``,
    type,
    value === '' ? '' : `\`${value}\``,
    description,
  ])
  return renderTable(['Input', 'Type', 'Default', 'What it does'], rows)
}

function outputTable(): string {
  const rows = outputDefinitions.map(({ name, description }) => [`\`${name}\``, description])
  return renderTable(['Output', 'What it holds'], rows)
}
