import { operandsOf } from '../../dockerfile/shell/command.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedGoPackage: Rule = {
  meta: {
    code: 'DL3062',
    aliases: [],
    name: 'unpinned-go-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'go installs a package without a version.',
    why: 'Without a version the build takes the newest release of the day: the same commit gives another program tomorrow.',
    bad: [{ dockerfile: 'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@latest' }],
    good: [{ dockerfile: 'FROM golang:1.25\nRUN go install golang.org/x/tools/gopls@v0.20.0' }],
    remedy: 'Give the version after `@`.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      if (command.name !== 'go') continue
      const [action, ...packages] = operandsOf(command, valued)
      if (!['install', 'get', 'run'].includes(action?.value ?? '')) continue
      const named = action?.value === 'run' ? packages.slice(0, 1) : packages
      yield* unpinnedProblem(named.filter(({ value }) => isRemote(value) && !isVersioned(value)))
    }
  },
}

/** Options of go that take the next word. */
const valued = ['-C', '-ldflags', '-gcflags', '-asmflags', '-tags', '-o', '-mod', '-p', '-exec']

/** The path of a module begins with a host name. https://go.dev/ref/mod#module-path */
function isRemote(path: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+\//.test(path)
}

function isVersioned(path: string): boolean {
  return /@(?!latest$|none$)./.test(path)
}
