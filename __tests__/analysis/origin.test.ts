import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { traceOrigins } from '../../src/analysis/origin.js'
import type { InstructionLines, RecipeOutline } from '../../src/analysis/history-origins.js'
import { digestOf } from '../../src/image/hashing.js'
import type { Image } from '../../src/image/image.js'
import {
  exec,
  file,
  merge,
  metadataOf,
  source,
  type StepPlan,
} from '../support/image/provenance.js'

const dockerfile = [
  'ARG V=12', // 1
  'FROM debian:$V AS build', // 2
  'RUN one \\', // 3
  '    && two', // 4
  'COPY <<EOF /x', // 5
  'FROM nothing', // 6
  'EOF', // 7
  'FROM build', // 8
  'COPY --link . /app', // 9
].join('\n')

const noRecipe: RecipeOutline = { file: 'app/Dockerfile', target: '', instructions: [] }

function imageOf(layerCount: number, createdBy: readonly string[] = []): Image {
  const digest = (name: string) => digestOf(Buffer.from(name))
  return {
    digest: digest('image'),
    platform: { os: 'linux', architecture: 'amd64' },
    settings: {
      entrypoint: [],
      command: [],
      environment: [],
      user: '',
      workingDirectory: '',
      exposedPorts: [],
      volumes: [],
      labels: {},
    },
    history: createdBy.map((text) => ({
      createdBy: text.replace(/^-/, ''),
      comment: '',
      emptyLayer: text.startsWith('-'),
    })),
    layers: Array.from({ length: layerCount }, (_, index) => ({
      mediaType: 'application/vnd.oci.image.layer.v1.tar+gzip',
      digest: digest(`layer ${index}`),
      diffId: digest(`diff ${index}`),
      sizeBytes: 1,
    })),
  }
}

const steps: readonly StepPlan[] = [
  { op: source('docker-image://debian'), lines: [[2, 2]] },
  { op: exec(), inputs: ['step0:0'], lines: [[3, 4]] },
  { op: file(), inputs: ['step1:0'], lines: [[5, 7]] },
  { op: source('local://context') },
  { op: file({ input: -1, secondaryInput: 0 }), inputs: ['step3:0'], lines: [[9, 9]] },
  { op: merge(2), inputs: ['step2:0', 'step4:0'], lines: [[9, 9]] },
]

