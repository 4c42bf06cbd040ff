import type { ByteChange } from '../compare/attribution.js'
import type { ImageSize } from '../image/image.js'

/** No change below it is worth a reader's time, however small the image. */
const smallestFloor = 10_000

/**
 * The change from which on a reader is told: a thousandth of the image, at least 10 kB. Rounded down to two digits,
 * so that "less than" it can be printed and is true.
 */
export function noiseFloor(imageBytes: number): number {
  const floor = Math.max(smallestFloor, imageBytes / 1000)
  const step = 10 ** (Math.floor(Math.log10(floor)) - 1)
  return Math.floor(floor / step) * step
}

/** The floors of the two sizes of an image. */
export function noiseFloors({ compressedBytes, unpackedBytes }: ImageSize): ByteChange {
  return {
    compressedBytes: noiseFloor(compressedBytes),
    unpackedBytes: noiseFloor(unpackedBytes),
  }
}

/** Whether a change is below the floor in both sizes. */
export function isNoise(change: ByteChange, floors: ByteChange): boolean {
  return (
    Math.abs(change.compressedBytes) < floors.compressedBytes &&
    Math.abs(change.unpackedBytes) < floors.unpackedBytes
  )
}
