import { analyseImage, type AnalysedImage } from '../../../src/analysis/contents.js'
import { measureImage } from '../../../src/analysis/measure.js'
import type { Origin } from '../../../src/analysis/origin-model.js'
import { packageFiles } from '../../../src/analysis/packages/read-packages.js'
import type { ImageSettings } from '../../../src/image/image.js'
import type { Layer } from '../../../src/image/layer.js'
import { image, type ImageBuilder, type LayerBuilder } from '../image-builder.js'
import { layersOf } from './layers.js'

/** An instruction, and what its layer holds; `FROM …` is a layer of the base image, `?` one of unknown origin. */
export type Step = readonly [instruction: string, fill: (layer: LayerBuilder) => LayerBuilder]

const noSettings: ImageSettings = {
  entrypoint: [],
  command: [],
  environment: [],
  user: '',
  workingDirectory: '',
  exposedPorts: [],
  volumes: [],
  labels: {},
}

/**
 * An image whose layers come from the lines of one Dockerfile, looked into; `pass` stands between reading and looking.
 */
export async function analysed(
  steps: readonly Step[],
  settings: Partial<ImageSettings> = {},
  pass: (layers: readonly Layer[]) => readonly Layer[] = (layers) => layers,
): Promise<AnalysedImage> {
  const builder = steps.reduce<ImageBuilder>((built, [, fill]) => built.layer(fill), image())
  const layers = pass(await layersOf(builder, packageFiles))
  const origins = steps.map(([text], index) => originOf(text, index + 1))
  return analyseImage(measureImage(layers, origins), {
    layers,
    settings: { ...noSettings, ...settings },
  })
}

function originOf(text: string, line: number): Origin {
  if (text === '?') return { kind: 'unknown' }
  if (text.startsWith('FROM ')) return { kind: 'base-image', reference: text.slice(5), line }
  const file = 'Dockerfile'
  return { kind: 'instruction', file, stage: 'app', startLine: line, endLine: line, text }
}