describe('traceOrigins by provenance', () => {
  it('walks the build graph and shows the source as written', () => {
    const traced = traceOrigins({
      image: imageOf(5),
      provenance: metadataOf({ steps, dockerfile }),
      recipe: noRecipe,
    })
    expect(traced).toEqual({
      source: 'provenance',
      origins: [
        { kind: 'base-image', reference: 'debian:$V', line: 2 },
        { kind: 'base-image', reference: 'debian:$V', line: 2 },
        instruction('build', 3, 4, 'RUN one \\\n    && two'),
        instruction('build', 5, 7, 'COPY <<EOF /x\nFROM nothing\nEOF'),
        instruction('1', 9, 9, 'COPY --link . /app'),
      ],
    })
  })

  it('reads the record of a platform and of SLSA v1', () => {
    const image = imageOf(5)
    const { 'buildx.build.provenance': predicate } = metadataOf({ steps, dockerfile })
    const { buildConfig, metadata } = predicate
    const versionOne = {
      buildDefinition: { internalParameters: { buildConfig } },
      runDetails: { metadata: { buildkit_metadata: Object.values(metadata)[0] } },
    }
    for (const provenance of [
      { 'buildx.build.provenance/linux/amd64': predicate },
      {
        'buildx.build.provenance/linux/arm64': {},
        'buildx.build.provenance/linux/amd64': versionOne,
      },
      versionOne,
      { predicateType: 'https://slsa.dev/provenance/v1', predicate: versionOne },
    ]) {
      expect(traceOrigins({ image, provenance, recipe: noRecipe }).source).toBe('provenance')
    }
  })

  it('prefers the entry of the target stage when stages share a step', () => {
    const text =
      'FROM scratch AS a\nCOPY x /\nFROM scratch AS b\nCOPY x /\nFROM b AS c\nFROM a AS d'
    const shared: StepPlan[] = [
      {
        op: file({ input: -1, secondaryInput: -1 }),
        inputs: [],
        lines: [
          [2, 2],
          [4, 4],
        ],
      },
    ]
    const lineFor = (target: string) => {
      const provenance = metadataOf({ steps: shared, dockerfile: text, target })
      const { origins } = traceOrigins({ image: imageOf(1), provenance, recipe: noRecipe })
      return origins.map((origin) => (origin.kind === 'instruction' ? origin.startLine : null))
    }
    expect(['a', 'B', 'c', '', '1'].map(lineFor)).toEqual([[2], [4], [4], [2], [4]])
  })

  it('finds the base image behind a stage whose name is an argument', () => {
    const text = 'ARG S=one\nFROM debian AS one\nRUN x\nFROM alpine AS two\nFROM $S\nRUN y'
    const provenance = metadataOf({
      dockerfile: text,
      steps: [
        { op: source('docker-image://debian'), lines: [[2, 2]] },
        { op: exec(), inputs: ['step0:0'], lines: [[3, 3]] },
        { op: exec(), inputs: ['step1:0'], lines: [[6, 6]] },
      ],
    })
    const { origins } = traceOrigins({ image: imageOf(3), provenance, recipe: noRecipe })
    expect(origins).toMatchObject([
      { kind: 'base-image', reference: 'debian', line: 2 },
      { stage: 'one', startLine: 3 },
      { stage: '2', startLine: 6 },
    ])
  })

  it('does not believe a record that the layers contradict', () => {
    const image = imageOf(5)
    const layers = (at: number) => ({ 'step1:0': [[{ digest: image.layers[at]?.digest }]] })
    const sourceOf = (at: number) => {
      const provenance = metadataOf({ steps, dockerfile, layers: layers(at) })
      return traceOrigins({ image, provenance, recipe: noRecipe }).source
    }
    expect([sourceOf(2), sourceOf(3)]).toEqual(['provenance', 'none'])
  })

  it('does not believe a record with more layers than the image', () => {
    const provenance = metadataOf({ steps, dockerfile })
    expect(traceOrigins({ image: imageOf(2), provenance, recipe: noRecipe }).source).toBe('none')
  })

  it('does not follow circles', () => {
    const circle: StepPlan[] = [
      { op: exec(), inputs: ['step1:0'], lines: [[1, 1]] },
      { op: exec(), inputs: ['step0:0'], lines: [[1, 1]] },
    ]
    const provenance = metadataOf({ steps: circle, dockerfile })
    expect(traceOrigins({ image: imageOf(2), provenance, recipe: noRecipe }).source).toBe('none')
  })

  it('stops at merges that double and double again', () => {
    const doubling: StepPlan[] = [
      { op: exec({ input: -1 }), lines: [[1, 1]] },
      ...Array.from({ length: 60 }, (_, index) => ({
        op: merge(2),
        inputs: [`step${index}:0`, `step${index}:0`],
      })),
    ]
    const provenance = metadataOf({ steps: doubling, dockerfile })
    expect(traceOrigins({ image: imageOf(3), provenance, recipe: noRecipe }).source).toBe('none')
  })

  it('walks a chain of thousands of steps', () => {
    const long: StepPlan[] = Array.from({ length: 20_000 }, (_, index) => ({
      op: exec(index === 0 ? { input: -1 } : {}),
      inputs: index === 0 ? [] : [`step${index - 1}:0`],
      lines: [[3, 4]],
    }))
    const provenance = metadataOf({ steps: long, dockerfile })
    const traced = traceOrigins({ image: imageOf(20_000), provenance, recipe: noRecipe })
    expect(traced.source).toBe('provenance')
  })

  it('takes any other value for no record', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (provenance) => {
        const traced = traceOrigins({ image: imageOf(1), provenance, recipe: noRecipe })
        expect(traced).toEqual({ origins: [{ kind: 'unknown' }], source: 'none' })
      }),
      { numRuns: 200 },
    )
  })

  it('survives any value in the place of any other in a record', () => {
    const whole = JSON.stringify(metadataOf({ steps, dockerfile }))
    let count = 0
    JSON.parse(whole, (_, value: unknown) => (count++, value))
    fc.assert(
      fc.property(fc.nat(count - 1), fc.jsonValue(), (place, replacement) => {
        let at = -1
        const provenance: unknown = JSON.parse(whole, (_, value: unknown) =>
          ++at === place ? replacement : value,
        )
        const traced = traceOrigins({ image: imageOf(5), provenance, recipe: noRecipe })
        expect(traced.origins).toHaveLength(5)
      }),
      { numRuns: 300 },
    )
  })
})

