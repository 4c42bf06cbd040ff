import type { Finding } from '../../src/lint/finding.js'
import type { ImageReport, Report } from '../../src/report/report.js'
import {
  added,
  baseImage,
  bytes,
  changed,
  check,
  commits,
  finding,
  findings,
  image,
  instruction,
  kept,
  layers,
  missing,
  removed,
  report,
} from './report-builder.js'
import { proofStories } from './report-proof-stories.js'
import { vulnerabilityStories } from './report-vulnerability-stories.js'
import { adviceStories } from './report-advice-stories.js'
import { causeStories } from './report-cause-stories.js'
import { crowdedStories } from './report-crowded-stories.js'
import { withLabel } from './report-override-stories.js'

const debian = baseImage('debian:12-slim')
const packages = instruction(
  4,
  'RUN apt-get update \\\n && apt-get install -y --no-install-recommends ca-certificates nodejs npm \\\n && rm -rf /var/lib/apt/lists/*',
)
const dependencies = instruction(9, 'RUN npm ci --omit=dev')
const toolchain = instruction(
  12,
  'RUN apt-get update && apt-get install -y build-essential python3-dev',
)
const source = instruction(14, 'COPY . .')

const shop = [
  kept(debian, { compressed: 28.2, unpacked: 78.6 }),
  kept(packages, { compressed: 61.4, unpacked: 184.2 }),
  kept(instruction(8, 'COPY package.json package-lock.json ./'), {
    compressed: 0.041,
    unpacked: 0.182,
  }),
  kept(dependencies, { compressed: 20.6, unpacked: 88.3 }),
]

const builds = check('build', 'pass')
const lintPasses = check('lint-threshold', 'pass', { actual: findings(0), limit: 'error' })

function increase(status: 'pass' | 'fail', megabytes: number) {
  return check('max-increase', status, { actual: bytes(megabytes), limit: '10%' })
}

const pinVersions = finding({
  code: 'DL3008',
  name: 'unpinned-apt-package',
  line: 12,
  column: 23,
  endColumn: 69,
  instruction: 'RUN apt-get update && apt-get install -y build-essential python3-dev',
  message: 'No version is given for `build-essential` and `python3-dev`.',
  remedy: 'Give the version after `=`, or pin the package source to a snapshot.',
})

const keepLists = finding({
  code: 'DL3009',
  name: 'apt-lists-left',
  severity: 'info',
  line: 12,
  column: 5,
  endColumn: 22,
  message: 'The package lists that apt fetches stay in the layer.',
  remedy: 'Remove /var/lib/apt/lists/* in the same RUN, or mount a cache there.',
})

const lastUser = finding({
  code: 'DL3002',
  name: 'last-user-root',
  line: 1,
  endColumn: 20,
  introduced: false,
  message: 'The stage ends as user `root`.',
  remedy: 'End the stage with a USER that is not root.',
})

/** The pull request adds a toolchain and passes its limit of growth. */
export function grewOverBudget(): Report {
  return report([
    image({
      rows: [
        ...shop,
        added(toolchain, { compressed: 58.1, unpacked: 218.4 }),
        changed(source, {
          from: { compressed: 3.1, unpacked: 9.8 },
          to: { compressed: 6.2, unpacked: 17.1 },
        }),
      ],
      checks: [
        builds,
        increase('fail', 61.2),
        check('max-size', 'pass', { actual: bytes(174.541), limit: '250MB' }),
        lintPasses,
      ],
      findings: [keepLists, pinVersions, lastUser],
    }),
  ])
}

/** It grows, and stays within its limit. */
export function grewWithin(): Report {
  return report([
    image({
      rows: [
        ...shop,
        changed(source, {
          from: { compressed: 3.1, unpacked: 9.8 },
          to: { compressed: 6.2, unpacked: 17.1 },
        }),
      ],
      checks: [builds, increase('pass', 3.1), lintPasses],
    }),
  ])
}

/** Another base image and a removed instruction save space; two findings are fixed. */
export function shrank(): Report {
  return report([
    image({
      rows: [
        removed(debian, { compressed: 28.2, unpacked: 78.6 }),
        added(baseImage('alpine:3.22'), { compressed: 3.8, unpacked: 8.3 }),
        ...shop.slice(1),
        removed(toolchain, { compressed: 14.1, unpacked: 52.0 }),
        kept(source, { compressed: 3.1, unpacked: 9.8 }),
      ],
      checks: [builds, increase('pass', -38.5), lintPasses],
      findingsFixed: 2,
    }),
  ])
}

/** Nothing moved. */
export function unchanged(): Report {
  return report([
    image({
      rows: [...shop, kept(source, { compressed: 3.1, unpacked: 9.8 })],
      checks: [builds, increase('pass', 0), lintPasses],
      findings: [lastUser],
    }),
  ])
}

