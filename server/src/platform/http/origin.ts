import type { FastifyRequest } from 'fastify'
import { DomainError } from './errors.ts'

/** The names by which this machine calls itself. */
const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/i

/**
 * Without accounts, whoever reaches the server may change everything. Listening on loopback keeps other machines out, but not
 * a web page of theirs in a browser on this one: it could send a form here, or give its own name this address (DNS
 * rebinding). So the name asked for must be this machine's, and a change must not come from another site's page.
 * @throws DomainError bad_request
 */
export const refuseOtherSites = (request: FastifyRequest): void => {
  const { host, origin } = request.headers
  if (host && !loopback.test(host))
    throw new DomainError('bad_request', `This server answers to localhost only, not to ${host.slice(0, 100)}.`)
  if (request.method === 'GET' || request.method === 'HEAD' || !origin) return
  if (origin === 'null' || !URL.canParse(origin) || new URL(origin).host !== host) {
    throw new DomainError('bad_request', 'Changes are not taken from the page of another site.')
  }
}
