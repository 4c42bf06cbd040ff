import type { Chance } from './chance.js'

const hostileNumbers = [0, 1, 7, 0x7f, 0x80, 0xff, 0x30, 0x2f, 0x2e, 0x20, 0x0a]

/** Changes, repeats, cuts out or moves some bytes. */
export function mutateBytes(bytes: Uint8Array, chance: Chance): Buffer {
  let result: Buffer = Buffer.from(bytes)
  for (let left = 1 + chance.below(6); left > 0; left -= 1) result = mutateOnce(result, chance)
  return result
}

function mutateOnce(bytes: Buffer, chance: Chance): Buffer {
  const at = chance.below(bytes.length + 1)
  const end = Math.min(bytes.length, at + 1 + chance.below(chance.pick([2, 16, 600])))
  const [before, middle, after] = [
    bytes.subarray(0, at),
    bytes.subarray(at, end),
    bytes.subarray(end),
  ]
  switch (chance.below(6)) {
    case 0:
      return Buffer.concat([before, after])
    case 1:
      return Buffer.concat([before, middle, middle, after])
    case 2:
      return before
    case 3:
      return Buffer.concat([
        before,
        Buffer.alloc(middle.length, chance.pick(hostileNumbers)),
        after,
      ])
    default: {
      const changed = Buffer.from(bytes)
      if (at < changed.length) changed[at] = chance.pick([...hostileNumbers, chance.below(256)])
      return changed
    }
  }
}

/** Changes some bytes and leaves all others where they are: what comes after them is read, too. */
export function overwriteBytes(bytes: Uint8Array, chance: Chance): Buffer {
  const result = Buffer.from(bytes)
  for (let left = 1 + chance.below(8); left > 0; left -= 1) {
    const block = chance.below(Math.ceil(result.length / 512)) * 512
    const at = Math.min(block + chance.below(512), result.length - 1)
    result[at] = chance.pick([...hostileNumbers, chance.below(256)])
  }
  return result
}

/** Changes, repeats, cuts out or moves parts of a text, and puts pieces of the format into it. */
export function mutateText(text: string, pieces: readonly string[], chance: Chance): string {
  let result = text
  for (let left = 1 + chance.below(6); left > 0; left -= 1) {
    const at = chance.below(result.length + 1)
    const end = at + chance.below(chance.pick([2, 12, 80]))
    const middle = result.slice(at, end)
    const put = chance.pick([
      '',
      middle + middle,
      chance.pick(pieces),
      chance.pick(pieces) + middle,
    ])
    result = result.slice(0, at) + put + result.slice(end)
  }
  return result
}

const deep = JSON.parse('['.repeat(500) + ']'.repeat(500)) as unknown
const hostileValues: readonly unknown[] = [
  ...[null, true, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, '', ' ', 'x', '\u0000', '\ud800'],
  ...['__proto__', 'constructor', '../../etc/passwd', '/', '-', '--flag', '::error::x', '${{ x }}'],
  ...['a'.repeat(5000), 'sha256:', `sha256:${'0'.repeat(64)}`, '0'.repeat(40), '<!-- -->', '@all'],
  ...[[], {}, [null], [[]], { a: 1 }, deep, Array.from({ length: 300 }, (_, index) => index)],
]

/** Puts another value in some places of a JSON value, or takes or doubles what is there. */
export function mutateJson(value: unknown, chance: Chance): unknown {
  const copy = structuredClone(value)
  const root = { copy }
  for (let left = 1 + chance.below(4); left > 0; left -= 1) mutatePlace(root, chance)
  return root.copy
}

function mutatePlace(root: object, chance: Chance): void {
  let holder = root as Record<string, unknown>
  let key = 'copy'
  for (;;) {
    const value = holder[key]
    const isLeaf = typeof value !== 'object' || value === null || Object.keys(value).length === 0
    if (isLeaf || (holder !== root && chance.below(4) === 0)) break
    holder = value as Record<string, unknown>
    key = chance.pick(Object.keys(holder))
  }
  if (chance.below(5) === 0) Reflect.deleteProperty(holder, key)
  else holder[key] = structuredClone(chance.pick(hostileValues))
}
