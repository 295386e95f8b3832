import { app, type Session, type WebContents } from 'electron'
import type { Logger } from '../log'

/** What every page may do: write text to the clipboard when the user copies a reference. */
const GRANTED = 'clipboard-sanitized-write'
/** The microphone and the camera, for voice notes and photographs: our own pages alone. */
const MEDIA = 'media'

/**
 * Closes what Electron leaves open, for every page and session there will ever be: navigation, new windows, webviews,
 * permissions, devices, downloads. Call before anything is created.
 * @param mayGo the few places a page may go to
 * @param isOurs whether a page of this origin in these contents is ours: it alone may hear and see
 */
export function harden(log: Logger, mayGo: MayGo, isOurs: IsOurs): void {
  app.on('session-created', (session) => hardenSession(session, log, isOurs))
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, log, mayGo))
}

type MayGo = (contents: WebContents, url: string) => boolean
type IsOurs = (contents: WebContents | null, origin: string) => boolean

function hardenContents(contents: WebContents, log: Logger, mayGo: MayGo): void {
  const refuse = (what: string) => log.warn('refused', { what, page: contents.id })
  contents.on('will-frame-navigate', (event) => {
    if (mayGo(contents, event.url)) return
    event.preventDefault()
    refuse('navigation')
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
    refuse('redirect')
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
    refuse('webview')
  })
  contents.setWindowOpenHandler(() => {
    refuse('new window')
    return { action: 'deny' }
  })
  contents.on('select-bluetooth-device', (event, _devices, answer) => {
    event.preventDefault()
    answer('')
  })
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}

function hardenSession(session: Session, log: Logger, isOurs: IsOurs): void {
  session.setPermissionRequestHandler((contents, permission, answer, asked) => {
    const granted =
      permission === GRANTED || (permission === MEDIA && asked.isMainFrame && isOurs(contents, originOf(asked)))
    if (!granted) log.warn('refused', { what: 'permission', permission })
    answer(granted)
  })
  session.setPermissionCheckHandler((contents, permission, origin, { isMainFrame }) => {
    if (permission === MEDIA) return isMainFrame && isOurs(contents, originOf({ requestingUrl: origin }))
    return String(permission) === GRANTED
  })
  // Nobody answers `select-hid-device` and its like: a page that asks for a device gets none.
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('refused', { what: 'download' })
  })
}

/** Written as our own origin is: a page's address of a standard scheme, without its path. */
function originOf({ requestingUrl }: { readonly requestingUrl: string }): string {
  const { protocol, host } = new URL(requestingUrl)
  return `${protocol}//${host}`
}
