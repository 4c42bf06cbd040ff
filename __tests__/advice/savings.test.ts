import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { gzipSync } from 'node:zlib'

import { claimFiles } from '../../src/advice/claim-files.js'
import { installedKinds, leftoverKinds } from '../../src/advice/kinds/index.js'
import { findSavings } from '../../src/advice/savings.js'
import type { ImageSettings } from '../../src/image/image.js'
import type { LayerBuilder } from '../support/image-builder.js'
import { analysed, type Step } from '../support/image/analysed.js'

type Row = readonly [
  kind: string,
  layer: number,
  related: number | null,
  bytes: number,
  certainty: string,
]

async function rowsOf(
  steps: readonly Step[],
  settings?: Partial<ImageSettings>,
): Promise<readonly Row[]> {
  const savings = findSavings(await analysed(steps, settings))
  return savings.map(({ kind, layer, relatedLayer, unpackedBytes }) => [
    kind.name,
    layer,
    relatedLayer,
    unpackedBytes,
    kind.certainty,
  ])
}

const debian: Step = [
  'FROM debian:12',
  (l) => l.file('bin/sh', 1_000_000).file('opt/base', 400_000),
]
const bytes = Buffer.alloc(300_000, 'content ')
const others = Buffer.alloc(300_000, 'others ')

