import { describe, expect, test } from '@jest/globals'

import { plan, type Found } from './planning.js'

interface Row {
  readonly name: string
  readonly lines: readonly string[]
  readonly found: readonly Found[]
  /** Lines of what comes out. */
  readonly after: readonly string[]
}

const rows: readonly Row[] = [
  {
    name: 'deletes the lists of apt at the end of the RUN',
    lines: ['RUN apt-get update && apt-get install -y --no-install-recommends curl'],
    found: [{ kind: 'apt-lists', at: 0, parts: ['var/lib/apt/lists'] }],
    after: [
      'RUN apt-get update && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
    ],
  },
  {
    name: 'gives a clean-up a line of its own where the RUN has several',
    lines: ['RUN apt-get update \\', '  && echo done'],
    found: [{ kind: 'apt-cache', at: 0 }],
    after: ['RUN apt-get update \\', '  && echo done \\', '  && apt-get clean'],
  },
  {
    name: 'joins the RUNs that install by the lists, comments between them included',
    lines: [
      'RUN apt-get update',
      '# tools',
      '',
      'RUN apt-get install -y --no-install-recommends curl',
      'RUN make',
    ],
    found: [{ kind: 'apt-lists', at: 0 }],
    after: [
      'RUN apt-get update \\',
      '# tools',
      '    && apt-get install -y --no-install-recommends curl && rm -rf /var/lib/apt/lists/*',
      'RUN make',
    ],
  },
  {
    name: 'puts several clean-ups of one RUN one after another, what saves most first',
    lines: ['RUN ./install.sh'],
    found: [
      { kind: 'npm-cache', at: 0, parts: ['root/.npm/_cacache', 'root/.npm/_logs'], bytes: 5 },
      { kind: 'log-files', at: 0, bytes: 9 },
      { kind: 'documentation', at: 0, parts: ['usr/share/doc', 'usr/share/man'], bytes: 7 },
    ],
    after: [
      'RUN ./install.sh && find /var/log -type f -delete && find /usr/share/doc -type f ! -name copyright -delete && rm -rf /usr/share/man/* && rm -rf /root/.npm/_cacache /root/.npm/_logs',
    ],
  },
  {
    name: 'takes an option where lint knows one',
    lines: ['RUN pip install flask'],
    found: [{ kind: 'pip-cache', at: 0, parts: ['root/.cache/pip'], rule: 'pip-cache-left' }],
    after: ['RUN pip install --no-cache-dir flask'],
  },
  {
    name: 'joins the RUNs from what brings a file to what deletes it',
    lines: ['RUN fetch > /tmp/x', 'RUN tar -xf /tmp/x', 'RUN rm /tmp/x'],
    found: [{ kind: 'deleted-later', at: 0, related: 2, parts: ['tmp/x'] }],
    after: ['RUN fetch > /tmp/x \\', '    && tar -xf /tmp/x \\', '    && rm /tmp/x'],
  },
  {
    name: 'has files come with their owner, and leaves the folder to the later RUN',
    lines: ['WORKDIR /app', 'COPY . .', 'RUN make', 'RUN chown -R app:app /app'],
    found: [
      { kind: 'stored-again', at: 3, related: 1 },
      { kind: 'stored-again', at: 3, related: 2 },
    ],
    after: [
      'WORKDIR /app',
      'COPY --chown=app:app . .',
      'RUN make && find /app ! -user app -exec chown -h app:app {} +',
      'RUN chown app:app /app',
    ],
  },
  {
    name: 'has files come with their mode',
    lines: ['COPY . /app', 'RUN chmod -R 755 /app'],
    found: [{ kind: 'stored-again', at: 1, related: 0 }],
    after: ['COPY --chmod=755 . /app', 'RUN chmod 755 /app'],
  },
  {
    name: 'leaves recommended packages out although nobody has weighed them',
    lines: ['RUN apt-get update && apt-get install -y curl && rm -rf /var/lib/apt/lists/*'],
    found: [],
    after: [
      'RUN apt-get update && apt-get install --no-install-recommends -y curl && rm -rf /var/lib/apt/lists/*',
    ],
  },
]

