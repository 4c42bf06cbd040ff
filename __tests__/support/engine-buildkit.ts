import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Engine } from './engine.js'

/** BuildKit at an address of its own, as the `remote` driver wants it. */
export interface OfferedBuildkit {
  /** `unix:///…` */
  readonly address: string
  close(): Promise<void>
}

const hello = 'POST /grpc HTTP/1.1\r\nHost: docker\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'
const answerEnd = '\r\n\r\n'

/**
 * Offers the BuildKit inside an engine's daemon at a socket: the daemon speaks BuildKit's protocol to whoever asks it
 * to change over. So the driver is tested where no buildkitd can be had.
 * @see https://github.com/moby/moby/blob/master/api/server/router/grpc/grpc.go
 */
export async function offerBuildkit(engine: Engine): Promise<OfferedBuildkit> {
  const folder = await mkdtemp(join(tmpdir(), 'dockweigh-buildkit-'))
  const path = join(folder, 'buildkitd.sock')
  const daemonPath = (engine.env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').slice(
    'unix://'.length,
  )
  const open = new Set<Socket>()
  const server = createServer((client) => {
    for (const socket of [client, joinDaemon(client, daemonPath)]) {
      open.add(socket)
      socket.on('close', () => open.delete(socket))
    }
  })
  server.listen(path)
  await once(server, 'listening')
  return {
    address: `unix://${path}`,
    async close() {
      server.close()
      for (const socket of open) socket.destroy()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** Asks the daemon to change over, swallows its consent, and lets the two speak. */
function joinDaemon(client: Socket, daemonPath: string): Socket {
  const daemon = connect(daemonPath)
  const drop = (): void => {
    client.destroy()
    daemon.destroy()
  }
  client.on('error', drop).on('close', drop)
  daemon.on('error', drop).on('close', drop)
  daemon.write(hello)
  let answer = Buffer.alloc(0)
  const listen = (piece: Buffer): void => {
    answer = Buffer.concat([answer, piece])
    const end = answer.indexOf(answerEnd)
    if (end < 0) return
    daemon.off('data', listen)
    client.write(answer.subarray(end + answerEnd.length))
    daemon.pipe(client)
    client.pipe(daemon)
  }
  daemon.on('data', listen)
  return daemon
}
