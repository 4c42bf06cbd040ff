import { stringify } from 'yaml'

import { inputDefinitions, type InputDefinition } from '../../src/inputs.js'
import { outputDefinitions, type OutputDefinition } from '../../src/outputs.js'
import { relayInputDefinitions, relayOutputDefinitions } from '../../src/relay/inputs.js'

interface ActionFacts {
  /** Where inputs and outputs are listed. */
  readonly source: string
  readonly name: string
  readonly description: string
  readonly inputs: readonly InputDefinition[]
  readonly outputs: readonly OutputDefinition[]
  readonly runs: Readonly<Record<string, string>>
}

/** action.yml: the contract with the runner, made from the lists that the code itself reads. */
export function renderActionYml(): string {
  return renderAction({
    source: 'src/inputs.ts and src/outputs.ts',
    name: 'Dockweigh',
    description:
      'Weighs your container image on every pull request: what changed in size, layers and contents, why, and how to get it back.',
    inputs: inputDefinitions,
    outputs: outputDefinitions,
    runs: { main: 'dist/index.js', post: 'dist/post.js', 'post-if': 'always()' },
  })
}

/** comment/action.yml: the action that comments for a run which may not. */
export function renderCommentActionYml(): string {
  return renderAction({
    source: 'src/relay/inputs.ts',
    name: 'Dockweigh comment',
    description:
      'Puts the report of a Dockweigh run that may not comment, such as that of a fork, on its pull request.',
    inputs: relayInputDefinitions,
    outputs: relayOutputDefinitions,
    runs: { main: '../dist/comment/index.js' },
  })
}

function renderAction({ source, name, description, inputs, outputs, runs }: ActionFacts): string {
  const document = {
    name,
    author: 'Dockweigh',
    description,
    branding: { icon: 'layers', color: 'blue' },
    inputs: Object.fromEntries(
      inputs.map((input) => [
        input.name,
        { description: input.description, required: false, default: input.default },
      ]),
    ),
    outputs: Object.fromEntries(
      outputs.map((output) => [output.name, { description: output.description }]),
    ),
    runs: { using: 'node24', ...runs },
  }
  const text = stringify(document, { lineWidth: 0, singleQuote: true })
  const header = `# Written by \`npm run docs\` from ${source}; change it there.\n`
  return header + text.replace(/^(?=(?:branding|inputs|outputs|runs):)/gm, '\n')
}
