import { describe, expect, test } from '@jest/globals'

import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { ImageSettings } from '../../src/image/image.js'
import { shippedInstructions } from '../../src/proof/plan-scene.js'
import { findDifference } from '../../src/proof/unchanged.js'
import { analysed, type Step } from '../support/image/analysed.js'

const recipe = parseDockerfile(
  'FROM debian\nWORKDIR /app\nCOPY web /srv/web\nRUN make\n',
  'Dockerfile',
)

const base: Step = ['FROM debian', (layer) => layer.file('etc/os', 'debian')]
const made: Step = ['WORKDIR /app', (layer) => layer.directory('app', { uid: 1 })]
const copied: Step = ['COPY web /srv/web', (layer) => layer.file('srv/web/a', 'copied')]
const built: Step = [
  'RUN make',
  (layer) => layer.file('app/x', 'built at 1').file('root/.cache/x', 'cache'),
]

const settings = { workingDirectory: '/app', user: 'app', command: ['/app/x'] }

interface Row {
  readonly name: string
  readonly steps?: readonly Step[]
  readonly settings?: Partial<ImageSettings>
  readonly removes?: string
  readonly difference: string | null
}

const rows: readonly Row[] = [
  { name: 'nothing', difference: null },
  {
    name: 'files that are nobody’s but the package manager’s',
    steps: [base, made, copied, ['RUN make', (layer) => layer.file('app/x', 'built at 1')]],
    difference: null,
  },
  {
    name: 'a time that a RUN wrote into a file of its own',
    steps: [base, made, copied, ['RUN make', (layer) => layer.file('app/x', 'built at 2')]],
    difference: null,
  },
  {
    name: 'a longer file of a RUN',
    steps: [base, made, copied, ['RUN make', (layer) => layer.file('app/x', 'built at 10')]],
    difference: "In the application's folders `/app/x` has other contents.",
  },
  {
    name: 'contents that were copied',
    steps: [base, made, ['COPY web /srv/web', (layer) => layer.file('srv/web/a', 'COPIED')], built],
    difference: "In the application's folders `/srv/web/a` has other contents.",
  },
  {
    name: 'files that are gone',
    steps: [base, made],
    difference: "In the application's folders `/app/x` is gone, and 1 more changed.",
  },
  {
    name: 'what a fix is meant to remove',
    steps: [base, made, built],
    removes: 'srv/web',
    difference: null,
  },
  {
    name: 'an owner',
    steps: [
      base,
      made,
      ['COPY web /srv/web', (layer) => layer.file('srv/web/a', 'copied', { uid: 9 })],
      built,
    ],
    difference: "In the application's folders `/srv/web/a` has another owner or mode.",
  },
  {
    name: 'the owner of a folder',
    steps: [base, ['WORKDIR /app', (layer) => layer.directory('app')], copied, built],
    difference: 'It changes owner or mode of the folder `/app`.',
  },
  { name: 'the user', settings: { user: 'root' }, difference: 'It changes the user.' },
  { name: 'the command', settings: { command: [] }, difference: 'It changes the command.' },
  {
    name: 'a variable',
    settings: { environment: ['A=b'] },
    difference: 'It changes environment variables.',
  },
  {
    name: 'a port',
    settings: { exposedPorts: ['80'] },
    difference: 'It changes the exposed ports.',
  },
  { name: 'a label, which no program reads', settings: { labels: { a: 'b' } }, difference: null },
]

describe('what a container would notice', () => {
  test.each(rows)('$name', async ({ steps, settings: other, removes, difference }) => {
    const of = async (...[from, more = {}]: Parameters<typeof analysed>) => {
      const image = await analysed(from, { ...settings, ...more })
      return { ...image, origins: image.layers.map(({ origin }) => origin) }
    }
    const all = [base, made, copied, built]
    const found = findDifference({
      head: await of(all),
      fixed: await of(steps ?? all, other),
      instructions: shippedInstructions(recipe, null),
      removes: (path) => removes !== undefined && path.startsWith(removes),
    })
    expect(found).toBe(difference)
  })
})
