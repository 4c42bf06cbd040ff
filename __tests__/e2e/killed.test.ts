import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import {
  endings,
  runTrial,
  runWhole,
  type Trial,
  type WholeRun,
} from '../../scripts/trials/kill.js'
import { openScene, type Scene } from '../../scripts/trials/scene.js'

/** Few of the hundred that `scripts/trials/run.ts` plays, at moments that matter. */
const patienceMs = 300_000
let root: string
let scene: Scene
let whole: WholeRun

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-killed-'))
  scene = await openScene(root)
  whole = await runWhole(scene)
}, patienceMs)

afterAll(async () => {
  await scene.close()
  rmSync(root, { recursive: true, force: true })
})

describe.each(endings)('a run that is ended by %s', (ending) => {
  const trial: Trial = { ending, manner: 'own', hasComment: true, afterLines: 0, plusMs: 0 }

  test.each([
    ['before it has said anything', () => trial],
    ['while it builds', () => ({ ...trial, afterLines: Math.round(whole.lines / 2) })],
    ['while it reports', () => ({ ...trial, hasComment: false, afterLines: whole.lines - 8 })],
  ])(
    '%s leaves nothing but whole comments',
    async (_, trialOf) => {
      const { faults } = await runTrial(scene, trialOf(), whole)
      expect(faults).toEqual([])
    },
    patienceMs,
  )
})
