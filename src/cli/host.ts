import { terminalHost } from '../adapters/terminal.js'
import type { RawInputs } from '../inputs.js'
import type { Host, Job } from '../ports.js'
import type { Session } from './session.js'

/** The session as the place of a run. */
export function hostOf(
  { terminal, folder, signal, progress }: Session,
  {
    inputs,
    job,
  }: { readonly inputs: RawInputs; readonly job: Pick<Job, 'event' | 'workspace' | 'repository'> },
): Host {
  return terminalHost({
    inputs,
    signal,
    folder,
    progress,
    environment: terminal.environment,
    job: {
      ...job,
      serverUrl: '',
      apiUrl: '',
      graphqlUrl: '',
      workflow: '',
      name: '',
      runId: 0,
      runAttempt: 1,
      runUrl: null,
    },
  })
}
