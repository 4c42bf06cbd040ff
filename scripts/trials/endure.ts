import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { runAgain } from './in-process.js'
import { openScene, type Scene, type Site } from './scene.js'

const usage = `Runs the job again and again and looks what grows.

  npx tsx --expose-gc scripts/trials/endure.ts [--runs 1000] [--processes 100]

First in one process, on images in a folder: memory, handles and files. Then the built action in processes of its own, in one
checkout and one RUNNER_TEMP, as on a runner that lives on: what is left on the disk.`

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '1000' },
    processes: { type: 'string', default: '100' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) console.log(usage)
else await endure(Number(values.runs), Number(values.processes))

async function endure(runs: number, processes: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'dockweigh-endure-'))
  try {
    const at = [10, 100, runs / 2, runs]
    for await (const stock of runAgain(join(folder, 'layout'), { runs, at })) {
      const megabytes = [stock.heapBytes, stock.externalBytes].map((n) => (n / 1e6).toFixed(2))
      const rest = `${stock.handles} handles, ${stock.descriptors} descriptors`
      console.log(`run ${stock.runs}: heap ${megabytes.join(' MB, external ')} MB, ${rest}`)
    }
    if (processes > 0) await runProcesses(folder, processes)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function runProcesses(folder: string, processes: number): Promise<void> {
  const scene = await openScene(folder)
  try {
    const site = await scene.prepare(1)
    for (let count = 1; count <= processes; count += 1) {
      await runProcess(scene, site)
      if ([1, 10, processes / 2, processes].includes(count)) {
        console.log(`process ${count}: ${await describeDisk(site)}`)
      }
    }
  } finally {
    await scene.close()
  }
}

async function runProcess(scene: Scene, site: Site): Promise<void> {
  const { exitCode } = await (await scene.start(site)).result
  const faults = [...(await scene.faults(site)), ...(exitCode === 0 ? [] : ['it is red'])]
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

/** Files, other than the runner's own. Reports are for later steps; the runner empties RUNNER_TEMP after each job. */
async function describeDisk({ workspace, temporary }: Site): Promise<string> {
  const names = await readdir(temporary)
  const reports = names.filter((name) => name.startsWith('dockweigh-report-'))
  const left = names.filter((name) => /^dockweigh-(?!report-)/.test(name))
  const git = await readdir(join(workspace, '.git'), { recursive: true })
  return `${left.length} left, ${reports.length} reports, ${git.length} files in .git`
}
