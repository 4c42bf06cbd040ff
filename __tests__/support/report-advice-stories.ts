import { buildTools } from '../../src/advice/claim-tools.js'
import { aptLists } from '../../src/advice/kinds/apt-lists.js'
import { contextPackages } from '../../src/advice/kinds/context-packages.js'
import { documentation } from '../../src/advice/kinds/documentation.js'
import { npmCache } from '../../src/advice/kinds/npm-cache.js'
import { secrets } from '../../src/advice/kinds/secrets.js'
import { translations } from '../../src/advice/kinds/translations.js'
import { deletedLater, storedAgain } from '../../src/advice/waste-kinds.js'
import type { Report } from '../../src/report/report.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  image,
  instruction,
  kept,
  missing,
  report,
} from './report-builder.js'

const debian = baseImage('debian:bookworm-slim')
const system = instruction(
  4,
  'RUN apt-get update && apt-get install -y --no-install-recommends ca-certificates nodejs',
)
const tools = instruction(7, 'RUN apt-get update && apt-get install -y build-essential python3-dev')
const dependencies = instruction(12, 'RUN npm ci')
const source = instruction(18, 'COPY . .')
const cleanUp = instruction(20, 'RUN rm /app/.env')
const chown = instruction(22, 'RUN chown -R app /app')

const standing = [
  {
    kind: storedAgain,
    megabytes: 12,
    broughtBy: chown,
    relatedTo: dependencies,
    parts: [
      ['app/node_modules/next/dist/server.js', 3.1],
      ['app/node_modules/sharp/lib.node', 2.4],
      ['app/node_modules/a/index.js', 0.9],
    ],
    partCount: 412,
    introduced: false,
  },
  {
    kind: npmCache,
    megabytes: 7.3,
    broughtBy: dependencies,
    parts: [['root/.npm/_cacache', 7.3]],
    introduced: false,
  },
  {
    kind: translations,
    megabytes: 3.2,
    broughtBy: system,
    parts: [['usr/share/locale', 3.2]],
    introduced: false,
  },
] as const

/** Compilers, lists, modules of the developer's machine and a secret come in at once; other faults stood before. */
export function carelessChange(): Report {
  return report([
    image({
      rows: [
        kept(debian, { compressed: 28.2, unpacked: 78.6 }),
        kept(system, { compressed: 61.4, unpacked: 184.2 }),
        added(tools, { compressed: 88.4, unpacked: 312.9 }),
        kept(dependencies, { compressed: 20.6, unpacked: 88.3 }),
        changed(source, {
          from: { compressed: 3.1, unpacked: 9.8 },
          to: { compressed: 24.8, unpacked: 99.1 },
        }),
        added(cleanUp, { compressed: 0.0002, unpacked: 0 }),
        kept(chown, { compressed: 4.8, unpacked: 12 }),
      ],
      checks: [
        check('build', 'pass'),
        check('max-increase', 'fail', { actual: bytes(110.1), limit: '10%' }),
      ],
      advice: [
        {
          kind: secrets,
          megabytes: 0.0004,
          broughtBy: source,
          relatedTo: cleanUp,
          parts: [
            ['app/.env', 0.0003],
            ['app/config/master.key', 0.0001],
          ],
        },
        {
          kind: buildTools,
          megabytes: 201.3,
          broughtBy: tools,
          parts: [
            ['gcc-12', 61],
            ['g++-12', 34],
            ['libpython3.11-dev', 22],
          ],
          partCount: 34,
        },
        {
          kind: contextPackages,
          megabytes: 86.4,
          broughtBy: source,
          parts: [['app/node_modules', 86.4]],
          fix: {
            file: 'dockerignore',
            safety: 'safe',
            summary: 'Ignore them',
            lines: ['**/node_modules'],
          },
        },
        { kind: aptLists, megabytes: 19.2, broughtBy: tools, parts: [['var/lib/apt/lists', 19.2]] },
        {
          kind: documentation,
          megabytes: 4.1,
          broughtBy: tools,
          parts: [
            ['usr/share/doc', 3.6],
            ['usr/share/man', 0.5],
          ],
        },
        ...standing,
      ],
    }),
  ])
}

/** The pull request adds the Dockerfile, and all that is left in its image. */
export function carelessStart(): Report {
  return report([
    image({
      rows: [
        kept(debian, { compressed: 28.2, unpacked: 78.6 }),
        kept(system, { compressed: 61.4, unpacked: 184.2 }),
        kept(cleanUp, { compressed: 0.0002, unpacked: 0 }),
      ],
      base: missing('no-dockerfile', { message: 'There is no Dockerfile at `Dockerfile`.' }),
      advice: [
        {
          kind: deletedLater,
          megabytes: 4.5,
          broughtBy: system,
          relatedTo: cleanUp,
          parts: [['opt/tool.tar.gz', 4.5]],
        },
      ],
    }),
  ])
}

/** Nobody knows what base had: a push without a commit before it. */
export function adviceWithoutBase(): Report {
  return report([
    image({
      rows: [
        kept(debian, { compressed: 28.2, unpacked: 78.6 }),
        kept(source, { compressed: 3.1, unpacked: 9.8 }),
      ],
      base: missing('no-commit', { message: 'Compared with nothing: this is the first commit.' }),
      advice: [
        {
          kind: secrets,
          megabytes: 0.001,
          broughtBy: source,
          parts: [['app/.env', 0.001]],
          introduced: null,
        },
      ],
    }),
  ])
}

/** Every story of advice, by the name of its golden documents. */
export const adviceStories: Readonly<Record<string, () => Report>> = {
  'careless-change': carelessChange,
  'careless-start': carelessStart,
  'advice-without-base': adviceWithoutBase,
}
