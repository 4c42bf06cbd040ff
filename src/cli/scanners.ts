import { scannersIn } from '../adapters/scanners.js'
import type { Ports } from '../ports.js'
import type { Session } from './session.js'

/** Trivy and Grype, as the user has them; relative paths of reports start from `workspace`. */
export function scannersOf(
  { terminal, folder, signal }: Session,
  workspace: string,
): NonNullable<Ports['scanners']> {
  const words = { install: 'install it', timeout: '--vulnerabilities-timeout' }
  return scannersIn({ workspace, folder, environment: terminal.environment, signal, words })
}
