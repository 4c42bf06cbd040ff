import type { LabelAnswer, LabelQuestion, PullRequestLabels } from '../ports.js'
import type { GitHubConnection } from './github-client.js'
import { openLabelClient, type LabelClient, type LabelEvent } from './github-label-client.js'
import {
  createRetrier,
  describeFailure,
  systemClock,
  type Retrier,
  type RetryClock,
} from './github-retry.js'

/** Pages of events that are read at most, from the newest on; a hundred events each. */
const mostPages = 5

/** Asks GitHub for a pull request's labels, and who set them. */
export function connectLabels(
  connection: GitHubConnection,
  clock: RetryClock = systemClock,
): PullRequestLabels {
  return {
    async find(question) {
      const retrier = createRetrier(clock, connection.signal)
      try {
        return await find(question, {
          client: await openLabelClient(connection, question),
          retrier,
        })
      } catch (error) {
        return { kind: 'unknown', why: explain(error) }
      }
    },
  }
}

interface Session {
  readonly client: LabelClient
  readonly retrier: Retrier
}

async function find({ label }: LabelQuestion, session: Session): Promise<LabelAnswer> {
  const { client, retrier } = session
  const names = await retrier.repeat(client.listLabels)
  if (!names.some((name) => isSame(name, label))) return { kind: 'absent' }
  try {
    const event = await findLast(label, session)
    if (event !== null) return { kind: 'set', by: event.by, at: event.at, why: null }
    return { kind: 'set', by: null, at: null, why: 'its setting is not among the latest events' }
  } catch (error) {
    return { kind: 'set', by: null, at: null, why: explain(error) }
  }
}

/** The latest setting of a label. GitHub lists the oldest events first. */
async function findLast(label: string, { client, retrier }: Session): Promise<LabelEvent | null> {
  const first = await retrier.repeat(() => client.listEvents(1))
  for (let page = first.last; page >= 1 && page > first.last - mostPages; page -= 1) {
    const { events } = page === 1 ? first : await retrier.repeat(() => client.listEvents(page))
    const found = events.findLast((event) => isSame(event.label, label))
    if (found !== undefined) return found
  }
  return null
}

/** GitHub has no two labels that differ by case only. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase()
}

function explain(error: unknown): string {
  const { status, message } = describeFailure(error)
  return status === undefined
    ? `GitHub could not be reached (${message})`
    : `GitHub refused to say (${status}: ${message})`
}
