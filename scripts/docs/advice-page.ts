import { duplicates, packageVersions } from '../../src/advice/claim-copies.js'
import { developmentDependencies } from '../../src/advice/claim-development.js'
import { buildTools } from '../../src/advice/claim-tools.js'
import type { Kind, KindWords } from '../../src/advice/kind.js'
import { installedKinds, leftoverKinds } from '../../src/advice/kinds/index.js'
import { siblingVariants } from '../../src/advice/siblings.js'
import {
  baseStoredAgain,
  copiedAgain,
  deletedLater,
  overwritten,
  storedAgain,
} from '../../src/advice/waste-kinds.js'
import { renderTable } from './tables.js'

/** The page on advice: how it is counted, and every kind of it. */
export function renderAdvicePage(): string {
  return `# Advice

What could go from an image, found in its layers and weighed: which instruction brings it, what to do instead, and what
that saves. What the pull request brought is shown openly, everything else is collapsed as *standing savings*. The JSON
report has all of it, and so have \`dockweigh inspect\` and \`dockweigh diff\`.

- **Saves** is exact: the sizes of the files in the layer, as the [unpacked size](figures.md#unpacked-size) counts them.
- **Compressed** is an estimate: what was read of the packed layer while the files came out of it, within a few percent
  for files of 100 kB and more. Files that are left may pack a little worse without their neighbours.
- No file of a layer counts twice, so savings add up. The kinds below have a file in their order; hidden bytes come
  after the first table, packages after them.
- Layers of the base image give no advice, for the author of the Dockerfile cannot remove what is in them. Where origins
  are not known, the lowest layer is taken for the base image.
- Below 100 kB of one kind in one layer nothing is said, secrets excepted.
- *Up to* stands before what may go: somebody has to know that nothing needs it. It is in no total. Build tools are
  certain when rule [DW1006](rules/build-tools-left.md) found them in the instruction, too.
- A file with several names (hard links) is only counted when all of them could go.
- Secrets are told by names. Their contents are not read, and nothing of them is in any output.

## Leftovers, secrets, and what should not have come in

${tableOf(leftoverKinds)}

## What no container sees

${words([deletedLater, overwritten, storedAgain, copiedAgain, baseStoredAgain])}

Caches that a later instruction overwrites are caches in both layers. Of what is stored twice the copy is counted.

## Build tools

${words([buildTools])}

The files of compilers, headers and the like are those that dpkg and apk list. Images that are started with a build tool
get no such advice.

## Development dependencies

${words([developmentDependencies])}

The lock file that npm or pnpm (8 and later) leaves in node_modules says which packages they are, else npm's beside it; where
there is none, package.json and what the packages depend on, as Node finds them, but not in workspaces. They are certain
when rule [DW1010](rules/development-dependencies.md) found their installation. Images that are started with one of them, in
workspaces also by a package manager whose script is not known, or with NODE_ENV=development, get no such advice.

## What packages bring

${tableOf(installedKinds)}

Headers and static libraries are of use beside a compiler, and advice is silent about them then.

## Several of one

${words([packageVersions, duplicates])}

Versions are compared of npm packages, gems and Java archives, from 100 kB on; of duplicates the largest 20 groups are
looked at.

## Cache order

Where \`COPY . .\` comes before the installation of dependencies, every change of a source file installs them anew. How long
that takes is told by the run's own build, so nothing is said of a step that the cache had, nor below 5 seconds.
Rule [DW1001](rules/context-before-dependencies.md) finds the same fault without a clock.

## Smaller base images

While the image is built, the registry of the final stage's base image is asked what smaller images of the same repository
weigh. Their manifests are measured, as is the base image's own; no layer is pulled.

${renderTable(
  ['Kind', 'For', 'Asks for', 'Trade-off'],
  siblingVariants.map(({ name, example: [tag, sibling], tradeOff }) => [
    `\`${name}\``,
    `\`${tag}\``,
    `\`${sibling}\``,
    tradeOff,
  ]),
)}

- Nobody knows whether the image would work on another base, so this is in no total. It is told where it saves 1 MB and
  5% of the base image or more.
- Registries are asked as Docker would ask them, with the credentials of its configuration where they want any. At most 16
  manifests are read for a base image, and four base images are looked at in one run; Docker Hub counts manifests that are
  read as pulls. \`base-image-advice: false\` asks for none.
- A registry that does not answer within ten seconds, or a second after everything else is done, gives no such advice; the
  log says so.
- Nothing is asked where build arguments of the run name the base image, for their values are in no report.
`
}

function tableOf(kinds: readonly Kind[]): string {
  const rows = kinds.map((kind) => [
    `\`${kind.name}\``,
    whatOf(kind),
    kind.examples.hits.map((path) => `\`/${path}\``).join('<br>'),
    kind.remedy,
  ])
  return renderTable(['Kind', 'What', 'For example', 'Instead'], rows)
}

function words(kinds: readonly KindWords[]): string {
  const rows = kinds.map((kind) => [`\`${kind.name}\``, whatOf(kind), kind.remedy])
  return renderTable(['Kind', 'What', 'Instead'], rows)
}

function whatOf({ what, certainty }: KindWords): string {
  return certainty === 'sure' ? what : `${what} (may go)`
}