/** One instruction became three; the bytes are the same, the layers are not. */
export function layersAdded(): Report {
  return report([
    image({
      rows: [
        ...shop,
        removed(source, { compressed: 3, unpacked: 9 }),
        added(instruction(14, 'COPY src ./src'), { compressed: 1.5, unpacked: 4.5 }),
        added(instruction(15, 'COPY public ./public'), { compressed: 1, unpacked: 3 }),
        added(instruction(16, 'COPY bin ./bin'), { compressed: 0.5, unpacked: 1.5 }),
      ],
      checks: [
        builds,
        increase('pass', 0),
        check('max-layer-increase', 'fail', { actual: layers(2), limit: '1' }),
        lintPasses,
      ],
    }),
  ])
}

/** The pull request adds the Dockerfile. */
export function firstImage(): Report {
  const fresh = (facts: Finding): Finding => ({ ...facts, introduced: null })
  return report([
    image({
      rows: [...shop, kept(source, { compressed: 3.1, unpacked: 9.8 })],
      base: missing('no-dockerfile', {
        commit: commits.base,
        message: 'There is no Dockerfile at `Dockerfile`.',
      }),
      checks: [
        builds,
        check('max-size', 'pass', { actual: bytes(113.341), limit: '250MB' }),
        check('max-increase', 'skip', {
          limit: '10%',
          reason: 'There is no Dockerfile at `Dockerfile`.',
        }),
        check('lint-threshold', 'warn', {
          actual: findings(0),
          limit: 'error',
          reason: 'New findings, all below severity error.',
        }),
      ],
      findings: [fresh(lastUser)],
    }),
  ])
}

/** The workflow ran for a commit that has none before it. */
export function baseMissing(): Report {
  return report(
    [
      image({
        rows: [...shop, kept(source, { compressed: 3.1, unpacked: 9.8 })],
        base: missing('no-commit', { message: 'Compared with nothing: this is the first commit.' }),
        checks: [builds, check('max-size', 'fail', { actual: bytes(113.341), limit: '100MB' })],
      }),
    ],
    {
      subject: {
        event: 'push',
        pullRequest: null,
        baseCommit: null,
        baseWhy: 'nothing: this is the first commit',
      },
    },
  )
}

const aptLog = [
  '#9 [app 4/6] RUN apt-get update && apt-get install -y build-essential pyhton3-dev',
  'Reading package lists...',
  'Building dependency tree...',
  'E: Unable to locate package pyhton3-dev',
  'ERROR: failed to build: failed to solve: the instruction did not complete successfully: exit code: 100',
]

/** The branch merged into is broken; the pull request mends it. */
export function baseBuildFailed(): Report {
  return report([
    image({
      rows: [...shop, kept(source, { compressed: 3.1, unpacked: 9.8 })],
      base: missing('build-failed', {
        commit: commits.base,
        message: 'The image of base does not build.',
        log: aptLog,
      }),
      checks: [
        builds,
        check('max-increase', 'skip', {
          limit: '10%',
          reason: 'The image of base does not build.',
        }),
        lintPasses,
      ],
    }),
  ])
}

/** The pull request breaks the build. */
export function headBuildFailed(): Report {
  return report([
    image({
      head: missing('build-failed', {
        commit: commits.head,
        message: 'The image of head does not build.',
        log: aptLog,
      }),
      base: missing('not-built', {
        commit: commits.base,
        message: 'Base was not built, because head does not build.',
      }),
      checks: [
        check('build', 'fail', { reason: 'The image of head does not build.' }),
        check('max-increase', 'skip', {
          limit: '10%',
          reason: 'The image of head does not build.',
        }),
        lintPasses,
      ],
      findings: [lastUser],
    }),
  ])
}

/** The image stays as it is; the Dockerfile got worse. */
export function lintOnly(): Report {
  return report([
    image({
      rows: [...shop, kept(source, { compressed: 3.1, unpacked: 9.8 })],
      checks: [
        builds,
        increase('pass', 0),
        check('lint-threshold', 'fail', {
          actual: findings(1),
          limit: 'error',
          reason: 'New findings of severity error or above.',
        }),
      ],
      findings: [
        finding({
          code: 'DL3044',
          name: 'env-own-variable',
          severity: 'error',
          line: 6,
          column: 18,
          endColumn: 26,
          message: '`NODE_ENV` is read in the `ENV` that sets it, so it is empty there.',
          remedy: 'Set it in an `ENV` of its own before.',
        }),
        lastUser,
      ],
    }),
  ])
}

/** Over its limit, and allowed to be. */
export function reportOnly(): Report {
  return { ...grewOverBudget(), reportOnly: true }
}

/** Over its limit, which somebody has accepted. */
export function overridden(): Report {
  return withLabel(grewOverBudget())
}

