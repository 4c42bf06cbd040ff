/** One paragraph of a control file: field names in lower case, values without their continuation lines. */
export type Paragraph = ReadonlyMap<string, string>

/**
 * Reads paragraphs of `Field: value` lines, parted by empty lines, as Debian control files (deb822) and Python's
 * METADATA have them. Continuation lines, which begin with a blank, are passed over.
 */
export function* readParagraphs(text: string): Generator<Paragraph, void, undefined> {
  let paragraph = new Map<string, string>()
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (paragraph.size > 0) yield paragraph
      paragraph = new Map()
      continue
    }
    const colon = line.indexOf(':')
    if (colon < 1 || line.startsWith(' ') || line.startsWith('\t')) continue
    const field = line.slice(0, colon).toLowerCase()
    if (!paragraph.has(field)) paragraph.set(field, line.slice(colon + 1).trim())
  }
  if (paragraph.size > 0) yield paragraph
}

/** Reads the records of Alpine's installed database, `K:value` lines parted by empty lines (apk-tools, apk-v2). */
export function* readApkRecords(text: string): Generator<Paragraph, void, undefined> {
  for (const block of text.split(/\n\n+/)) {
    const record = new Map<string, string>()
    for (const line of block.split('\n')) {
      if (line[1] === ':' && !record.has(line[0] ?? ''))
        record.set(line[0] ?? '', line.slice(2).trim())
    }
    if (record.size > 0) yield record
  }
}
