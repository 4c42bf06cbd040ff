import { describe, expect, it } from '@jest/globals'
import { compareSettings } from '../../src/compare/settings.js'
import type { ImageSettings } from '../../src/image/image.js'

const settings: ImageSettings = {
  entrypoint: ['/bin/app'],
  command: [],
  environment: ['PATH=/bin', 'OLD=1', 'EMPTY'],
  user: '',
  workingDirectory: '/srv',
  exposedPorts: ['80/tcp'],
  volumes: [],
  labels: { a: '1' },
}

describe('compareSettings', () => {
  it('finds nothing between equals', () => {
    expect(compareSettings(settings, settings)).toEqual([])
  })

  it('tells what was added, removed and changed, without values that may be secret', () => {
    const changes = compareSettings(settings, {
      ...settings,
      entrypoint: ['/bin/app', '--fast'],
      command: ['run'],
      environment: ['PATH=/usr/bin', 'TOKEN=hunter2', 'EMPTY='],
      user: 'app',
      workingDirectory: '',
      exposedPorts: ['443/tcp'],
      labels: { a: '2', b: '1' },
    })
    expect(
      changes.map(({ setting, kind, key, base, head }) => [setting, kind, key, base, head]),
    ).toEqual([
      ['entrypoint', 'changed', '', '["/bin/app"]', '["/bin/app","--fast"]'],
      ['command', 'added', '', null, '["run"]'],
      ['user', 'added', '', null, 'app'],
      ['working-directory', 'removed', '', '/srv', null],
      ['environment', 'removed', 'OLD', null, null],
      ['environment', 'changed', 'PATH', null, null],
      ['environment', 'added', 'TOKEN', null, null],
      ['exposed-port', 'added', '443/tcp', null, null],
      ['exposed-port', 'removed', '80/tcp', null, null],
      ['label', 'changed', 'a', null, null],
      ['label', 'added', 'b', null, null],
    ])
    expect(JSON.stringify(changes)).not.toContain('hunter2')
  })
})