describe('traceOrigins by history', () => {
  const recipe: RecipeOutline = {
    file: 'app/Dockerfile',
    target: '',
    instructions: [
      line('', 'ARG', 1, 'ARG V=12'),
      line('build', 'FROM', 2, 'FROM debian:$V AS build'),
      line('build', 'RUN', 3, 'RUN make'),
      line('1', 'FROM', 4, 'FROM debian:$V'),
      line('1', 'WORKDIR', 5, 'WORKDIR /app'),
      line('1', 'ENV', 6, 'ENV A=1'),
      line('1', 'COPY', 7, 'COPY --from=build /a .'),
      line('1', 'RUN', 8, 'RUN echo $TOKEN'),
    ],
  }

  function trace(history: readonly string[], overrides: Partial<RecipeOutline> = {}) {
    const layerCount = history.filter((text) => !text.startsWith('-')).length
    const image = imageOf(layerCount, history)
    return traceOrigins({ image, provenance: null, recipe: { ...recipe, ...overrides } })
  }

  const lines = (traced: ReturnType<typeof traceOrigins>) =>
    traced.origins.map((origin) => {
      if (origin.kind === 'instruction') return origin.startLine
      return origin.kind === 'base-image' ? origin.reference : '?'
    })

  it('aligns from the end; the rest is the base image', () => {
    const traced = trace([
      'ADD rootfs.tar / # buildkit',
      'RUN apt-get update',
      '-ENV PATH',
      'WORKDIR /app',
      '-ENV A=1',
      'COPY /a . # buildkit',
      'RUN |1 TOKEN=hunter2 /bin/sh -c echo $TOKEN # buildkit',
    ])
    expect(lines(traced)).toEqual(['debian:$V', 'debian:$V', 5, 7, 8])
    expect(traced.source).toBe('history')
    expect(JSON.stringify(traced)).not.toContain('hunter2')
  })

  it('reads the classic builder, whose WORKDIR makes no layer', () => {
    const traced = trace([
      '/bin/sh -c #(nop) ADD file:0f in / ',
      '/bin/sh -c #(nop) COPY dir:0f in . ',
      '|1 TOKEN=x /bin/sh -c echo $TOKEN',
    ])
    expect(lines(traced)).toEqual(['debian:$V', 7, 8])
  })

  it('takes the stages of the target', () => {
    const traced = trace(['ADD base', 'RUN make'], { target: 'BUILD' })
    expect(lines(traced)).toEqual(['debian:$V', 3])
    expect(trace(['RUN make'], { target: 'none' }).source).toBe('none')
  })

  it('leaves layers unknown below the point where keywords disagree', () => {
    const traced = trace(['ADD base', 'ADD other', 'RUN last'])
    expect(lines(traced)).toEqual(['?', '?', 8])
  })

  it('says nothing when the history does not fit', () => {
    expect(trace(['RUN last']).source).toBe('none')
    expect(trace(['RUN a', 'COPY b'], { instructions: [] }).source).toBe('none')
    const image = imageOf(3, ['RUN last'])
    expect(traceOrigins({ image, provenance: null, recipe }).source).toBe('none')
  })
})

function line(
  ...[stage, keyword, startLine, text]: [string, string, number, string]
): InstructionLines {
  return { stage, keyword, startLine, endLine: startLine, text }
}

function instruction(...[stage, startLine, endLine, text]: [string, number, number, string]) {
  return { kind: 'instruction', file: 'app/Dockerfile', stage, startLine, endLine, text }
}
