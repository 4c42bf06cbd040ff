/**
 * Bytes that no compression shrinks, the same for the same seed on every machine: a linear congruential generator
 * modulo 2^32 with the constants of Numerical Recipes; the upper byte of each state, as the lower bits are regular.
 */
export function recordingBytes(size: number, seed: number): Buffer {
  // Looking up a global is slow in jest's contexts: 4 million times take seconds.
  const multiply = Math.imul
  const bytes = Buffer.allocUnsafe(size)
  let state = seed >>> 0
  for (let index = 0; index < size; index += 1) {
    state = (multiply(state, 1_664_525) + 1_013_904_223) >>> 0
    bytes[index] = state >>> 24
  }
  return bytes
}
