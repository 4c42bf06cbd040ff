import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { readPnpmLock } from '../../src/analysis/packages/pnpm-lock.js'
import { readBake } from '../../src/build/bake.js'
import { readProgress } from '../../src/build/progress.js'
import { parseConfig } from '../../src/config.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { parseImageEntries } from '../../src/images/image-entry.js'
import { inputDefinitions } from '../../src/inputs.js'
import { parseDockweighConfiguration } from '../../src/lint/config/dockweigh.js'
import { parseHadolintConfiguration } from '../../src/lint/config/hadolint.js'
import { applyFixes } from '../../src/lint/fixes.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import { rules } from '../../src/lint/rules/index.js'
import { planBase } from '../../src/sources/base.js'
import { commitOf, labelsOf, readEvent } from '../../src/sources/event.js'
import type { Chance } from './chance.js'
import { mutateJson, mutateText } from './mutations.js'
import type { Target } from './target.js'

const dockerfiles = rules.flatMap(({ meta }) =>
  [...meta.bad, ...meta.good].map(({ dockerfile }) => dockerfile),
)

const dockerfilePieces = [
  ...['\\\n', '\n', ' ', '"', "'", '$', '${', '}', '`', '<<EOF', '\nEOF\n', '&&', '|', '#', '['],
  ...[
    ']',
    '\r\n',
    '\t',
    '=',
    ':',
    '@',
    '\0',
    '\ufeff',
    '🐳',
    '(',
    '$(',
    'RUN ',
    'FROM ',
    'ONBUILD ',
  ],
  ...['--from=', '--mount=type=cache,', 'COPY ', 'ARG ', 'ENV ', '# escape=`\n', '# check=skip='],
]

const configurations = [
  'lint:\n  ignored: [DL3008, SC2086]\n  severities:\n    DL3025: error\n  trusted-registries:\n    - "*.example.com"\n' +
    '  label-schema:\n    a: url\n  threshold: error\n  scope: new\n',
  'images:\n  - name: api\n    context: services/api\n    target: release\n    max-size: 250MB\n    build-args: [A=1]\n' +
    '    platforms: [linux/arm64]\n',
  'ignored:\n  - DL3000\noverride:\n  error: [DL3001]\ntrustedRegistries: [docker.io]\nfailure-threshold: none\n' +
    'label-schema:\n  author: text\nstrict-labels: true\nno-fail: false\n',
]

const yamlPieces = [
  ...[
    '\n',
    ' ',
    '  ',
    '- ',
    ': ',
    '#',
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ',',
    '|',
    '>',
    '&a ',
    '*a',
    '!!',
  ],
  ...[
    '!!binary ',
    '<<: *a',
    '? ',
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '~',
    'null',
    'off',
    '0x10',
    '\0',
  ],
  ...['\ufeff', '🐳', '\t', 'lint:', 'images:', '__proto__: ', 'constructor', '1e999', '\ud800'],
]

const fixtures = join(import.meta.dirname, '../../__tests__/fixtures')
const pnpmLocks = ['8.15.9', '10.18.0'].map((version) =>
  readFileSync(join(fixtures, `pnpm/lock-${version}.yaml`), 'utf8'),
)

const inputPieces = [
  ...['', '0', '1', '-1', '5%', '10MB', '1GiB', 'and', ' ', ',', '\n', '"', '=', ':', '..', '/'],
  ...[
    'unpacked',
    'linux/arm64',
    'type=gha',
    'type=oci,dest=a',
    'registry:a/b:c',
    '\0',
    '🐳',
    'true',
  ],
  ...[
    '1e99MB',
    '{"a":[1]}',
    'null',
    '60m',
    '2h',
    '99999999999999999999',
    '${x}',
    '--',
    '-f',
    'never',
  ],
]

