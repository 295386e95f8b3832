import { app, type Session } from 'electron'
import type { Logger } from '../log'
import { SCHEME } from '../protocol/address'

const SWITCHES = [
  'disable-background-networking',
  'disable-breakpad',
  'disable-component-update',
  'disable-domain-reliability',
  'disable-sync',
  'dns-prefetch-disable',
  'no-pings',
  'no-proxy-server'
]
// Parts of Chromium that would look around the network by themselves.
const FEATURES = [
  'AutofillServerCommunication',
  'CertificateTransparencyComponentUpdater',
  'DialMediaRouteProvider',
  'GlobalMediaSessionCastSupport',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'SpareRendererForSitePerProcess',
  'Translate'
]
const INSIDE = new Set([`${SCHEME}:`, 'blob:', 'data:'])

/** Switches Chromium's own networking off; call before the application is ready. Entente connects to nothing. */
export function switchNetworkOff(devServer: URL | undefined): void {
  for (const name of SWITCHES) app.commandLine.appendSwitch(name)
  const features = [app.commandLine.getSwitchValue('disable-features'), ...FEATURES].filter(Boolean)
  app.commandLine.appendSwitch('disable-features', features.join(','))
  const except = devServer === undefined ? '' : `, EXCLUDE ${devServer.hostname}`
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${except}`)
}

/**
 * Refuses every request of a session that would leave the application.
 * @param alsoInside beginnings of addresses that are part of the runtime itself
 */
export function refuseRequests(
  session: Session,
  devServer: URL | undefined,
  log: Logger,
  alsoInside: readonly string[] = []
): void {
  // Without a language first: switching the checker off alone leaves it looking for dictionaries once.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  // Requests for files do not pass by the listener below.
  session.protocol.handle('file', () => new Response(null, { status: 403 }))
  session.webRequest.onBeforeRequest((details, answer) => {
    const cancel = !isInside(details.url, devServer) && !alsoInside.some((start) => details.url.startsWith(start))
    if (cancel) log.warn('request refused', { type: details.resourceType })
    answer({ cancel })
  })
}

function isInside(address: string, devServer: URL | undefined): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url === undefined) return false
  if (INSIDE.has(url.protocol)) return true
  if (devServer === undefined) return false
  return url.host === devServer.host || url.protocol === 'devtools:'
}
