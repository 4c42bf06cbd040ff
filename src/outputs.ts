/** One output of the action. */
export interface OutputDefinition {
  readonly name: string
  readonly description: string
}

/** All outputs. Sizes are whole bytes; a figure that could not be measured is the empty string. */
export const outputDefinitions = [
  { name: 'verdict', description: '`pass`, `warn`, `fail` or `skip`.' },
  {
    name: 'overridden',
    description: '`true` when a label let failed checks pass, else `false`.',
  },
  { name: 'compressed-size', description: "Head's compressed size in bytes." },
  { name: 'unpacked-size', description: "Head's unpacked size in bytes." },
  { name: 'layers', description: "Head's number of layers." },
  { name: 'base-compressed-size', description: "Base's compressed size in bytes." },
  { name: 'base-unpacked-size', description: "Base's unpacked size in bytes." },
  { name: 'base-layers', description: "Base's number of layers." },
  { name: 'size-change', description: 'Compressed size, head minus base, in bytes.' },
  { name: 'layer-change', description: 'Number of layers, head minus base.' },
  { name: 'findings', description: 'Number of lint findings in head.' },
  {
    name: 'vulnerabilities-introduced',
    description:
      'Number of known vulnerabilities that the pull request introduced, of all severities; empty when they were not compared.',
  },
  {
    name: 'vulnerabilities-fixed',
    description:
      'Number of known vulnerabilities of base that head no longer has; empty when they were not compared.',
  },
  { name: 'head-digest', description: "Digest of head's image manifest." },
  { name: 'report', description: 'Path of the JSON report (docs/report-schema.json).' },
  {
    name: 'sarif',
    description:
      "Path of head's lint findings as SARIF 2.1.0, for `github/codeql-action/upload-sarif`.",
  },
  {
    name: 'html',
    description: 'Path of the report as one HTML page, when `html` asks for it.',
  },
  { name: 'comment-url', description: 'Address of the comment, when there is one.' },
] as const satisfies readonly OutputDefinition[]

export type OutputName = (typeof outputDefinitions)[number]['name']
