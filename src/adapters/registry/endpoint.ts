import type { RegistryReference } from '../../image/registry-reference.js'

/** Where a registry is spoken to. */
export interface Endpoint {
  /** Its name, as images carry it. */
  readonly name: string
  /** Address of its API, ending in `/v2/`. */
  readonly url: URL
  /** The name under which Docker keeps credentials for it. */
  readonly credentialsKey: string
}

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/

/** Whether plain HTTP is allowed there, as it is for Docker: on this machine only. */
export function isLoopback(url: URL): boolean {
  return loopback.test(url.hostname)
}

/**
 * The endpoint of a registry. Docker Hub has three names: one in images, one for its API and one for its credentials.
 * https://github.com/moby/moby/blob/master/daemon/pkg/registry/config.go
 */
export function endpointOf({ registry }: RegistryReference): Endpoint {
  if (registry === 'docker.io') {
    return {
      name: 'Docker Hub',
      url: new URL('https://registry-1.docker.io/v2/'),
      credentialsKey: 'https://index.docker.io/v1/',
    }
  }
  const url = new URL(`https://${registry}/v2/`)
  const reached = isLoopback(url) ? new URL(`http://${registry}/v2/`) : url
  return { name: registry, url: reached, credentialsKey: registry }
}
