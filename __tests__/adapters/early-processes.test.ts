import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { startEarly, type EarlyProcesses } from '../../src/adapters/early-processes.js'
import { readHead } from '../../src/adapters/git-head.js'
import { runVariable } from '../../src/adapters/started-processes.js'
import { inspectArguments } from '../../src/build/probe.js'

let place: string
let early: EarlyProcesses | null = null
const path = process.env['PATH']

beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'early-')))
  process.env['PATH'] = `${place}:${path ?? ''}`
})

afterEach(() => {
  early?.end()
  early = null
  process.env['PATH'] = path
  rmSync(place, { recursive: true })
})

/** Puts a `docker` on the PATH that notes how it is called. */
function placeDocker(script: string): void {
  const file = join(place, 'docker')
  writeFileSync(file, `#!/bin/sh\necho "$*" >>'${place}/calls'\n${script}\n`)
  chmodSync(file, 0o755)
}

function calls(): readonly string[] {
  return readFileSync(join(place, 'calls'), 'utf8').trim().split('\n').toSorted()
}

test('asks what the run is going to ask, and hands out each answer once', async () => {
  placeDocker('echo "said of $1"')
  early = startEarly({ RUNNER_TEMP: place, INPUT_BUILDER: ' fleet ' })
  const said = { code: 0, stderr: '' }
  const inspected = await early.takeAnswer(inspectArguments('fleet'))
  expect(inspected).toEqual({ ...said, stdout: 'said of buildx\n' })
  expect(early.takeAnswer(inspectArguments('fleet'))).toBeNull()
  expect(early.takeAnswer(inspectArguments(null))).toBeNull()
  expect(calls()).toEqual(['buildx inspect fleet'])
})

test('asks git what is checked out, and leaves it to whoever asks that there is nothing', async () => {
  early = startEarly({ RUNNER_TEMP: place, GITHUB_WORKSPACE: process.cwd() })
  const sha = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim()
  expect(readHead(await early.headAnswer)).toMatchObject({ sha })
  const elsewhere = startEarly({ RUNNER_TEMP: place, GITHUB_WORKSPACE: place })
  expect(await elsewhere.headAnswer).toMatchObject({ code: 128, stdout: '' })
  elsewhere.end()
  const nowhere = startEarly({ RUNNER_TEMP: place, GITHUB_WORKSPACE: join(place, 'gone') })
  await expect(nowhere.headAnswer).rejects.toMatchObject({ code: 'git-failed' })
  nowhere.end()
})

test('names the folder of the run, to all that it starts, too', () => {
  const environment: NodeJS.ProcessEnv = { RUNNER_TEMP: place }
  early = startEarly(environment)
  expect(dirname(early.folder)).toBe(place)
  expect(environment[runVariable]).toBe(early.folder)
})

test('asks nothing where nothing is built, and starts no client without an Actions cache', () => {
  placeDocker('')
  const images = { INPUT_HEAD: 'registry:a', INPUT_BASE: 'registry:b' }
  early = startEarly({ RUNNER_TEMP: join(place, 'gone'), ...images })
  expect(early.takeAnswer(inspectArguments(null))).toBeNull()
  expect(early.recordClient).toBeNull()
})

test('ends what nobody waits for', async () => {
  placeDocker('exec sleep 60')
  early = startEarly({ RUNNER_TEMP: place })
  const answer = early.takeAnswer(inspectArguments(null))
  early.end()
  await expect(answer).rejects.toThrow()
})

test('leaves it to whoever asks that there is no Docker', async () => {
  process.env['PATH'] = place
  early = startEarly({ RUNNER_TEMP: place })
  await new Promise((resolve) => setTimeout(resolve, 50))
  await expect(early.takeAnswer(inspectArguments(null))).rejects.toMatchObject({ code: 'ENOENT' })
})
