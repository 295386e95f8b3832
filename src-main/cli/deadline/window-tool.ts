import { z } from 'zod'
import { windowZones } from '../../../src-shared/domain/dispatch/window-zone'
import { done, type Tool, tool } from './tool'

const length = z.string().regex(/^\d{1,3}(?:\.\d)?$/u)
const millimetres = length.transform(Number)
/** `220x110`: the longer side is the width, as envelopes and panels lie. */
const size = z
  .string()
  .regex(/^\d{1,3}(?:\.\d)?[x×]\d{1,3}(?:\.\d)?$/u)
  .transform((text) => {
    const [a = 0, b = 0] = text.split(/[x×]/u).map(Number)
    return { width: Math.max(a, b), height: Math.min(a, b) }
  })

/** Where the address goes on a sheet for a window envelope. */
export const windowTool: Tool = tool(
  'window-zone',
  { envelope: 'size', window: 'size', right: 'millimetres', bottom: 'millimetres', panel: 'size' },
  z.strictObject({ envelope: size, window: size, right: millimetres, bottom: millimetres, panel: size }),
  ['safe_x', 'safe_y', 'keepout_x', 'keepout_y'],
  (given) => {
    const { safe, keepOut } = windowZones(given)
    return done({ safe_x: safe.x, safe_y: safe.y, keepout_x: keepOut.x, keepout_y: keepOut.y })
  }
)