const cases: readonly [string, readonly Step[], readonly Row[], Partial<ImageSettings>?][] = [
  ['a clean image', [debian, ['COPY app /app', (l) => l.file('app/main', bytes)]], []],
  ['99,999 bytes', [debian, ['RUN x', (l) => l.file('var/cache/apt/a', 99_999)]], []],
  [
    'what a later instruction deletes',
    [
      debian,
      ['RUN get', (l) => l.file('opt/a.tar', bytes)],
      ['RUN rm', (l) => l.whiteout('opt/a.tar')],
    ],
    [['deleted-later', 1, 2, 300_000, 'sure']],
  ],
  [
    'package lists that a later instruction deletes',
    [
      debian,
      ['RUN apt-get update', (l) => l.file('var/lib/apt/lists/a', bytes)],
      ['RUN rm', (l) => l.whiteout('var/lib/apt/lists/a')],
    ],
    [['deleted-later', 1, 2, 300_000, 'sure']],
  ],
  [
    'what the base image brings and the author deletes',
    [debian, ['RUN rm', (l) => l.whiteout('opt/base')]],
    [],
  ],
  [
    'a change of owner',
    [
      debian,
      ['COPY a /opt/', (l) => l.file('opt/a', bytes)],
      ['RUN chown app /opt/a', (l) => l.file('opt/a', bytes, { uid: 1 })],
    ],
    [['stored-again', 2, 1, 300_000, 'sure']],
  ],
  [
    'two changes of owner',
    [
      debian,
      ['COPY a /opt/', (l) => l.file('opt/a', bytes)],
      ['RUN chown app /opt/a', (l) => l.file('opt/a', bytes, { uid: 1 })],
      ['RUN chown www /opt/a', (l) => l.file('opt/a', bytes, { uid: 2 })],
    ],
    [
      ['stored-again', 2, 1, 300_000, 'sure'],
      ['stored-again', 3, 2, 300_000, 'sure'],
    ],
  ],
  [
    'a change of owner of what the base image brings',
    [
      ['FROM debian:12', (l) => l.file('opt/a', bytes)],
      ['RUN chown app /opt/a', (l) => l.file('opt/a', bytes, { uid: 1 })],
    ],
    [['base-stored-again', 1, 0, 300_000, 'likely']],
  ],
  [
    'the same copy twice',
    [debian, ['COPY a /', (l) => l.file('a', bytes)], ['COPY . /', (l) => l.file('a', bytes)]],
    [['copied-again', 2, 1, 300_000, 'sure']],
  ],
  [
    'another file in its place',
    [debian, ['RUN a', (l) => l.file('a', bytes)], ['RUN b', (l) => l.file('a', others)]],
    [['overwritten', 1, 2, 300_000, 'sure']],
  ],
  [
    'caches that are overwritten are caches in both layers',
    [
      debian,
      ['RUN a', (l) => l.file('var/cache/apt/pkgcache.bin', bytes)],
      ['RUN b', (l) => l.file('var/cache/apt/pkgcache.bin', others)],
    ],
    [
      ['apt-cache', 1, 2, 300_000, 'sure'],
      ['apt-cache', 2, null, 300_000, 'sure'],
    ],
  ],
  [
    'a secret that a later instruction deletes, however small',
    [debian, ['COPY . .', (l) => l.file('app/.env', 9)], ['RUN rm', (l) => l.whiteout('app/.env')]],
    [['secrets', 1, 2, 9, 'sure']],
  ],
  ['an empty file', [debian, ['COPY . .', (l) => l.file('app/.env', 0)]], []],
  [
    'packages of the build context over installed ones',
    [
      debian,
      ['RUN npm ci', (l) => l.file('app/node_modules/a.js', bytes)],
      [
        'COPY . .',
        (l) => l.file('app/node_modules/a.js', others).file('app/node_modules/b.js', bytes),
      ],
    ],
    [['context-packages', 2, null, 600_000, 'sure']],
  ],
  [
    'packages of the build context that an installation replaces',
    [
      debian,
      ['COPY . .', (l) => l.file('app/node_modules/a.js', others)],
      [
        'RUN npm ci',
        (l) => l.whiteout('app/node_modules/a.js').file('app/node_modules/b.js', bytes),
      ],
    ],
    [['context-packages', 1, 2, 300_000, 'sure']],
  ],
  [
    'packages of the build context that nothing else installs',
    [debian, ['COPY . .', (l) => l.file('app/node_modules/a.js', bytes)]],
    [],
  ],
  [
    'a store whose files are linked into the application',
    [
      debian,
      [
        'RUN pnpm install',
        (l) =>
          l
            .file('root/.local/share/pnpm/store/v3/x', bytes)
            .hardlink('srv/node_modules/a.js', 'root/.local/share/pnpm/store/v3/x'),
      ],
    ],
    [],
  ],
  [
    'a cache file with two names in the cache',
    [
      debian,
      [
        'RUN x',
        (l) =>
          l
            .file('root/.npm/_cacache/a', bytes)
            .hardlink('root/.npm/_cacache/b', 'root/.npm/_cacache/a'),
      ],
    ],
    [['npm-cache', 1, null, 300_000, 'sure']],
  ],
  ...(
    [
      [
        'a repository that the program is started from',
        'root/.m2/repository/x.jar',
        { command: ['mvn', 'exec:java'] },
      ],
      [
        'modules of a program that is run from source',
        'go/pkg/mod/x',
        { entrypoint: ['go', 'run', '.'] },
      ],
      ['temporary files that are asked for', 'tmp/app/main', { command: ['/tmp/app/main'] }],
      ['a temporary working directory', 'tmp/app/main', { workingDirectory: '/tmp/app' }],
      [
        'translations that are asked for',
        'usr/share/locale/de/x.mo',
        { environment: ['LANG=de_DE.UTF-8'] },
      ],
      [
        'source maps that are asked for',
        'a/node_modules/x/y.js.map',
        { environment: ['NODE_OPTIONS=--enable-source-maps'] },
      ],
    ] as const
  ).map(([name, path, settings]): (typeof cases)[number] => [
    name,
    [debian, ['RUN x', (l) => l.file(path, bytes)]],
    [],
    settings as Partial<ImageSettings>,
  ]),
  [
    'headers beside a compiler',
    [debian, ['RUN make', (l) => l.file('usr/include/a.h', bytes).file('usr/bin/gcc-12', 10)]],
    [],
  ],
  [
    'build tools of dpkg, below /usr where folders were merged, without what others brought',
    [
      debian,
      [
        'RUN apt-get install',
        (l) =>
          l
            .file(
              'var/lib/dpkg/info/gcc-12.list',
              '/.\n/usr\n/usr/bin\n/usr/bin/gcc-12\n/lib/gcc/cc1\n/usr/share/doc/gcc/x\n',
            )
            .file('var/lib/dpkg/info/gcc-12-base:amd64.list', '/usr/lib/needed\n')
            .file('usr/bin/gcc-12', bytes)
            .file('usr/lib/gcc/cc1', others)
            .file('usr/lib/needed', 500_000)
            .file('usr/share/doc/gcc/x', 1000),
      ],
    ],
    [['build-tools', 1, null, 601_000, 'likely']],
  ],
  [
    'build tools of apk',
    [
      debian,
      [
        'RUN apk add gcc',
        (l) =>
          l
            .file(
              'lib/apk/db/installed',
              'P:gcc\nV:13\nF:usr/bin\nR:gcc\nZ:Q1\nF:\nR:top\n\nP:curl\nV:8\nF:usr/bin\nR:curl\n\n',
            )
            .file('usr/bin/gcc', bytes)
            .file('top', 5)
            .file('usr/bin/curl', others),
      ],
    ],
    [['build-tools', 1, null, 300_005, 'likely']],
  ],
  [
    'a further version of a package, with its own files only',
    [
      debian,
      [
        'RUN npm ci',
        (l) =>
          l
            .file('a/node_modules/x/package.json', '{"name":"x","version":"2.0.0"}')
            .file('a/node_modules/x/main.js', 900_000)
            .file('a/node_modules/y/node_modules/x/package.json', '{"name":"x","version":"1.0.0"}')
            .file('a/node_modules/y/node_modules/x/main.js', bytes)
            .file('a/node_modules/y/node_modules/x/node_modules/z/main.js', others),
      ],
    ],
    [['package-versions', 1, null, 300_030, 'likely']],
  ],
  [
    'a copy at another path',
    [debian, ['COPY a /', (l) => l.file('a', bytes)], ['COPY b /', (l) => l.file('b', bytes)]],
    [['duplicates', 2, null, 300_000, 'likely']],
  ],
]

