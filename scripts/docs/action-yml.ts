import { stringify } from 'yaml'

import { inputDefinitions } from '../../src/inputs.js'
import { outputDefinitions } from '../../src/outputs.js'

const header = `# Written by \`npm run docs\` from src/inputs.ts and src/outputs.ts; change it there.
`

/** action.yml: the contract with the runner, made from the lists that the code itself reads. */
export function renderActionYml(): string {
  const document = {
    name: 'Dockweigh',
    author: 'Dockweigh',
    description:
      'Weighs your container image on every pull request: what changed in size, layers and contents, why, and how to get it back.',
    branding: { icon: 'layers', color: 'blue' },
    inputs: Object.fromEntries(
      inputDefinitions.map(({ name, description, default: value }) => [
        name,
        { description, required: false, default: value },
      ]),
    ),
    outputs: Object.fromEntries(
      outputDefinitions.map(({ name, description }) => [name, { description }]),
    ),
    runs: { using: 'node24', main: 'dist/index.js', post: 'dist/index.js', 'post-if': 'always()' },
  }
  const text = stringify(document, { lineWidth: 0, singleQuote: true })
  return header + text.replace(/^(?=(?:branding|inputs|outputs|runs):)/gm, '\n')
}