/** A budget and lint fail; the label is for the budget only, and who set it is not known. */
export function overriddenInPart(): Report {
  const [first] = grewOverBudget().images
  const [lint] = lintOnly().images
  if (first === undefined || lint === undefined) throw new Error('The stories have no image.')
  const checks = [...first.verdict.checks.slice(0, -1), ...lint.verdict.checks.slice(-1)]
  const image = { ...first, findings: lint.findings, verdict: { status: 'fail' as const, checks } }
  const unknownWhy = 'GitHub refused to say (403: Resource not accessible by integration)'
  return withLabel(report([image]), { by: null, at: null, unknownWhy })
}

/** A stage could not do all of its work. */
export function degraded(): Report {
  return {
    ...grewWithin(),
    notes: [
      {
        stage: 'build',
        message:
          'The build cache could not be read (`gha`: service unavailable); everything was built anew.',
      },
    ],
  }
}

/** Everything a pull request can name is hostile. */
export function hostileText(): Report {
  const evil =
    '@acme/owners closes #1 GH-2 acme/shop#3 `` ` ``` <img src=x onerror=alert(1)> [x](https://evil.example) | \\| </details> \u202Egpj.exe\u0000 ::error::x ##[error]y'
  const at = (line: number) => instruction(line, `RUN echo ${evil} ${line}`)
  return report(
    [
      image({
        subject: { name: evil, dockerfile: `docker/${evil}`, context: evil, target: evil },
        rows: [
          removed(baseImage(evil), { compressed: 20, unpacked: 60 }),
          added(baseImage(`${evil}:2`), { compressed: 30, unpacked: 70 }),
          kept(at(5), { compressed: 1, unpacked: 2 }),
          added(at(7), { compressed: 40, unpacked: 90 }),
          removed(at(9), { compressed: 5, unpacked: 6 }),
        ],
        checks: [
          builds,
          check('max-increase', 'fail', { actual: bytes(45), limit: evil, reason: evil }),
        ],
        findings: [
          finding({
            code: evil,
            name: evil,
            file: evil,
            message: evil,
            remedy: evil,
            instruction: evil,
          }),
          finding({
            code: evil,
            name: evil,
            file: evil,
            message: evil,
            remedy: evil,
            introduced: false,
          }),
        ],
      }),
    ],
    { notes: [{ stage: 'lint', message: evil }], subject: { baseWhy: evil } },
  )
}

/** A generated image of very many layers. */
export function fourHundredLayers(): Report {
  const name = (line: number) =>
    `RUN install-package --name component-${String(line).padStart(3, '0')} --prefix /opt/components --no-docs`
  const rows = Array.from({ length: 400 }, (_, index) =>
    index % 2 === 0
      ? added(instruction(index + 2, name(index)), {
          compressed: 1 + (index % 37) / 10,
          unpacked: 4,
        })
      : kept(instruction(index + 2, name(index)), { compressed: 0.5, unpacked: 1.5 }),
  )
  return report([
    image({
      rows: [kept(debian, { compressed: 28.2, unpacked: 78.6 }), ...rows],
      checks: [builds, check('max-layers', 'fail', { actual: layers(401), limit: '127' })],
    }),
  ])
}

/** A repository of services, two of which the pull request touches. */
export function twelveImages(): Report {
  const names = [
    'api',
    'auth',
    'billing',
    'catalog',
    'checkout',
    'gateway',
    'mail',
    'orders',
    'search',
    'stock',
    'web',
    'worker',
  ]
  return report(names.map(serviceImage))
}

function serviceImage(name: string, index: number): ImageReport {
  const subject = { name, dockerfile: `services/${name}/Dockerfile`, context: `services/${name}` }
  const size = { compressed: 4 + index, unpacked: 12 + index }
  if (name === 'api') {
    return image({
      subject,
      rows: [...shop, added(toolchain, { compressed: 58.1, unpacked: 218.4 })],
      checks: [builds, increase('fail', 58.1), lintPasses],
      findings: [pinVersions],
    })
  }
  if (name === 'search') {
    return image({
      subject,
      rows: [...shop, changed(source, { from: size, to: { compressed: 2, unpacked: 6 } })],
      checks: [builds, increase('pass', 2 - size.compressed), lintPasses],
    })
  }
  return image({
    subject,
    rows: [...shop, kept(source, size)],
    checks: [builds, increase('pass', 0), lintPasses],
  })
}

/** Every story, by the name of its golden documents. */
export const stories: Readonly<Record<string, () => Report>> = {
  'grew-over-budget': grewOverBudget,
  'grew-within': grewWithin,
  shrank,
  unchanged,
  'layers-added': layersAdded,
  'first-image': firstImage,
  'base-missing': baseMissing,
  'base-build-failed': baseBuildFailed,
  'head-build-failed': headBuildFailed,
  'lint-only': lintOnly,
  'report-only': reportOnly,
  overridden,
  'overridden-in-part': overriddenInPart,
  degraded,
  'hostile-text': hostileText,
  'four-hundred-layers': fourHundredLayers,
  'twelve-images': twelveImages,
  ...causeStories,
  ...adviceStories,
  ...proofStories,
  ...vulnerabilityStories,
  ...crowdedStories,
}
