import { parseArgs } from 'node:util'

import { fuzz } from './fuzz.js'
import { imageTargets } from './images.js'
import { scanTargets } from './scans.js'
import { textTargets } from './texts.js'

const usage = `Gives altered inputs to everything that reads what strangers write.

  npx tsx scripts/fuzz/run.ts [--inputs 1000000] [--seed 1] [--only NAME] [--at INDEX]

Ends with 1 when anything but one of our own errors is thrown, or a reading takes more than five seconds; --only and --at
make one input again.`

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    at: { type: 'string' },
    help: { type: 'boolean' },
  },
})

if (values.help === true) {
  console.log(usage)
} else {
  const targets = [...textTargets, ...scanTargets, ...(await imageTargets())]
  const wanted = targets.filter(({ name }) => values.only === undefined || values.only === name)
  const at = values.at === undefined ? null : Number(values.at)
  const options = { inputs: Number(values.inputs), seed: Number(values.seed), at }
  for await (const { name, inputs, refused, slowestMs, seconds, faults } of fuzz(wanted, options)) {
    const times = `slowest ${slowestMs.toFixed(0)} ms, all ${seconds.toFixed(0)} s`
    console.log(`${name}: ${inputs} inputs, ${refused} refused, ${faults.length} faults, ${times}`)
    for (const fault of faults) {
      console.error(`--only ${name} --seed ${values.seed} --at ${fault.at}: ${fault.message}`)
    }
    if (faults.length > 0) process.exitCode = 1
  }
}