describe('savings', () => {
  test.each(cases)('of %s', async (...[, steps, expected, settings]) => {
    expect(await rowsOf(steps, settings)).toEqual(expected)
  })

  test('name the heaviest parts, and how many there are', async () => {
    const fill = (l: LayerBuilder) =>
      [1, 2, 3, 4].reduce((all, n) => all.file(`app/${n}/__pycache__/x.pyc`, n * 100_000), l)
    const [saving] = findSavings(await analysed([debian, ['COPY . .', fill]]))
    expect(saving?.parts.map(({ name }) => name)).toEqual(
      [4, 3, 2].map((n) => `app/${n}/__pycache__`),
    )
    expect([saving?.partCount, saving?.fileCount]).toEqual([4, 4])
  })

  test('are estimated within 15% when compressed, whatever lies beside them', async () => {
    const noise = (seed: number, length: number): Buffer => {
      const bytes = Buffer.alloc(length)
      for (let at = 0, state = seed; at < length; at += 1) {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        bytes[at] = state >>> 24
      }
      return bytes
    }
    const digits = (seed: number): Buffer => Buffer.from(noise(seed, 400_000).toString('hex'))
    const fill = (l: LayerBuilder): LayerBuilder =>
      l
        .file('opt/zeros', Buffer.alloc(900_000))
        .file('var/cache/apt/a', noise(1, 400_000))
        .file('opt/text', Buffer.alloc(700_000, 'the same again '))
        .file('root/.npm/_cacache/a', digits(2))
        .file('opt/noise', noise(3, 500_000))
    const image = await analysed([debian, ['RUN x', fill]])
    const found = findSavings(image).map(({ kind, compressedBytes }) => [
      kind.name,
      compressedBytes,
    ])
    const truths = { 'npm-cache': digits(2), 'apt-cache': noise(1, 400_000) }
    for (const [name, content] of Object.entries(truths)) {
      const truth = gzipSync(content, { level: 1 }).length
      const [, bytes = 0] = found.find(([kind]) => kind === name) ?? []
      expect(Math.abs(Number(bytes) - truth) / truth).toBeLessThan(0.15)
    }
  })
})

const paths = [...leftoverKinds, ...installedKinds].flatMap(({ examples }) => [
  ...examples.hits,
  ...examples.misses,
])
const instructions = [
  'FROM a',
  '?',
  'RUN npm ci',
  'COPY . .',
  'COPY --from=b / /',
  'RUN chown -R app /',
]

const anyStep: fc.Arbitrary<Step> = fc
  .record({
    text: fc.constantFrom(...instructions),
    files: fc.uniqueArray(
      fc.tuple(
        fc.constantFrom(...paths),
        fc.constantFrom('a', 'b'),
        fc.integer({ min: 0, max: 3 }),
      ),
      { maxLength: 12, selector: ([path]) => path },
    ),
    gone: fc.uniqueArray(fc.constantFrom(...paths), { maxLength: 4 }),
  })
  .map(({ text, files, gone }) => [
    text,
    (layer) => {
      const names = new Set(files.map(([path]) => path))
      const filled = gone
        .filter((path) => !names.has(path))
        .reduce((l, path) => l.whiteout(path), layer)
      return files.reduce(
        (l, [path, content, uid]) => l.file(path, Buffer.alloc(120_000, content), { uid }),
        filled,
      )
    },
  ])

describe('savings of any image', () => {
  test('add up: no file twice, never more than a layer holds, nothing of the base image', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 5 }), async (steps) => {
        const image = await analysed(steps)
        const claims = claimFiles(image)
        expect(new Set(claims.map(({ layer, path }) => `${layer} ${path}`)).size).toBe(
          claims.length,
        )
        for (const [index, { unpackedBytes, origin }] of image.layers.entries()) {
          const own = claims.filter(({ layer }) => layer === index)
          const sum = own.reduce((total, { sizeBytes }) => total + sizeBytes, 0)
          expect(sum).toBeLessThanOrEqual(origin.kind === 'base-image' ? 0 : unpackedBytes)
        }
        expect(findSavings(image)).toEqual(findSavings(await analysed(steps)))
      }),
      { numRuns: 60 },
    )
  }, 60_000)
})
