import { excerpt } from '../../dockerfile/excerpt.js'
import { ignoreMatcher } from '../ignore-file.js'
import type { ContextFacts, Rule } from '../rule.js'
import { wholeContextSource } from '../whole-context.js'
import { listed, plural } from '../wording.js'

const context = (ignore: string | null): ContextFacts => ({
  ignoreFile: ignore === null ? null : { path: '.dockerignore', text: ignore },
  paths: ['.env', '.git', 'node_modules', 'package.json', 'src'],
})

const dockerfile = 'FROM node:22-slim\nWORKDIR /app\nCOPY . .'

export const weakDockerignore: Rule = {
  meta: {
    code: 'DW1003',
    aliases: [],
    name: 'weak-dockerignore',
    severity: 'warning',
    tags: ['security', 'size', 'speed'],
    summary: 'The whole context is copied with what does not belong in an image.',
    why: 'The history of the repository, installed packages and virtual environments make the image large, and a change in them makes the cache useless. Files such as .env put secrets into a layer, where deleting does not help.',
    bad: [
      { dockerfile, context: context(null) },
      { dockerfile, context: context('node_modules\n') },
    ],
    good: [
      { dockerfile, context: context('.git\n.env*\nnode_modules\n') },
      { dockerfile: 'FROM node:22-slim\nCOPY package.json src /app/', context: context(null) },
    ],
    remedy: 'List these paths in .dockerignore.',
  },
  *check({ dockerfile, context }) {
    if (context === null) return
    const unwanted = context.paths.filter(isUnwanted)
    const isIgnored = ignoreMatcher(context.ignoreFile?.text ?? '')
    const names = unwanted.filter((path) => !isIgnored(path))
    if (names.length === 0) return
    for (const instruction of dockerfile.instructions) {
      const source = wholeContextSource(instruction)
      if (source === null) continue
      const file =
        context.ignoreFile === null ? 'no .dockerignore' : excerpt(context.ignoreFile.path)
      const verb = plural(names.length, 'is', 'are')
      const blame = context.ignoreFile === null ? `there is ${file}` : `${file} lets them in`
      yield { at: source, message: `${listed(names)} ${verb} copied too, since ${blame}.` }
    }
  },
}

/** By the last part of the path: folders of tools, and files that hold secrets; examples of such files are none. */
function isUnwanted(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^\.env\.(?:example|sample|template|dist|defaults?)$/.test(name)) return false
  return /^(?:\.git|\.hg|\.svn|node_modules|bower_components|\.venv|venv|__pycache__|\.env(?:\..+)?|\.aws|\.ssh)$/.test(
    name,
  )
}
