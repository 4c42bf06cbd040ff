const maxLength = 60

/** Text from the file as a message may hold it: on one line, without control characters, cut to 60 characters. */
export function excerpt(text: string, limit = maxLength): string {
  const plain = text
    .slice(0, limit * 4)
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    .replace(/[\s\u0000-\u001F\u007F-\u009F]+/g, ' ')
    .trim()
  return plain.length > limit ? `${plain.slice(0, limit - 1).trimEnd()}…` : plain
}
