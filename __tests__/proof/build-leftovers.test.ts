import { describe, expect, test } from '@jest/globals'

import { plan, type Found } from './planning.js'

const tools = { kind: 'build-tools', at: 0 }
const install = 'RUN apt-get install -y --no-install-recommends'

function removal(names: string, folders = '/home /opt /root /srv /usr/local'): string {
  return [
    ` && find ${folders} -type f \\( -perm /111 -o -name '*.so*' \\) -exec ldd {} + 2>/dev/null`,
    `sed -n 's|.* => .*/\\([^ ]*\\) (.*|*/\\1|p'`,
    'sort -u',
    'xargs -r dpkg --search 2>/dev/null',
    'cut -d : -f 1',
    'sort -u',
    `xargs -r apt-mark manual && apt-get purge -y --auto-remove -o APT::AutoRemove::SuggestsImportant=false ${names}`,
  ].join(' \\\n      | ')
}

interface Row {
  readonly name: string
  readonly lines: readonly string[]
  readonly found: Found
  /** Lines of what comes out. */
  readonly after: readonly string[]
}

const rows: readonly Row[] = [
  {
    name: 'removes build tools at the end of the RUN that builds with them',
    lines: [`${install} gcc curl && make`],
    found: tools,
    after: [`${install} gcc curl && make${removal('gcc')}`],
  },
  {
    name: 'names each tool once, without its version, in order',
    lines: [`${install} make=4.3-4 gcc`, `${install} gcc libpq-dev`, 'RUN pip install x'],
    found: tools,
    after: [
      `${install} make=4.3-4 gcc \\`,
      `    && apt-get install -y --no-install-recommends gcc libpq-dev \\`,
      `    && pip install x${removal('gcc libpq-dev make')}`,
    ],
  },
  {
    name: 'puts what stands between before the RUNs that only use apt, and looks into the working directory',
    lines: [
      'RUN apt-get update',
      `${install} gcc`,
      'WORKDIR /app',
      '# What it needs',
      'COPY requirements.txt .',
      'RUN pip install -r requirements.txt',
      'COPY . .',
      'RUN python manage.py check',
    ],
    found: { ...tools, at: 1 },
    after: [
      'WORKDIR /app',
      'COPY requirements.txt .',
      'RUN apt-get update',
      `${install} gcc \\`,
      '# What it needs',
      `    && pip install -r requirements.txt${removal('gcc', '/app /home /opt /root /srv /usr/local')}`,
      'COPY . .',
      'RUN python manage.py check',
    ],
  },
  {
    name: 'joins as far as RUNs can be joined',
    lines: [`${install} gcc`, 'RUN python3 -m pip install x', 'COPY . .', 'RUN npm run build'],
    found: tools,
    after: [
      `${install} gcc \\`,
      `    && python3 -m pip install x${removal('gcc')}`,
      'COPY . .',
      'RUN npm run build',
    ],
  },
  {
    name: 'leaves development dependencies out where npm installs',
    lines: ['RUN npm ci --no-audit'],
    found: { kind: 'development-dependencies', at: 0 },
    after: ['RUN npm ci --omit=dev --no-audit'],
  },
  {
    name: 'leaves development dependencies out where Yarn installs',
    lines: ['RUN yarn'],
    found: { kind: 'development-dependencies', at: 0 },
    after: ['RUN yarn --production'],
  },
]

const silent: readonly Omit<Row, 'after'>[] = [
  {
    name: 'tools that nobody asked for by name',
    lines: ['RUN ./install.sh && make'],
    found: tools,
  },
  { name: 'tools that nothing builds with', lines: [`${install} gcc`], found: tools },
  {
    name: 'tools that may be needed',
    lines: [`${install} gcc && make`],
    found: { ...tools, certainty: 'likely' },
  },
  {
    name: 'tools of another user than the one who builds',
    lines: [`${install} gcc`, 'USER app', 'RUN pip install x'],
    found: tools,
  },
  {
    name: 'a RUN that would notice the files of a COPY',
    lines: [`${install} gcc && ./fetch.sh`, 'COPY . .', 'RUN make'],
    found: tools,
  },
  {
    name: 'a COPY that a here-document belongs to',
    lines: [`${install} gcc`, 'COPY <<END /x', 'a', 'END', 'RUN make'],
    found: tools,
  },
  {
    name: 'development dependencies that may be needed',
    lines: ['RUN npm ci'],
    found: { kind: 'development-dependencies', at: 0, certainty: 'likely' },
  },
  {
    name: 'development dependencies of another program',
    lines: ['RUN composer install'],
    found: { kind: 'development-dependencies', at: 0 },
  },
]

describe('what is only there to build', () => {
  test.each(rows)('$name', ({ lines, found, after }) => {
    const planned = plan(['FROM debian:12', ...lines], [found])
    const chosen = planned.fixes.filter(({ code }) => code === found.kind)
    expect(planned.after(chosen)).toBe(`# Dockerfile\n${['FROM debian:12', ...after].join('\n')}\n`)
  })

  test.each(silent)('leaves alone: $name', ({ lines, found }) => {
    const { fixes } = plan(['FROM debian:12', ...lines], [found])
    expect(fixes.filter(({ code }) => code === found.kind)).toEqual([])
  })

  test('goes together with every other fix of the same RUNs', () => {
    const lines = [
      'RUN apt-get update',
      'RUN apt-get install -y gcc',
      'COPY requirements.txt .',
      'RUN pip install -r requirements.txt',
    ]
    const pip = { kind: 'pip-cache', at: 3, parts: ['root/.cache/pip'], rule: 'pip-cache-left' }
    const { after } = plan(
      ['FROM debian:12', ...lines],
      [
        { kind: 'apt-lists', at: 0, bytes: 5 },
        { kind: 'log-files', at: 1, bytes: 4 },
        { kind: 'build-tools', at: 1, bytes: 9 },
        { ...pip, bytes: 3 },
      ],
    )
    expect(after()).toBe(
      [
        '# Dockerfile',
        'FROM debian:12',
        'COPY requirements.txt .',
        'RUN apt-get update \\',
        '    && apt-get install --no-install-recommends -y gcc && rm -rf /var/lib/apt/lists/* && find /var/log -type f -delete \\',
        `    && pip install --no-cache-dir -r requirements.txt${removal('gcc')}`,
        '',
      ].join('\n'),
    )
  })

  test('only what is installed for npm may go with its development dependencies', () => {
    const found = { kind: 'development-dependencies', at: 0 }
    const [fix] = plan(['FROM node:22', 'RUN npm ci'], [found]).fixes
    const paths = ['app/node_modules/jest/index.js', 'app/node_modules/.bin/jest', 'app/a.js']
    expect(paths.map((path) => fix?.removes(path))).toEqual([true, true, false])
  })
})