const silent: readonly Omit<Row, 'after'>[] = [
  {
    name: 'secrets, which an edit does not take back',
    lines: ['RUN make'],
    found: [{ kind: 'secrets', at: 0, parts: ['app/.env'] }],
  },
  {
    name: 'a script that has more after its last command',
    lines: ['RUN if true; then make; fi'],
    found: [{ kind: 'log-files', at: 0 }],
  },
  {
    name: 'a script of another shell',
    lines: ['SHELL ["pwsh", "-Command"]', 'RUN Install-It'],
    found: [{ kind: 'log-files', at: 1 }],
  },
  {
    name: 'folders with names that a shell would read otherwise',
    lines: ['RUN make'],
    found: [{ kind: 'pip-cache', at: 0, parts: ['root/.cache/pip;reboot'] }],
  },
  {
    name: 'RUNs that do more than RUNs between them',
    lines: ['RUN fetch > /tmp/x', 'COPY . .', 'RUN rm /tmp/x'],
    found: [{ kind: 'deleted-later', at: 0, related: 2 }],
  },
  {
    name: 'RUNs whose folder the next would notice',
    lines: ['RUN cd /tmp && fetch > x', 'RUN rm /tmp/x'],
    found: [{ kind: 'deleted-later', at: 0, related: 1 }],
  },
  {
    name: 'RUNs whose failure the next would forgive',
    lines: ['RUN fetch > /tmp/x', 'RUN rm /tmp/x || true'],
    found: [{ kind: 'deleted-later', at: 0, related: 1 }],
  },
  {
    name: 'lists that a later RUN behind a COPY installs by',
    lines: [
      'RUN apt-get update',
      'COPY . .',
      'RUN apt-get install -y --no-install-recommends curl',
    ],
    found: [{ kind: 'apt-lists', at: 0 }],
  },
  {
    name: 'an owner that is a variable',
    lines: ['COPY . /app', 'RUN chown -R $APP /app'],
    found: [{ kind: 'stored-again', at: 1, related: 0 }],
  },
]

describe('a plan', () => {
  test.each(rows)('$name', ({ lines, found, after }) => {
    const planned = plan(['FROM debian:12', ...lines], found)
    expect(planned.after()).toBe(`# Dockerfile\n${['FROM debian:12', ...after].join('\n')}\n`)
  })

  test.each(silent)('leaves alone: $name', ({ lines, found }) => {
    expect(plan(['FROM debian:12', ...lines], found).fixes).toEqual([])
  })

  test('keeps what came with the build context out of it', () => {
    const found = { kind: 'version-control', at: 0, ignore: ['**/.git'], bytes: 7 }
    const { fixes, after } = plan(['FROM debian:12', 'COPY . /app'], [found])
    expect(after()).toBe('# .dockerignore\n**/.git\n')
    expect(fixes).toMatchObject([
      { file: '.dockerignore', lines: null, expected: { unpackedBytes: 7, compressedBytes: 3.5 } },
    ])
    expect(
      fixes.map(({ removes }) => [removes('app/.git/config'), removes('app/.github')]),
    ).toEqual([[true, false]])
  })

  test('adds up advice that asks for the same', () => {
    const found = [
      { kind: 'deleted-later', at: 0, related: 1, bytes: 3 },
      { kind: 'overwritten', at: 0, related: 1, bytes: 4 },
    ]
    const { fixes } = plan(['FROM debian:12', 'RUN a', 'RUN b'], found)
    expect(fixes.map(({ expected }) => expected?.unpackedBytes)).toEqual([7])
  })

  test('speaks only of the stage that is built', () => {
    const lines = [
      'FROM debian:12 AS build',
      'RUN apt-get install -y curl',
      'FROM scratch',
      'COPY a /',
    ]
    expect(plan(lines, []).fixes).toEqual([])
  })

  test('keeps line breaks', () => {
    const found = [{ kind: 'deleted-later', at: 0, related: 1 }]
    const { after } = plan(['FROM debian:12\r', 'RUN a\r', 'RUN b\r'], found)
    expect(after()).toBe('# Dockerfile\nFROM debian:12\r\nRUN a \\\r\n    && b\r\n')
  })
})
