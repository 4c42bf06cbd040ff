/** What a build warned of in the Dockerfile: one of BuildKit's checks, and where. */
export interface BuildWarning {
  /** The check's name, as `InvalidBaseImagePlatform`. */
  readonly check: string
  /** BuildKit's words, without the name and the line. They may quote what build arguments expand to. */
  readonly message: string
  /** 1-based. */
  readonly line: number
}

/**
 * Reads one warning of `--progress=rawjson` (BuildKit's client.VertexWarning); null when it is not of a check. Of a
 * check, `short` reads `NAME: MESSAGE (line N)`.
 */
export function readWarning(item: Record<string, unknown>): BuildWarning | null {
  const { short } = item
  if (typeof short !== 'string') return null
  const text = Buffer.from(short, 'base64').toString('utf8')
  const match = /^([A-Z][A-Za-z]{2,60}): (.{1,2000}) \(line (\d{1,9})\)$/su.exec(text)
  const [, check = '', message = '', line = ''] = match ?? []
  return match === null ? null : { check, message, line: Number(line) }
}
