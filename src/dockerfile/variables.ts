/** A use of a variable in a text: offsets are the text's own, `to` exclusive. */
export interface VariableUse {
  readonly from: number
  readonly to: number
  readonly name: string
  /** What follows the name in braces: empty, `:-`, `-`, `:+`, `+`, `:?`, `?`, `#`, `##`, `%`, `%%`, `/` or `//`. */
  readonly operator: string
  readonly operand: string
}

/** Gives a variable's value: undefined when it is not declared, null when it is declared without a known value. */
export type Lookup = (name: string) => string | null | undefined

/** Deeper nesting of `${A:-${B:-…}}` is left unresolved. */
const maxDepth = 32

const namePattern = /[A-Za-z_][A-Za-z0-9_]*/y
const operatorPattern = /:[-+?]|[-+?]|##?|%%?|\/\/?/y

/**
 * Finds the variables that Docker would replace; `\$` and single quotes protect theirs. Uses inside operands are
 * not listed; a malformed one ends the list, since Docker refuses the text.
 * https://docs.docker.com/reference/dockerfile/#environment-replacement
 */
export function variableUses(text: string, escape: string): VariableUse[] {
  const uses: VariableUse[] = []
  let quote = ''
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === escape && quote !== "'") at += 1
    else if (char === quote) quote = ''
    else if (quote === '' && (char === "'" || char === '"')) quote = char
    else if (char === '$' && quote !== "'") {
      const use = readUse(text, at)
      if (use === 'malformed') return uses
      if (use === null) continue
      uses.push(use)
      at = use.to - 1
    }
  }
  return uses
}

/** Replaces variables by their values and takes quotes off; null when a value is not known. */
export function expandVariables(
  text: string,
  lookup: Lookup,
  { escape, depth = 0 }: { readonly escape: string; readonly depth?: number },
): string | null {
  if (depth > maxDepth) return null
  let expanded = ''
  let at = 0
  for (const use of variableUses(text, escape)) {
    const value = valueOf(use, lookup, { escape, depth: depth + 1 })
    if (value === null) return null
    expanded += text.slice(at, use.from) + value
    at = use.to
  }
  return expanded + text.slice(at)
}

function valueOf(
  { name, operator, operand }: VariableUse,
  lookup: Lookup,
  state: { readonly escape: string; readonly depth: number },
): string | null {
  const value = lookup(name)
  if (value === null && operator !== '') return null
  const isSet = operator.startsWith(':') ? Boolean(value) : value !== undefined
  const own = value ?? null
  switch (operator.at(-1)) {
    case undefined:
    case '?':
      return isSet ? own : null
    case '-':
      return isSet ? own : expandVariables(operand, lookup, state)
    case '+':
      return isSet ? expandVariables(operand, lookup, state) : ''
    default:
      return null
  }
}

function readUse(text: string, from: number): VariableUse | 'malformed' | null {
  const braced = text.charAt(from + 1) === '{'
  const name = matchAt(namePattern, text, from + (braced ? 2 : 1))
  if (name === '') return null
  const nameEnd = from + (braced ? 2 : 1) + name.length
  if (!braced) return { from, to: nameEnd, name, operator: '', operand: '' }
  const operator = matchAt(operatorPattern, text, nameEnd)
  const operandStart = nameEnd + operator.length
  const close = closingBrace(text, operandStart)
  if (close < 0 || (operator === '' && close !== nameEnd)) return 'malformed'
  return { from, to: close + 1, name, operator, operand: text.slice(operandStart, close) }
}

function closingBrace(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '$' && text.charAt(at + 1) === '{') depth += 1
    else if (char === '}' && depth === 0) return at
    else if (char === '}') depth -= 1
  }
  return -1
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  const sticky = new RegExp(pattern.source, 'y')
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? ''
}
