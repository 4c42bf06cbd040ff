import { excerpt } from '../../dockerfile/excerpt.js'
import { parseReference } from '../../dockerfile/reference.js'
import { imageUses } from '../image-uses.js'
import type { Rule } from '../rule.js'

export const untrustedRegistry: Rule = {
  meta: {
    code: 'DL3026',
    aliases: [],
    name: 'untrusted-registry',
    severity: 'error',
    tags: ['security'],
    summary: 'An image comes from a registry that is not allowed.',
    why: 'Whoever controls a base image controls what is built on it. A list of registries keeps images of unknown origin out.',
    bad: [
      { dockerfile: 'FROM ghcr.io/example/tool:1', settings: { trustedRegistries: ['docker.io'] } },
    ],
    good: [
      { dockerfile: 'FROM debian:12', settings: { trustedRegistries: ['docker.io'] } },
      {
        dockerfile: 'FROM eu.gcr.io/example/tool:1',
        settings: { trustedRegistries: ['*.gcr.io'] },
      },
    ],
    remedy: 'Use an image from an allowed registry.',
  },
  *check({ dockerfile, settings }) {
    if (settings.trustedRegistries.length === 0) return
    for (const { at, name } of imageUses(dockerfile)) {
      const registry = parseReference(name).registry ?? 'docker.io'
      const names = registry === 'docker.io' ? [registry, 'hub.docker.com'] : [registry]
      const isTrusted = names.some((one) =>
        settings.trustedRegistries.some((pattern) => matches(pattern, one)),
      )
      if (!isTrusted) yield { at, message: `Registry ${excerpt(registry)} is not allowed.` }
    }
  },
}

/** `*`, `*.suffix` and `prefix*`, as in hadolint. */
function matches(pattern: string, registry: string): boolean {
  if (pattern.startsWith('*')) return registry.endsWith(pattern.slice(1))
  if (pattern.endsWith('*')) return registry.startsWith(pattern.slice(0, -1))
  return registry === pattern
}
