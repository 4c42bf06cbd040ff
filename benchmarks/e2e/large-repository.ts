import { readFile } from 'node:fs/promises'

import { createRepository, type Files, type PullRequest, type Repository } from './repository.js'

/** A repository whose image is made on a large base image, and what its pull requests change. */
export interface LargeRepository extends Repository {
  /** One layer of 10 MB has other bytes. */
  readonly assets: PullRequest
  /** A file in the build context that no instruction copies. */
  readonly notes: PullRequest
}

/** Makes the repository in a folder that does not exist. */
export async function createLargeRepository(
  folder: string,
  baseImage: string,
): Promise<LargeRepository> {
  const program = await readFile(process.execPath)
  const repository = await createRepository(folder, {
    Dockerfile: dockerfile(baseImage),
    'settings.json': '{"port":8080}\n',
    ...assetsOf(program, 1),
  })
  const assets = await repository.open(1, assetsOf(program, 2))
  const notes = await repository.open(2, { 'NOTES.md': 'Ask Robin.\n' })
  return { ...repository, assets, notes }
}

function dockerfile(baseImage: string): string {
  return `FROM ${baseImage}
WORKDIR /srv
COPY settings.json ./
COPY assets ./assets
USER 65534
CMD ["serve"]
`
}

const assetCount = 20
const assetBytes = 500_000

/** Pieces of a program: they compress as what is put into images does. */
function assetsOf(program: Buffer, edition: number): Files {
  const assets = Array.from({ length: assetCount }, (_, index) => {
    const from = (edition * assetCount + index) * assetBytes
    return [`assets/chunk-${index}.bin`, program.subarray(from, from + assetBytes)] as const
  })
  return Object.fromEntries(assets)
}
