/** Control and format characters, among them those that turn the direction of text, and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A name as it is, its invisible characters spelled out: `a\u{202e}b`. */
export function visibleName(name: string): string {
  return name.replace(invisible, (character) => {
    const codePoint = character.codePointAt(0) ?? 0
    return `\\u{${codePoint.toString(16)}}`
  })
}
