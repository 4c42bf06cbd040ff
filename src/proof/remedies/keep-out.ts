import type { Advice } from '../../advice/advice.js'
import type { Draft } from '../plan-scene.js'

/** Keeps what should not have come in out of the build context, by lines of the ignore file. */
export function keepOut(advice: Advice): Draft | null {
  const { kind, fix } = advice
  if (fix?.file !== 'dockerignore' || !fix.lines.every((line) => /^[\w.*/@+-]+$/.test(line)))
    return null
  const names = new Set(fix.lines.map((line) => line.replace(/^\*\*\//, '')))
  return {
    code: kind,
    summary: `Keep ${fix.lines.map((line) => `\`${line}\``).join(', ')} out of the build context`,
    instruction: null,
    change: { file: 'dockerignore', lines: fix.lines },
    removes: (path) => path.split('/').some((part) => names.has(part)),
    advice: [advice],
  }
}
