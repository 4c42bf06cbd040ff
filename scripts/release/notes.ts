export interface Release {
  /** The tag, such as `v1.2.3`. */
  readonly tag: string
  /** The version in package.json. */
  readonly version: string
  /** Text of CHANGELOG.md, as https://keepachangelog.com describes it. */
  readonly changelog: string
}

/**
 * What CHANGELOG.md says of a release, without its heading. Throws when the tag is not the version's, or when there
 * is no such section or nothing in it.
 */
export function releaseNotes({ tag, version, changelog }: Release): string {
  if (tag !== `v${version}`) {
    throw new Error(`The tag is ${tag} and package.json has version ${version}: tag v${version}.`)
  }
  const section = changelog
    .split(/^## /m)
    .find((text) => text.startsWith(`[${version}]`) || text.startsWith(`${version} `))
  if (section === undefined) {
    throw new Error(`CHANGELOG.md has no section \`## [${version}]\`: add one.`)
  }
  const notes = section.split('\n').slice(1).join('\n').trim()
  if (notes === '') throw new Error(`The section of ${version} in CHANGELOG.md is empty: fill it.`)
  return `${notes}\n`
}
