import { app, type Session, type WebContents } from 'electron'
import type { Logger } from '../log'

/** The one permission a screen needs: writing text to the clipboard when the user copies a reference. */
const GRANTED = 'clipboard-sanitized-write'

/**
 * Closes what Electron leaves open, for every page and session there will ever be: navigation, new windows, webviews,
 * permissions, devices, downloads. Call before anything is created.
 * @param mayGo the few places a page may go to
 */
export function harden(log: Logger, mayGo: MayGo): void {
  app.on('session-created', (session) => hardenSession(session, log))
  app.on('web-contents-created', (_event, contents) => hardenContents(contents, log, mayGo))
}

type MayGo = (contents: WebContents, url: string) => boolean

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

function hardenSession(session: Session, log: Logger): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => {
    const granted = permission === GRANTED
    if (!granted) log.warn('refused', { what: 'permission', permission })
    answer(granted)
  })
  session.setPermissionCheckHandler((_contents, permission) => String(permission) === GRANTED)
  // Nobody answers `select-hid-device` and its like: a page that asks for a device gets none.
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler((_request, answer) => answer({}))
  session.on('will-download', (event) => {
    event.preventDefault()
    log.warn('refused', { what: 'download' })
  })
}
