import { excerpt } from '../../dockerfile/excerpt.js'
import { familiarName, parseReference } from '../../dockerfile/reference.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { finalStage } from '../instructions.js'
import { listed } from '../wording.js'
import type { Rule } from '../rule.js'

export const smallerBaseImage: Rule = {
  meta: {
    code: 'DW1005',
    aliases: [],
    name: 'smaller-base-image',
    severity: 'info',
    tags: ['size'],
    summary: 'The base image has a smaller sibling.',
    why: 'The full images hold compilers, headers and tools of a whole distribution, which most programs never use; they are downloaded by every node and scanned by every scanner.',
    bad: [{ dockerfile: 'FROM node:22\nUSER node' }],
    good: [{ dockerfile: 'FROM node:22-slim\nUSER node' }],
    remedy: 'Try the smaller variant, or a distroless image.',
  },
  *check({ dockerfile }) {
    const final = finalStage(dockerfile)
    const base = final === null ? undefined : [...lineageOf(final)].at(-1)
    if (base?.image == null || base.imageName === null) return
    const reference = parseReference(base.imageName)
    const smaller = siblings.get(familiarName(reference))
    if (smaller === undefined || hasNoSmaller(reference.tag ?? '')) return
    const message = `Image ${excerpt(base.image.value)} has smaller siblings: ${listed(smaller)}.`
    yield { at: base.image, message }
  },
}

/** Official images, with the variants that are smaller than the one without a suffix. https://github.com/docker-library/official-images */
const siblings: ReadonlyMap<string, readonly string[]> = new Map([
  ['debian', ['slim']],
  ['denoland/deno', ['alpine', 'distroless']],
  ['eclipse-temurin', ['jre-alpine']],
  ['elixir', ['slim', 'alpine']],
  ['erlang', ['slim', 'alpine']],
  ['haproxy', ['alpine']],
  ['httpd', ['alpine']],
  ['mcr.microsoft.com/dotnet/aspnet', ['alpine', 'chiseled']],
  ['mcr.microsoft.com/dotnet/runtime', ['alpine', 'chiseled']],
  ['memcached', ['alpine']],
  ['nginx', ['alpine', 'alpine-slim']],
  ['node', ['slim', 'alpine']],
  ['oven/bun', ['slim', 'alpine', 'distroless']],
  ['perl', ['slim']],
  ['php', ['alpine']],
  ['postgres', ['alpine']],
  ['python', ['slim', 'alpine']],
  ['redis', ['alpine']],
  ['ruby', ['slim', 'alpine']],
  ['swift', ['slim']],
])

/** Small already, or with what no smaller variant has: Apache in PHP's images, Windows. */
function hasNoSmaller(tag: string): boolean {
  return /alpine|slim|distroless|chiseled|distro-less|minimal|onbuild|apache|nanoserver|windows/.test(
    tag,
  )
}
