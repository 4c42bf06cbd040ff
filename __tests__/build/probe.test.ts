import { expect, test } from '@jest/globals'

import {
  findBuildxVersion,
  isRecentEnough,
  minimumBuildx,
  parseBuilder,
  parseBuildxVersion,
} from '../../src/build/probe.js'

test.each([
  ['github.com/docker/buildx v0.29.1 a32761a', '0.29.1'],
  ['github.com/docker/buildx 0.14.0-rc1 abc', '0.14.0'],
  ['docker: unknown command: docker buildx', null],
])('version of %j', (output, expected) => {
  expect(parseBuildxVersion(output)).toBe(expected)
})

test.each([
  ['[{"Name":"compose","Version":"v2.40.0"},{"Version":"0.29.1+ds1","Name":"buildx"}]', '0.29.1'],
  ['[{"Name":"buildx","Version":"v0.14.0"},{"Name":"compose","Version":"v2"}]', '0.14.0'],
  ['[{"Name":"buildx","Err":"it does not start"}]', null],
  ['[{"Name":"compose","Version":"v2.40.0"}]', null],
  ['null', null],
])('version of buildx in %j', (info, expected) => {
  expect(findBuildxVersion(info)).toBe(expected)
})

test.each([
  ['0.14.0', true],
  ['0.13.9', false],
  ['0.9.0', false],
  ['1.0.0', true],
  ['0.29.1', true],
])('buildx %s is recent enough: %s', (version, expected) => {
  expect(isRecentEnough(version, minimumBuildx)).toBe(expected)
})

test('name and driver of a builder', () => {
  const output = `Name:          default
Driver:        docker
Last Activity: 2026-01-01 00:00:00 +0000 UTC

Nodes:
Name:             default
Endpoint:         default
Status:           running
BuildKit version: v0.25.2
`
  expect(parseBuilder(output)).toEqual({
    name: 'default',
    driver: 'docker',
    endpoints: ['default'],
    isRunning: true,
    buildkit: '0.25.2',
    hasContainerdStore: false,
  })
  expect(parseBuilder('ERROR: no builder "nope" found')).toBeNull()
  expect(parseBuilder('Name:  default\nDriver:  \nLast Activity: 2026-01-01\n')).toBeNull()
})

/** A builder whose nodes say this of themselves. */
const fleet = (...nodes: readonly string[]): string =>
  ['Name: fleet\nDriver: kubernetes\n\nNodes:', ...nodes].join('\n\n')

test.each<[string, string, boolean, string | null]>([
  ['no node', fleet(), false, null],
  ['a node that was only created', fleet('Name: a\nStatus: inactive'), false, null],
  [
    'a node without a version',
    fleet('Status: running\nBuildKit version: v0.0.0+unknown'),
    true,
    null,
  ],
  [
    'several, of which the oldest counts',
    fleet(
      'Status: running\nBuildKit version: v0.13.0',
      'Status: running\nBuildKit version: 0.9.3-rc1',
    ),
    true,
    '0.9.3',
  ],
  ['several, of which one does not run', fleet('Status: running', 'Status: stopped'), false, null],
])('%s', (_, output, isRunning, buildkit) => {
  expect(parseBuilder(output)).toMatchObject({ name: 'fleet', isRunning, buildkit })
})

test('the containerd image store is told by the snapshotter of its worker', () => {
  const labelled = (label: string): string => `Name: default\nDriver: docker\nLabels:\n ${label}\n`
  const told = (label: string): boolean | undefined =>
    parseBuilder(labelled(label))?.hasContainerdStore
  expect(told('org.mobyproject.buildkit.worker.snapshotter:          overlayfs')).toBe(true)
  expect(told('org.mobyproject.buildkit.worker.moby.host-gateway-ip: 172.17.0.1')).toBe(false)
  expect(told('mine: org.mobyproject.buildkit.worker.snapshotter: overlayfs')).toBe(false)
})