const events = [
  {
    action: 'opened',
    number: 7,
    pull_request: {
      number: 7,
      labels: [{ name: 'size-ok' }],
      base: {
        ref: 'main',
        sha: 'a'.repeat(40),
        repo: { full_name: 'o/r', default_branch: 'main' },
      },
      head: { ref: 'x', sha: 'b'.repeat(40), repo: { full_name: 'o/f', fork: true } },
    },
    repository: { default_branch: 'main', full_name: 'o/r' },
  },
  {
    merge_group: {
      head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-abc',
      head_sha: 'a',
      base_sha: 'b',
    },
  },
  { before: '0'.repeat(40), after: 'c'.repeat(40), ref: 'refs/heads/x', repository: {} },
]

const eventNames = [
  'pull_request',
  'pull_request_target',
  'merge_group',
  'push',
  'schedule',
  '__proto__',
]

const bake = {
  group: { default: { targets: ['api', 'more'] }, more: { targets: ['web', 'default'] } },
  target: {
    api: {
      context: '.',
      dockerfile: 'Dockerfile',
      args: { A: '1' },
      secret: [{ id: 'a', env: 'A' }],
      platforms: ['linux/amd64'],
      contexts: { base: 'docker-image://debian' },
    },
    web: { context: 'web', 'cache-from': [{ type: 'gha' }], ssh: ['default'] },
  },
}

const progress = {
  vertexes: [
    { digest: `sha256:${'a'.repeat(64)}`, name: '[2/3] RUN x', started: '2026-01-01T00:00:00Z' },
  ],
  statuses: [],
  logs: [{ vertex: `sha256:${'a'.repeat(64)}`, stream: 1, data: 'aGVsbG8K', timestamp: '2026' }],
  warnings: [{ short: 'RnJvbUFzQ2FzaW5nOiB4IChsaW5lIDEp', level: 1, range: [] }],
}

function lintMutated(chance: Chance): void {
  const text = mutateText(chance.pick(dockerfiles), dockerfilePieces, chance)
  const findings = lintDockerfile(parseDockerfile(text, 'Dockerfile'))
  applyFixes(text, findings, 'all')
}

function configureMutated(chance: Chance): void {
  const text = mutateText(chance.pick(configurations), yamlPieces, chance)
  parseDockweighConfiguration(text)
  parseHadolintConfiguration(text)
  parseImageEntries(text)
}

function parseMutatedInputs(chance: Chance): void {
  const names = Array.from(
    { length: 1 + chance.below(5) },
    () => chance.pick(inputDefinitions).name,
  )
  const entries = names.map((name) => {
    const parts = Array.from({ length: chance.below(5) }, () => chance.pick(inputPieces))
    return [name, parts.join(chance.pick(['', ' ', '\n', '=']))] as const
  })
  parseConfig(Object.fromEntries(entries), '/repo')
}

function readMutatedEvent(chance: Chance): void {
  const payload = mutateJson(chance.pick(events), chance)
  const raw = {
    name: chance.pick(eventNames),
    ref: chance.pick(['refs/heads/a', '', '\0']),
    payload,
  }
  const event = readEvent(raw)
  labelsOf(raw)
  commitOf(raw)
  const parents = [[], ['a'.repeat(40)], ['a'.repeat(40), 'b'.repeat(40)]]
  planBase({
    event,
    checkout: { sha: 'a'.repeat(40), parents: chance.pick(parents) },
    baseRef: null,
  })
}

/** Readers of text and JSON. */
export const textTargets: readonly Target[] = [
  { name: 'dockerfile', share: 220, attempt: lintMutated },
  { name: 'configuration', share: 160, attempt: configureMutated },
  { name: 'inputs', share: 120, attempt: parseMutatedInputs },
  { name: 'event', share: 280, attempt: readMutatedEvent },
  {
    name: 'bake',
    share: 60,
    attempt: (chance) =>
      readBake(JSON.stringify(mutateJson(bake, chance)), chance.pick([[], ['more']])),
  },
  {
    name: 'progress',
    share: 40,
    attempt: (chance) => readProgress().read(JSON.stringify(mutateJson(progress, chance))),
  },
  {
    name: 'pnpm-lock',
    share: 20,
    attempt: (chance) => readPnpmLock(mutateText(chance.pick(pnpmLocks), yamlPieces, chance)),
  },
]
