import { protocol, type Session } from 'electron'
import type { Logger } from '../log'
import { readAddress, SCHEME } from './address'
import { attachmentResponse, type ShowFile } from './attachment-response'
import type { StaticFiles } from './static-files'

/** Call before the application is ready. Standard and secure, so that pages have an origin; the CSP holds for it. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } }
  ])
}

export interface Served {
  readonly files: StaticFiles
  readonly show: ShowFile
  readonly log: Logger
}

/** Answers for our scheme in one session. */
export function handleScheme(session: Session, { files, show, log }: Served): void {
  session.protocol.handle(SCHEME, async (request) => {
    const asked = request.method === 'GET' ? readAddress(request.url) : undefined
    if (asked === undefined) {
      log.warn('address refused', { method: request.method, length: request.url.length })
      return new Response(null, { status: 400 })
    }
    try {
      if (asked.kind === 'file') return (await files(asked.path)) ?? new Response(null, { status: 404 })
      return await attachmentResponse(show, asked, request.headers.get('Range'))
    } catch (error) {
      log.error('address failed', error, { kind: asked.kind })
      return new Response(null, { status: 500 })
    }
  })
}
