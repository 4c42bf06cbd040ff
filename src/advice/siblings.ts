/** A kind of smaller image that repositories offer beside their full one. */
export interface SiblingVariant {
  readonly name: string
  /** What is given up, one sentence. */
  readonly tradeOff: string
  /** Tags that may hold it, the likeliest first; none where the image is one already. */
  readonly tagsOf: (tag: TagWords, repository: string) => readonly string[]
  /** A tag and what is asked for beside it, for its page and its tests. */
  readonly example: readonly [tag: string, sibling: string]
}

/** A tag in its parts, as official images build them: `3.12-slim-bookworm`. */
export interface TagWords {
  readonly words: readonly string[]
  /** Without the words that name a distribution or a size. */
  readonly plain: readonly string[]
  /** What names Debian's or Ubuntu's release; null where nothing does. */
  readonly release: string | null
}

const releases = /^(?:trixie|bookworm|bullseye|buster|sid|noble|jammy|focal|bionic)$/
const small = /^(?:slim|alpine[\d.]*|distroless|chiseled|busybox|musl|nonroot|nanoserver)$/
const bare = /^(?:alpine[\d.]*|distroless|chiseled|busybox|nonroot)$/

/** Distributions themselves: there is no alpine of Debian. */
const distributions =
  /(?:^|\/)(?:debian|ubuntu|alpine|fedora|centos|rockylinux|almalinux|amazonlinux|archlinux|busybox|opensuse\/\w+|ubi\d?(?:-\w+)?)$/

const slim: SiblingVariant = {
  name: 'slim',
  tradeOff:
    'It lacks compilers and libraries that the full image has; what is needed has to be installed.',
  tagsOf: ({ words, plain, release }) => {
    if (words.some((word) => small.test(word))) return []
    if (release === null) return [join([...plain, 'slim'])]
    return [join([...words, 'slim']), join([...plain, 'slim', release])]
  },
  example: ['3.12', '3.12-slim'],
}

const alpine: SiblingVariant = {
  name: 'alpine',
  tradeOff:
    'It has musl instead of glibc: what is compiled for glibc does not run, and packages come from apk.',
  tagsOf: ({ words, plain }, repository) => {
    if (distributions.test(repository) || words.some((word) => bare.test(word))) return []
    return [join([...plain, 'alpine'])]
  },
  example: ['3.12-slim', '3.12-alpine'],
}

const distroless: SiblingVariant = {
  name: 'distroless',
  tradeOff: 'It has no shell and no package manager: RUN works in another stage only.',
  tagsOf: ({ words, plain, release }, repository) => {
    if (distributions.test(repository) || words.some((word) => bare.test(word))) return []
    if (!repository.startsWith('dotnet/')) return [join([...plain, 'distroless'])]
    return release === null ? [] : [join([...words, 'chiseled'])]
  },
  example: ['1.2', '1.2-distroless'],
}

const jre: SiblingVariant = {
  name: 'jre',
  tradeOff: 'It runs Java but does not compile it: build in a stage that has the JDK.',
  tagsOf: ({ words }) =>
    words.includes('jdk') ? [join(words.map((word) => (word === 'jdk' ? 'jre' : word)))] : [],
  example: ['21-jdk', '21-jre'],
}

const newerPatch: SiblingVariant = {
  name: 'newer-patch',
  tradeOff: 'It is the newest patch of the same version, and moves with each further one.',
  tagsOf: ({ words: [version = '', ...rest] }) => {
    const [, minor] = /^(v?\d+\.\d+)\.\d+$/.exec(version) ?? []
    return minor === undefined ? [] : [join([minor, ...rest])]
  },
  example: ['20.11.1-slim', '20.11-slim'],
}

/** In the order in which equal ones are told. */
export const siblingVariants: readonly SiblingVariant[] = [
  newerPatch,
  jre,
  slim,
  alpine,
  distroless,
]

/** A tag that may hold a smaller image. */
export interface SiblingTag {
  readonly variant: SiblingVariant
  readonly tag: string
}

/**
 * Lists tags of the same repository that may hold smaller images: few, for each is a question to the registry. Tags
 * are guessed by the rules of official images: https://github.com/docker-library/official-images
 */
export function listSiblings(repository: string, tag: string): readonly SiblingTag[] {
  const words = readTag(tag)
  const found = siblingVariants.flatMap((variant) =>
    variant.tagsOf(words, repository).map((sibling) => ({ variant, tag: sibling })),
  )
  return found.filter(({ tag: sibling }) => sibling !== tag)
}

function readTag(tag: string): TagWords {
  const words = tag === 'latest' ? [] : tag.split('-')
  return {
    words,
    plain: words.filter((word) => !releases.test(word) && !small.test(word)),
    release: words.find((word) => releases.test(word)) ?? null,
  }
}

function join(words: readonly string[]): string {
  return words.join('-')
}
