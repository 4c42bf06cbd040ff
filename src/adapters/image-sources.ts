import { resolve } from 'node:path'

import { failure } from '../errors.js'
import { selectImage } from '../image/image-list.js'
import { type ImageSource, type PathReading } from '../image/reference.js'
import { formatReference } from '../image/registry-reference.js'
import type { ImageSources, OpenedImage } from '../ports.js'
import type { Cleanup } from './cleanup.js'
import { isArchiveFile, isLayoutFolder, openImageFile } from './image-files.js'
import { findCredentials } from './registry/credentials.js'
import { systemClock, type Clock } from './registry/patience.js'
import { openRegistryImage } from './registry/registry-image.js'
import { openWire, type Wire } from './registry/wire.js'

export interface ImageSourcesOptions {
  /** Where relative paths start. */
  readonly cwd: string
  /** Takes what has to be unpacked. */
  readonly folder: string
  /** Where Docker's configuration, its helpers and proxies are found. */
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  readonly cleanup: Cleanup
  /** Masks a value in the log from here on. */
  readonly hide: (secret: string) => void
  readonly clock?: Clock
}

type FileSource = Exclude<ImageSource, { kind: 'registry' }>

/** Images in registries, layout folders and archives. What is opened is closed by the cleanup. */
export function imageSources(options: ImageSourcesOptions): ImageSources {
  const { signal, environment, cleanup, hide, clock = systemClock } = options
  let wire: Wire | null = null
  const takeWire = (): Wire => {
    if (wire !== null) return wire
    const opened = openWire({ environment, signal })
    wire = opened
    cleanup.add('connections to registries', () => {
      opened.close()
      return Promise.resolve()
    })
    return opened
  }
  return {
    open: async (source) => {
      if (source.kind !== 'registry') return openFile(source, options)
      const image = await openRegistryImage(source.reference, {
        wire: takeWire(),
        clock,
        signal,
        hide,
        findCredentials: (key) => findCredentials(key, { environment, signal }),
      })
      return { ...image, description: formatReference(source.reference) }
    },
  }
}

async function openFile(
  source: FileSource,
  { cwd, folder, cleanup }: ImageSourcesOptions,
): Promise<OpenedImage> {
  const { path, selector } = await findReading(source, cwd)
  const { blobs, images, close } = await openImageFile(resolve(cwd, path), folder)
  cleanup.add(`image file ${path}`, close)
  const digest = selectImage(images, { selector, path })
  return { digest, blobs, description: describeReading({ path, selector }) }
}

/** A path may hold colons, so the longest one that exists is meant. */
async function findReading({ kind, readings }: FileSource, cwd: string): Promise<PathReading> {
  const exists = kind === 'archive' ? isArchiveFile : isLayoutFolder
  for (const reading of readings) {
    if (await exists(resolve(cwd, reading.path))) return reading
  }
  const what = kind === 'archive' ? 'such file' : 'folder of that name with an `index.json`'
  const path = resolve(cwd, readings.at(0)?.path ?? '')
  throw failure('image-file-invalid', { path, detail: `there is no ${what}.` })
}

function describeReading({ path, selector }: PathReading): string {
  if (selector.kind === 'only') return path
  return selector.kind === 'name' ? `${path}:${selector.name}` : `${path}@${selector.digest}`
}
