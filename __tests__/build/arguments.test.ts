import { expect, test } from '@jest/globals'

import { buildArguments, secretEnvironment, type BuildRequest } from '../../src/build/arguments.js'
import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'

const request = (inputs: RawInputs, change: Partial<BuildRequest> = {}): BuildRequest => ({
  config: parseConfig(inputs, '/home/runner/repo').build,
  builder: null,
  output: { kind: 'layout', folder: '/tmp/layout' },
  metadataFile: '/tmp/head.json',
  cacheFrom: [],
  cacheTo: [],
  ...change,
})

const fixed = ['buildx', 'build', '--progress=rawjson']
const ending = [
  '--metadata-file',
  '/tmp/head.json',
  '--output',
  'type=oci,tar=false,dest=/tmp/layout',
]

test.each<[string, RawInputs, Partial<BuildRequest>, readonly string[]]>([
  ['nothing given', {}, {}, [...fixed, '--file', 'Dockerfile', ...ending, '--', '.']],
  [
    'everything given, in a fixed order',
    {
      context: 'app',
      file: 'app/prod.Dockerfile',
      target: 'release',
      platforms: 'linux/arm64',
      'build-args': 'A=1\nB',
      'build-contexts': 'base=oci-layout:///b:1',
      'secret-files': 'npmrc=.npmrc',
      'secret-envs': 'token=TOKEN',
      ssh: 'default',
      labels: 'a=b c',
      'add-hosts': 'db:10.0.0.1',
      network: 'host',
      'no-cache': 'true',
      pull: 'true',
    },
    { builder: 'mine', cacheFrom: ['type=gha,scope=s'], cacheTo: ['type=gha,scope=s,mode=max'] },
    [
      ...fixed,
      ...['--builder', 'mine', '--file', 'app/prod.Dockerfile', '--target', 'release'],
      ...['--platform', 'linux/arm64', '--build-arg', 'A=1', '--build-arg', 'B'],
      ...['--build-context', 'base=oci-layout:///b:1'],
      ...['--secret', 'id=npmrc,src=/home/runner/repo/.npmrc', '--secret', 'id=token,env=TOKEN'],
      ...['--ssh', 'default', '--label', 'a=b c', '--add-host', 'db:10.0.0.1'],
      ...['--network', 'host', '--no-cache', '--pull'],
      ...['--cache-from', 'type=gha,scope=s', '--cache-to', 'type=gha,scope=s,mode=max'],
      ...ending,
      ...['--', 'app'],
    ],
  ],
  [
    'an output that transfers nothing',
    {},
    { output: { kind: 'cache-only' } },
    [
      ...fixed,
      ...[
        '--file',
        'Dockerfile',
        '--metadata-file',
        '/tmp/head.json',
        '--output',
        'type=cacheonly',
      ],
      ...['--', '.'],
    ],
  ],
  [
    'a path with a comma is quoted as CSV',
    {},
    { output: { kind: 'layout', folder: '/tmp/a,b"c' } },
    [
      ...fixed,
      ...['--file', 'Dockerfile', '--metadata-file', '/tmp/head.json'],
      ...['--output', 'type=oci,tar=false,"dest=/tmp/a,b""c"', '--', '.'],
    ],
  ],
  [
    'a context that looks like a flag stays a context',
    { context: './--push', file: 'Dockerfile' },
    {},
    [...fixed, '--file', 'Dockerfile', ...ending, '--', '--push'],
  ],
])('%s', (_, inputs, change, expected) => {
  expect(buildArguments(request(inputs, change))).toEqual(expected)
})

test('only a build that ships has the names and outputs; what it measures has their form on both sides', () => {
  const inputs = {
    tags: 'r/i:1',
    outputs: 'type=image,push=true,compression=zstd,force-compression=true',
  }
  const layout = 'type=oci,tar=false,dest=/tmp/layout,compression=zstd,force-compression=true'
  const measured = [...fixed, '--file', 'Dockerfile', '--metadata-file', '/tmp/head.json']
  const shipped = buildArguments(
    request(inputs, { output: { kind: 'shipped', folder: '/tmp/layout' } }),
  )
  expect(buildArguments(request(inputs))).toEqual([...measured, '--output', layout, '--', '.'])
  expect(shipped).toEqual([
    ...measured,
    ...['--provenance=false', '--tag', 'r/i:1', '--output'],
    'type=image,push=true,compression=zstd,force-compression=true,oci-mediatypes=true',
    ...['--output', layout, '--', '.'],
  ])
  const warming = buildArguments(request(inputs, { output: { kind: 'cache-only' } }))
  expect(warming).toEqual([...measured, '--output', 'type=cacheonly', '--', '.'])
})

test('secret values are in the environment and never among the arguments', () => {
  const { config } = request({ secrets: 'first=s3cret\nsecond=other' })
  const args = buildArguments(request({ secrets: 'first=s3cret\nsecond=other' }))
  expect(args.join(' ')).not.toMatch(/s3cret|other/)
  expect(args).toContain('id=first,env=DOCKWEIGH_SECRET_0')
  expect(secretEnvironment(config)).toEqual({
    DOCKWEIGH_SECRET_0: 's3cret',
    DOCKWEIGH_SECRET_1: 'other',
  })
})
