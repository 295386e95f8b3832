import { chmodSync, existsSync, mkdirSync } from 'node:fs'
import { isLinux, isRoot } from '../lib/paths.mjs'

const SCREEN = '1600x1200x24'
const SOCKETS = '/tmp/.X11-unix'

/** True where a window can be shown to a person. */
export function hasDisplay() {
  return !isLinux || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/**
 * The command under a virtual display of its own, so that tests neither need a screen nor disturb the one there is.
 * @param {string[]} command
 */
export function onVirtualDisplay(command) {
  if (!isLinux) return command
  if (isRoot && !existsSync(SOCKETS)) {
    mkdirSync(SOCKETS)
    chmodSync(SOCKETS, 0o1777)
  }
  return ['xvfb-run', '--auto-servernum', `--server-args=-screen 0 ${SCREEN} -nolisten tcp`, ...command]
}
