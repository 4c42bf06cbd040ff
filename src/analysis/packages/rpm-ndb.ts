import { RpmFormatError } from './rpm-format.js'

/** What the parts of the file begin or end with, read as little endian. */
const marks = { RpmP: 0x506d7052, Slot: 0x746f6c53, BlbS: 0x53626c42, BlbE: 0x45626c42 }

const slotBytes = 16
const blockBytes = 16
const pageBytes = 4096
const headBytes = 16
const tailBytes = 12
/** The file's own header takes the place of the first slots. */
const firstSlot = 2

/**
 * The headers of a `Packages.db`, in the order of its slots: SUSE's database, of which rpm's lib/backend/ndb/rpmpkg.c is
 * the only description. All headers together must fit behind the slots, so that a crafted file takes no more time than
 * its size is worth. Fails with `RpmFormatError`.
 */
export function* readNdbHeaders(file: Uint8Array): Generator<Uint8Array, void, undefined> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const slotCount = countSlots(view)
  let leftBytes = file.length - slotCount * slotBytes
  for (let slot = firstSlot; slot < slotCount; slot++) {
    const at = slot * slotBytes
    if (view.getUint32(at, true) !== marks.Slot) throw new RpmFormatError('a slot lacks its mark')
    const start = view.getUint32(at + 8, true) * blockBytes
    if (start === 0) continue
    const blob = readBlob(view, { start, number: view.getUint32(at + 4, true) })
    leftBytes -= headBytes + blob.length + tailBytes
    if (leftBytes < 0) throw new RpmFormatError('its headers overlap')
    yield blob
  }
}

function countSlots(view: DataView): number {
  if (
    view.byteLength < pageBytes ||
    view.getUint32(0, true) !== marks.RpmP ||
    view.getUint32(4, true) !== 0
  ) {
    throw new RpmFormatError("it does not begin as rpm's database does")
  }
  const pages = view.getUint32(12, true)
  if (pages * pageBytes > view.byteLength) throw new RpmFormatError('its end is missing')
  return pages * (pageBytes / slotBytes)
}

/** The checksum is not verified: rpm does not either when it reads. */
function readBlob(
  view: DataView,
  { start, number }: { readonly start: number; readonly number: number },
): Uint8Array {
  const from = start + headBytes
  if (from > view.byteLength) throw new RpmFormatError('a slot points behind its end')
  const length = view.getUint32(start + 12, true)
  const blocks = Math.ceil((headBytes + length + tailBytes) / blockBytes)
  const to = start + blocks * blockBytes
  const isWhole =
    view.getUint32(start, true) === marks.BlbS &&
    view.getUint32(start + 4, true) === number &&
    to <= view.byteLength &&
    view.getUint32(to - 8, true) === length &&
    view.getUint32(to - 4, true) === marks.BlbE
  if (!isWhole) throw new RpmFormatError('a slot points at something that is no header')
  return new Uint8Array(view.buffer, view.byteOffset + from, length)
}
