import { createChance } from '../github/virtual-time.js'
import { hostileAttacks, hostileTexts } from './hostile-corpus.js'

/** Pieces that change how what stands beside them is read. */
const pieces: readonly string[] = [
  ...['`', '``', '```', '~~~', '|', '\\', '\\|', '*', '_', '[', ']', '(', ')', '<', '>', '!', '&'],
  ...[
    '<!--',
    '-->',
    '<!-- dockweigh-leg ',
    '</code>',
    '</td>',
    '</script>',
    ']]>',
    '&#96;',
    '&lt;',
  ],
  ...['@', '#', '@\u200B', '\u202E', '\u2066', '\u00AD', '\uFEFF', '\u2060', '\u00A0', '\uD83D'],
  ...['\n', '\r\n', '\n\n', '\t', '\u2028', '\u0085', '\v', '\0', '\u001b[2J', '\b'],
  ...['::error::', '##[error]', '%0A::error::', '::stop-commands::x', '%25', '::'],
  ...['שלום', 'مرحبا', '🐳', '👩‍💻', '1️⃣', 'é', '＠octocat', '﹟1', 'х'.repeat(400), ' '.repeat(60)],
]

type Mutation = (text: string, pick: Pick) => string
interface Pick {
  readonly number: (below: number) => number
  readonly from: (texts: readonly string[]) => string
}

const mutations: readonly Mutation[] = [
  (text, pick) => insert(text, pick.from(pieces), pick),
  (text, pick) => insert(text, pick.from(hostileAttacks), pick),
  (text, pick) => `${text}${pick.from(['', ' ', '\n', '/', ': '])}${pick.from(hostileAttacks)}`,
  (text, pick) => text.slice(0, pick.number(text.length + 1)) + pick.from(pieces),
  (text, pick) => `${pick.from(pieces)}${text}${pick.from(pieces)}`,
  (text, pick) => text.toUpperCase() + pick.from(pieces),
  (text, pick) => text.repeat(2 + pick.number(4)),
  (text) => Array.from(text).reverse().join(''),
  (text) => Array.from(text).join('\u200D'),
]

function insert(text: string, piece: string, pick: Pick): string {
  const at = pick.number(text.length + 1)
  return text.slice(0, at) + piece + text.slice(at)
}

/** As many different texts as asked for, made of the hostile ones by one to three changes; the same for a seed. */
export function generateHostileTexts(count: number, seed: number): readonly string[] {
  const chance = createChance(seed)
  const number = (below: number): number => Math.floor(chance() * below)
  const from = (texts: readonly string[]): string => texts[number(texts.length)] ?? ''
  const texts = new Set<string>()
  while (texts.size < count) {
    let text = from(hostileTexts)
    for (let changes = 1 + number(3); changes > 0; changes -= 1) {
      text = mutations[number(mutations.length)]?.(text, { number, from }) ?? text
    }
    texts.add(text)
  }
  return [...texts]
}
