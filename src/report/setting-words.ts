import type { SettingChange, SettingName } from '../compare/settings.js'
import type { Medium } from './medium.js'
import type { ImageReport } from './report.js'

const names: Readonly<Record<SettingName, string>> = {
  entrypoint: 'entrypoint',
  command: 'command',
  user: 'user',
  'working-directory': 'working directory',
  environment: 'variable',
  'exposed-port': 'port',
  volume: 'volume',
  label: 'label',
}

/** Changes of how a container runs. Labels tell of the image, often its commit or date, and change in every build. */
export function runningSettings({ comparison }: ImageReport): readonly SettingChange[] {
  return (comparison?.settings ?? []).filter(({ setting }) => setting !== 'label')
}

/** user `root` → `node`; port `8080/tcp` added. */
export function settingWords(change: SettingChange, medium: Medium): string {
  const { setting, kind, key, base, head } = change
  if (key !== '') return `${names[setting]} ${medium.code(key)} ${kind}`
  if (kind === 'changed') return `${names[setting]} ${quote(base, medium)} → ${quote(head, medium)}`
  return `${names[setting]} ${quote(kind === 'added' ? head : base, medium)} ${kind}`
}

function quote(value: string | null, medium: Medium): string {
  return value === null ? 'none' : medium.code(value)
}
