import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { hasOption } from '../../dockerfile/shell/command.js'
import { pipInstall } from '../packages/pip.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedPipPackage: Rule = {
  meta: {
    code: 'DL3013',
    aliases: [],
    name: 'unpinned-pip-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'pip installs a package without a version.',
    why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask' }],
    good: [
      { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir flask==3.1.1' },
      { dockerfile: 'FROM python:3.13-slim\nRUN pip install --no-cache-dir -r requirements.txt' },
    ],
    remedy: 'Give the version after `==`, or install from a requirements file.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const packages = pipInstall(command)?.packages ?? []
      if (!hasPinnedSource(command)) yield* unpinnedProblem(packages.filter(isUnpinned))
    }
  },
}

/** A requirements or constraints file holds the versions. */
function hasPinnedSource(command: Command): boolean {
  return hasOption(command, '-r', '--requirement', '-c', '--constraint')
}

/** https://packaging.python.org/en/latest/specifications/version-specifiers/, https://pip.pypa.io/en/stable/topics/vcs-support/ */
function isUnpinned({ value }: ShellWord): boolean {
  if (/^(?:bzr|git|hg|svn)\+/.test(value)) return !/:\/\/[^/]*\/.*@/.test(value)
  const isFile = value === '.' || value.startsWith('.[') || /\.(?:whl|tar\.gz)$/.test(value)
  return !isFile && !/[=<>~/]|!=|@/.test(value)
}
