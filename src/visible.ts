/** Control and format characters, among them those that turn the direction of text, and lone surrogates. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** A name as it is, its invisible characters spelled out: `a\u{202e}b`. */
export function visibleName(name: string): string {
  return name.replace(invisible, spell)
}

/** The same for a message, whose lines and indents are its own. */
export function visibleMessage(message: string): string {
  return message.replace(invisible, (character) =>
    character === '\n' || character === '\t' ? character : spell(character),
  )
}

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
