import { commentPlacingInputs, type InputDefinition } from '../inputs.js'
import type { OutputDefinition } from '../outputs.js'

/** All inputs of the action in `comment/`, in the order the documentation shows them. */
export const relayInputDefinitions = [
  {
    name: 'report',
    type: 'text',
    default: '',
    description:
      'The JSON report of the other run: the file, or the folder that the artifact was downloaded to. A folder holds one report, or those of jobs that share a comment.',
  },
  {
    name: 'comment',
    type: 'choice',
    default: 'changes',
    description:
      'When to comment: `always`, `changes` (something moved, or a comment is already there to be kept true) or `failure`.',
  },
  ...commentPlacingInputs,
  {
    name: 'comment-key',
    type: 'text',
    default: '',
    description:
      'Which comment is ours: letters, digits, `.`, `_` and `-`. Empty: the one that the run which weighed would have written.',
  },
  {
    name: 'github-token',
    type: 'text',
    default: '${{ github.token }}',
    description: 'Token for the comment (`pull-requests: write`).',
  },
] as const satisfies readonly InputDefinition[]

export type RelayInputName = (typeof relayInputDefinitions)[number]['name']

/** What the user wrote, by input name; an absent input stands for its default. */
export type RawRelayInputs = Readonly<Partial<Record<RelayInputName, string>>>

/** All outputs of the action in `comment/`. */
export const relayOutputDefinitions = [
  {
    name: 'pull-request',
    description: 'Number of the pull request that the run belongs to, when it is open and current.',
  },
  { name: 'comment-url', description: 'Address of the comment, when there is one.' },
] as const satisfies readonly OutputDefinition[]
