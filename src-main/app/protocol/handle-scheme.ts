import { Readable } from 'node:stream'
import { type ProtocolRequest, protocol, type Session } from 'electron'
import type { Logger } from '../log'
import { readAddress, SCHEME } from './address'
import { attachmentResponse, type ShowFile } from './attachment-response'
import type { Given } from './given'

/** Call before the application is ready. Standard and secure, so that pages have an origin; the CSP holds for it. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }
  ])
}

export interface Served {
  /** A built file by its path. */
  readonly file: (path: string) => Promise<Given | undefined>
  readonly show: ShowFile
  readonly log: Logger
}

/**
 * Answers for our scheme in one session. By the call that `protocol.handle` came after: that one answers with Node's
 * `Response`, and loading what stands behind it costs every start a tenth of a second before the page is given.
 */
export function handleScheme(session: Session, served: Served): void {
  session.protocol.registerStreamProtocol(SCHEME, (request, answer) => {
    void respond(request, served).then(({ status, headers, body }) =>
      answer({ statusCode: status, headers: { ...headers }, data: body })
    )
  })
}

async function respond(request: ProtocolRequest, { file, show, log }: Served): Promise<Given> {
  // A page that is taken up again is asked for by its whole address, where it stood in the application included.
  const [address = ''] = request.url.split('#', 1)
  const asked = request.method === 'GET' ? readAddress(address) : undefined
  if (asked === undefined) {
    log.warn('address refused', { method: request.method, length: request.url.length })
    return nothing(400)
  }
  try {
    if (asked.kind === 'file') return (await file(asked.path)) ?? nothing(404)
    return await attachmentResponse(show, asked, headerOf(request, 'range'))
  } catch (error) {
    log.error('address failed', error, { kind: asked.kind })
    return nothing(500)
  }
}

function nothing(status: number): Given {
  return { status, headers: {}, body: Readable.from([]) }
}

function headerOf({ headers }: ProtocolRequest, name: string): string | undefined {
  return Object.entries(headers).find(([key]) => key.toLowerCase() === name)?.[1]
}
