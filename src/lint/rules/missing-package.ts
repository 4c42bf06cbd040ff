import { excerpt } from '../../dockerfile/excerpt.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { runsIn } from '../../dockerfile/run-commands.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { finalStage } from '../instructions.js'
import { installedPackages } from '../packages/installed.js'
import type { Rule } from '../rule.js'

export const missingPackage: Rule = {
  meta: {
    code: 'DW1020',
    aliases: [],
    name: 'missing-package',
    severity: 'error',
    tags: ['security'],
    summary: 'A package that policy requires is not installed.',
    why: 'A company requires packages without which its images do not work in its network, such as its certificates.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nUSER app',
        settings: { requiredPackages: ['ca-certificates'] },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nRUN apt-get install -y ca-certificates\nUSER app',
        settings: { requiredPackages: ['ca-certificates'] },
      },
    ],
    remedy: 'Install the package in the final stage.',
  },
  *check({ dockerfile, settings }) {
    const final = finalStage(dockerfile)
    if (final?.image == null) return
    const installed = new Set<string>()
    for (const { instructions } of lineageOf(final))
      for (const run of runsIn(instructions))
        for (const command of commandsOf(run))
          for (const { name } of installedPackages(command)) installed.add(name)
    for (const name of settings.requiredPackages.toSorted())
      if (!installed.has(name))
        yield { at: final.image, message: `The final stage does not install ${excerpt(name)}.` }
  },
}
