import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { createLeast, milliseconds, printTable } from './least.js'
import { createRepository, type PullRequest, type Repository } from './repository.js'
import { openStand, printCalls, type Stand } from './stand.js'

interface ManyQuestion {
  /** An empty place for files. */
  readonly folder: string
  readonly turns: number
  /** Whether every call is printed. */
  readonly calls: boolean
}

/** Ten images of which a pull request changes two, beside a step that is asked for these two alone. */
export async function measureManyImages({ folder, turns, calls }: ManyQuestion): Promise<void> {
  const { repository, pull } = await createManyImages(join(folder, 'many'))
  const place = join(folder, 'many-stand')
  await mkdir(place)
  const stand = await openStand({ folder: place, repository, calls })
  const least = createLeast()
  try {
    await stand.pushToMain()
    for (let turn = 0; turn < turns; turn += 1) {
      for (const [name, inputs] of Object.entries(questions)) {
        const step = await weigh(stand, pull, inputs)
        least.keep(name, step.wallMs)
        least.keep(`${name}, own`, step.ownMs)
        if (calls) printCalls(name, step)
      }
    }
  } finally {
    await stand.close()
  }
  const times = (least.of(tenName) / least.of(twoName)).toFixed(2)
  console.log('\nTen images, two of them changed, base recorded:\n')
  printTable([
    ['what', 'step', 'own'],
    ...[twoName, tenName].map((name) => [
      name,
      milliseconds(least.of(name)),
      milliseconds(least.of(`${name}, own`)),
    ]),
  ])
  console.log(`\nTen ÷ two: ${times}. Goal: at most 1.3 times.`)
}

const twoName = 'the two changed alone'
const tenName = 'all ten'
const changedImages = ['service-0', 'service-1']
const questions = { [twoName]: { images: changedImages.join('\n') }, [tenName]: {} }

async function weigh(
  stand: Stand,
  pull: PullRequest,
  inputs: Readonly<Record<string, string>>,
): ReturnType<Stand['pull']> {
  return stand.pull(pull, { reads: 'record', inputs })
}

const imageCount = 10
const payloadBytes = 2_000_000

async function createManyImages(
  path: string,
): Promise<{ readonly repository: Repository; readonly pull: PullRequest }> {
  const program = await readFile(process.execPath)
  const names = Array.from({ length: imageCount }, (_, index) => `service-${index}`)
  const payload = (index: number): readonly (readonly [string, Uint8Array])[] => {
    const from = index * payloadBytes
    const name = names[index % imageCount] ?? ''
    return [[`${name}/payload.bin`, program.subarray(from, from + payloadBytes)]]
  }
  const list = names.map((name) => `  - name: ${name}\n    context: ${name}\n`).join('')
  const dockerfiles = names.map((name) => [`${name}/Dockerfile`, dockerfile] as const)
  const repository = await createRepository(path, {
    '.dockweigh.yml': `images:\n${list}`,
    ...Object.fromEntries(dockerfiles),
    ...Object.fromEntries(names.flatMap((_, index) => payload(index))),
  })
  const changed = changedImages.flatMap((_, index) => payload(index + imageCount))
  return { repository, pull: await repository.open(1, Object.fromEntries(changed)) }
}

const dockerfile = `FROM debian:bookworm-slim
COPY payload.bin /srv/
USER 65534
CMD ["serve"]
`
