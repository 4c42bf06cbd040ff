import type { Advice } from '../../src/advice/advice.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { rangeOf } from '../../src/dockerfile/source.js'
import type { PlannedFix } from '../../src/proof/fix.js'
import { planFixes } from '../../src/proof/plan-fixes.js'
import { fixRecipe } from '../../src/proof/recipe-files.js'
import { lintText } from '../lint/linting.js'

/** What stands in a layer, by the 0-based place of its instruction after FROM. */
export interface Found {
  readonly kind: string
  readonly at: number
  readonly related?: number
  readonly parts?: readonly string[]
  readonly ignore?: readonly string[]
  readonly bytes?: number
  readonly certainty?: Advice['certainty']
  /** Whether lint's fix of the same instruction belongs to it. */
  readonly rule?: string
}

/** Plans fixes for a Dockerfile of one stage, in which each instruction makes a layer, and makes them. */
export function plan(lines: readonly string[], found: readonly Found[]) {
  const text = `${lines.join('\n')}\n`
  const dockerfile = parseDockerfile(text, 'Dockerfile')
  const layers = dockerfile.instructions.map((instruction) => {
    const { line, endLine } = rangeOf(dockerfile.source, instruction)
    const source = text.slice(instruction.start, instruction.end)
    return {
      origin: {
        kind: 'instruction',
        file: 'Dockerfile',
        stage: '0',
        startLine: line,
        endLine,
        text: source,
      } as const,
    }
  })
  const findings = lintText(text)
  const advice = found.map((one) => adviceOf(one, findings))
  const fixes = planFixes({
    dockerfile,
    target: null,
    layers,
    advice,
    findings,
    ignorePath: '.dockerignore',
  })
  return { dockerfile, fixes, text, after: (chosen = fixes) => textWith(chosen) }

  function textWith(chosen: readonly PlannedFix[]): string {
    const fixed = fixRecipe({ dockerfile, ignoreFile: null, context: '.' }, chosen)
    if (fixed.kind === 'refused') return fixed.reason
    return fixed.files.map(({ path, after }) => `# ${path}\n${after}`).join('')
  }
}

function adviceOf(found: Found, findings: ReturnType<typeof lintText>): Advice {
  const { kind, at, related = null, parts = [], bytes = 1_000_000, ignore, rule } = found
  const { certainty = 'sure' } = found
  const fix = findings.find(({ name }) => name === rule)?.fix
  return {
    id: kind,
    kind,
    what: 'files',
    remedy: 'Do it.',
    certainty,
    layer: at + 1,
    relatedLayer: related === null ? null : related + 1,
    unpackedBytes: bytes,
    compressedBytes: bytes / 2,
    fileCount: 1,
    parts: parts.map((name) => ({ name, sizeBytes: bytes, fileCount: 1 })),
    partCount: parts.length,
    partKind: 'path',
    introduced: null,
    codes: [],
    ...(ignore === undefined
      ? {}
      : { fix: { file: 'dockerignore', safety: 'safe', summary: 'Ignore them', lines: ignore } }),
    ...(fix === undefined ? {} : { fix: { ...fix, file: 'dockerfile' } }),
  }
}
