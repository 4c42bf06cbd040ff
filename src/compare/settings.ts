import type { ImageSettings } from '../image/image.js'
import { compareTexts } from '../image/path.js'

export type SettingName =
  | 'entrypoint'
  | 'command'
  | 'user'
  | 'working-directory'
  | 'environment'
  | 'exposed-port'
  | 'volume'
  | 'label'

/** A setting that differs. Values of variables and labels are left out: builds expand arguments into them. */
export interface SettingChange {
  readonly setting: SettingName
  readonly kind: 'added' | 'removed' | 'changed'
  /** The variable, label, port or volume; empty for settings that exist once. */
  readonly key: string
  /** The value, for settings that exist once; null where there is none. */
  readonly base: string | null
  readonly head: string | null
}

/** Compares how containers of two images are started. In the order of the settings' names above, then by key. */
export function compareSettings(
  base: ImageSettings,
  head: ImageSettings,
): readonly SettingChange[] {
  return [
    ...compareValue('entrypoint', words(base.entrypoint), words(head.entrypoint)),
    ...compareValue('command', words(base.command), words(head.command)),
    ...compareValue('user', base.user, head.user),
    ...compareValue('working-directory', base.workingDirectory, head.workingDirectory),
    ...compareKeys('environment', variables(base), variables(head)),
    ...compareKeys('exposed-port', plain(base.exposedPorts), plain(head.exposedPorts)),
    ...compareKeys('volume', plain(base.volumes), plain(head.volumes)),
    ...compareKeys(
      'label',
      new Map(Object.entries(base.labels)),
      new Map(Object.entries(head.labels)),
    ),
  ]
}

/** Shown as the JSON array that a Dockerfile would have. */
function words(list: readonly string[]): string {
  return list.length === 0 ? '' : JSON.stringify(list)
}

function variables({ environment }: ImageSettings): ReadonlyMap<string, string> {
  return new Map(
    environment.map((text) => {
      const equals = text.indexOf('=')
      return equals === -1 ? [text, ''] : [text.slice(0, equals), text.slice(equals + 1)]
    }),
  )
}

function plain(keys: readonly string[]): ReadonlyMap<string, string> {
  return new Map(keys.map((key) => [key, '']))
}

function compareValue(setting: SettingName, base: string, head: string): readonly SettingChange[] {
  if (base === head) return []
  const kind = base === '' ? 'added' : head === '' ? 'removed' : 'changed'
  return [{ setting, kind, key: '', base: base || null, head: head || null }]
}

function compareKeys(
  setting: SettingName,
  base: ReadonlyMap<string, string>,
  head: ReadonlyMap<string, string>,
): readonly SettingChange[] {
  const keys = [...new Set([...base.keys(), ...head.keys()])].sort(compareTexts)
  return keys.flatMap((key): readonly SettingChange[] => {
    if (base.get(key) === head.get(key)) return []
    const kind = !base.has(key) ? 'added' : !head.has(key) ? 'removed' : 'changed'
    return [{ setting, kind, key, base: null, head: null }]
  })
}
