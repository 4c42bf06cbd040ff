import { once } from 'node:events'
import { createServer } from 'node:http'
import { connect, type AddressInfo } from 'node:net'

/** A proxy that lets nobody out: every tunnel (RFC 9110, 9.3.6) leads to one port of this machine. */
export interface Tunnel {
  /** Value for `HTTPS_PROXY` and its like. */
  readonly url: string
  /** Hosts and ports that were asked for since the last call. */
  readonly takeAsked: () => readonly string[]
  readonly close: () => void
}

/** Starts the proxy; `port` is asked for with each tunnel. */
export async function startTunnel(port: () => number): Promise<Tunnel> {
  const asked: string[] = []
  const server = createServer()
  server.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const through = connect(port(), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket)
      socket.pipe(through)
    })
    const end = (): void => {
      through.destroy()
      socket.destroy()
    }
    through.on('error', end)
    socket.on('error', end)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    takeAsked: () => asked.splice(0),
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
