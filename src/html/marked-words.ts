/**
 * Own words with foreign ones in them: what is to be read letter by letter stands between two control characters, which
 * no foreign text has once it was made visible.
 */
const opening = '\u0002'
const closing = '\u0003'

/** Marks a text, already made visible, that is to be read letter by letter. */
export function markCode(text: string): string {
  return `${opening}${text}${closing}`
}

/** A piece of marked words. */
export interface WordPiece {
  readonly text: string
  readonly isCode: boolean
}

/** The pieces of marked words; joined they are the words. */
export function splitWords(words: string): readonly WordPiece[] {
  return words.split(opening).flatMap((part, index) => {
    if (index === 0) return [{ text: part, isCode: false }]
    const [code = '', ...rest] = part.split(closing)
    return [
      { text: code, isCode: true },
      { text: rest.join(''), isCode: false },
    ]
  })
}

/** The words without their marks. */
export function plainWords(words: string): string {
  return words.replaceAll(opening, '').replaceAll(closing, '')
}
