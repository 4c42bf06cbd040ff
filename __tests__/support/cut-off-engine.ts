import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { Engine } from './engine.js'

/** An engine that dies for its clients and nobody else. */
export interface CutOffEngine {
  readonly env: Readonly<Record<string, string>>
  /** Ends every connection, and takes no more. */
  cut(): void
  close(): Promise<void>
}

/** Passes everything on to an engine until it is cut off: what its clients see then is what they see of a daemon that died. */
export async function standBefore({ env }: Engine): Promise<CutOffEngine> {
  const folder = await mkdtemp(join(tmpdir(), 'dockweigh-cut-off-'))
  const path = join(folder, 'docker.sock')
  const daemon = (env['DOCKER_HOST'] ?? 'unix:///var/run/docker.sock').slice('unix://'.length)
  const open = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (client) => {
    const behind = connect({ path: daemon, allowHalfOpen: true })
    const drop = (): void => {
      for (const socket of [client, behind]) {
        socket.destroy()
        open.delete(socket)
      }
    }
    for (const socket of [client, behind]) open.add(socket.on('error', drop).on('close', drop))
    client.pipe(behind)
    behind.pipe(client)
  })
  server.listen(path)
  await once(server, 'listening')
  const cut = (): void => {
    server.close()
    for (const socket of open) socket.destroy()
  }
  return {
    env: { ...env, DOCKER_HOST: `unix://${path}` },
    cut,
    async close() {
      cut()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
