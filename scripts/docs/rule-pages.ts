import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Finding } from '../../src/lint/finding.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import type { ContextFacts, Rule, RuleExample, RuleMeta } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import type { GeneratedDocument } from './generated-document.js'
import { renderTable } from './tables.js'

/** A page for every rule, and the table of all. */
export function rulePages(): GeneratedDocument[] {
  const pages = rules.map((rule): GeneratedDocument => ({
    path: `docs/rules/${rule.meta.name}.md`,
    render: () => renderPage(rule),
  }))
  return [...pages, { path: 'docs/rules/README.md', render: renderOverview }]
}

function renderOverview(): string {
  const rows = rules.map((rule) => {
    const { code, name, severity, summary, tags } = rule.meta
    return [`[${code}](${name}.md)`, severity ?? 'off', summary, tags.join(', '), fixesOf(rule)]
  })
  return `# Rules

${rules.length} rules. \`DL\` codes are hadolint's, names without digits are BuildKit's build checks, \`DW\` codes are Dockweigh's own.
A rule that is off needs a severity to run.
[lint-coverage.md](../lint-coverage.md) says where the rules of other linters are.

${renderTable(['Code', 'Severity', 'What is wrong', 'About', 'Fix'], rows)}
`
}

function renderPage(rule: Rule): string {
  const { meta } = rule
  const sections = [
    `# ${meta.code}: ${meta.name}`,
    meta.summary,
    facts(meta),
    `## Output\n\n${fenced('text', outputOf(rule, meta.bad[0]))}`,
    `## Why\n\n${meta.why}`,
    ...(meta.differs === undefined ? [] : [`${origin(meta)} ${meta.differs}`]),
    `## Bad\n\n${meta.bad.map(renderExample).join('\n\n')}`,
    `## Good\n\n${meta.good.map(renderExample).join('\n\n')}`,
    `## Remedy\n\n${meta.remedy}`,
    `## How to silence\n\n${silencing(meta)}`,
  ]
  return `${sections.join('\n\n')}\n`
}

function facts(meta: RuleMeta): string {
  const also = meta.aliases.length === 0 ? [] : [`also known as ${meta.aliases.join(', ')}`]
  const severity = meta.severity === null ? 'off unless a severity is set' : meta.severity
  return [`Severity: ${severity}`, `about ${meta.tags.join(', ')}`, ...also].join(' · ')
}

function origin({ code }: RuleMeta): string {
  return code.startsWith('DL') ? 'Unlike hadolint:' : 'Note:'
}

function renderExample({ dockerfile, context, settings, foreignBases }: RuleExample): string {
  const parts = [fenced('dockerfile', dockerfile)]
  for (const { from, platform, expected } of foreignBases ?? [])
    parts.unshift(`With a build for ${expected} that got ${platform} for \`${from}\`:`)
  if (context !== undefined) parts.unshift(renderContext(context))
  if (settings !== undefined)
    parts.unshift(`With these settings:\n\n${fenced('json', JSON.stringify(settings, null, 2))}`)
  return parts.join('\n\n')
}

function renderContext({ ignoreFile, paths }: ContextFacts): string {
  const held = `With ${paths.map((path) => `\`${path}\``).join(', ')} in the context`
  if (ignoreFile === null) return `${held} and no \`.dockerignore\`:`
  return `${held} and this \`${ignoreFile.path}\`:\n\n${fenced('text', ignoreFile.text.trimEnd())}`
}

/** What lint says of an example, by running the rule. */
function outputOf(rule: Rule, example: RuleExample): string {
  return lintExample(rule, example)
    .map(
      ({ file, line, column, severity, code, message }) =>
        `${file}:${line}:${column} ${severity} ${code} ${message}`,
    )
    .join('\n')
}

function fixesOf(rule: Rule): string {
  const findings = rule.meta.bad.flatMap((example) => lintExample(rule, example))
  const safeties = findings.flatMap(({ fix }) => (fix === undefined ? [] : [fix.safety]))
  return [...new Set(safeties)].sort().join(', ')
}

function lintExample(rule: Rule, example: RuleExample): Finding[] {
  const { dockerfile, context = null, settings = {}, foreignBases = [] } = example
  return lintDockerfile(parseDockerfile(dockerfile, 'Dockerfile'), {
    rules: [rule],
    context,
    settings,
    foreignBases,
    severities: { [rule.meta.code]: rule.meta.severity ?? 'info' },
  })
}

function silencing({ code }: RuleMeta): string {
  const line = fenced('dockerfile', `# dockweigh ignore=${code} -- the reason`)
  const file = fenced('dockerfile', `# dockweigh global ignore=${code} -- the reason`)
  const others = code.startsWith('DL')
    ? `\`# hadolint ignore=${code}\` does the same.`
    : isBuildKit(code)
      ? `\`# check=skip=${code}\` does the same.`
      : ''
  const parts = ['Above the instruction:', line, 'Anywhere, for the whole file:', file, others]
  return parts.filter((part) => part !== '').join('\n\n')
}

function isBuildKit(code: string): boolean {
  return !/\d/.test(code)
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text}\n\`\`\``
}
