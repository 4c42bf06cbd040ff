/** A Markdown table; a bar in a cell does not end it. */
export function renderTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map(escapeBars))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function escapeBars(text: string): string {
  return text.replaceAll('|', '\\|')
}
