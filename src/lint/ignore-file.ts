import dockerignore from '@balena/dockerignore'

/** Tells whether an ignore file keeps a path of the context out. https://docs.docker.com/build/concepts/context/#dockerignore-files */
export function ignoreMatcher(text: string): (path: string) => boolean {
  const matcher = dockerignore.default().add(text.split(/\r?\n/))
  return (path) => matcher.ignores(path)
}
