/** A step of a build graph; its id is `step` and its place in the list. */
export interface StepPlan {
  readonly op: unknown
  readonly inputs?: readonly string[]
  /** First and last line of each instruction that compiled to the step. */
  readonly lines?: readonly (readonly [number, number])[]
}

/** Buildx's metadata file with the provenance that BuildKit v0.25 writes for these steps; the last is the result. */
export function metadataOf(build: {
  readonly steps: readonly StepPlan[]
  readonly dockerfile: string
  readonly target?: string
  readonly layers?: unknown
}) {
  const { steps, dockerfile, target, layers } = build
  const located = steps.flatMap(({ lines }, index) =>
    lines ? [[`step${index}`, { locations: lines.map(toLocation) }] as const] : [],
  )
  const data = Buffer.from(dockerfile).toString('base64')
  const args = target === undefined ? {} : { args: { target } }
  return {
    'buildx.build.provenance': {
      buildType: 'https://mobyproject.org/buildkit@v1',
      invocation: { parameters: { frontend: 'dockerfile.v0', ...args } },
      buildConfig: {
        llbDefinition: [
          ...steps.map(({ op, inputs = [] }, index) => ({
            id: `step${index}`,
            op: { Op: op },
            inputs,
          })),
          { id: `step${steps.length}`, op: { Op: {} }, inputs: [`step${steps.length - 1}:0`] },
        ],
      },
      metadata: {
        'https://mobyproject.org/buildkit@v1#metadata': {
          source: {
            locations: Object.fromEntries(located),
            infos: [{ filename: 'Dockerfile', language: 'Dockerfile', data }],
          },
          layers,
        },
      },
    },
  }
}

/** Takes an image, a context, a URL. */
export function source(identifier: string) {
  return { source: { identifier } }
}

/** Runs a command on its first input; Go leaves zeros out. */
export function exec(mount: { readonly input?: number } = {}) {
  return {
    exec: {
      mounts: [
        { dest: '/', ...mount },
        { dest: '/cache', input: -1, output: -1 },
      ],
    },
  }
}

/** Makes a directory on an input and copies into it. */
export function file(action: { readonly input?: number; readonly secondaryInput?: number } = {}) {
  const { input = 0, secondaryInput = 0 } = action
  const inputs = Math.max(input, secondaryInput) + 1
  return {
    file: {
      actions: [
        { input, secondaryInput: -1, Output: -1, Action: { mkdir: {} } },
        { input: inputs, secondaryInput, Output: 0, Action: { copy: {} } },
      ],
    },
  }
}

/** Lays inputs over one another. */
export function merge(count: number) {
  return {
    merge: { inputs: Array.from({ length: count }, (_, input) => (input === 0 ? {} : { input })) },
  }
}

function toLocation([first, last]: readonly [number, number]) {
  const ranges = Array.from({ length: last - first + 1 }, (_, index) => ({
    start: { line: first + index },
    end: { line: first + index },
  }))
  return { ranges }
}
