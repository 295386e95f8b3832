import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** Ten pixels for each millimetre. */
const RESOLUTION = 254
const PER_MM = RESOLUTION / 25.4
const DARK = 128

/** Millimetres from the top left of a page. */
export interface Zone {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Where the ink lies within a part of a page, drawn as it would be printed; undefined where there is none. */
export async function inkWithin(file: string, page: number, zone: Zone): Promise<Zone | undefined> {
  const pages = ['-f', String(page), '-l', String(page)]
  const { stdout } = await run('pdftoppm', ['-gray', '-r', String(RESOLUTION), ...pages, file], {
    encoding: 'buffer',
    maxBuffer: 100_000_000
  })
  // A grey map: its sizes in a first part, then one byte a pixel.
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(stdout.toString('latin1', 0, 64))
  if (!head) throw new Error('Not a grey map')
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length]
  const [left, top] = [Math.round(zone.left * PER_MM), Math.round(zone.top * PER_MM)]
  const [right, bottom] = [
    Math.min(width, Math.round(zone.right * PER_MM)),
    Math.min(height, Math.round(zone.bottom * PER_MM))
  ]
  const found = { left: right, top: bottom, right: left, bottom: top }
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) {
      if ((stdout[start + y * width + x] ?? 255) >= DARK) continue
      found.left = Math.min(found.left, x)
      found.right = Math.max(found.right, x + 1)
      found.top = Math.min(found.top, y)
      found.bottom = Math.max(found.bottom, y + 1)
    }
  if (found.right <= found.left) return undefined
  return {
    left: found.left / PER_MM,
    top: found.top / PER_MM,
    right: found.right / PER_MM,
    bottom: found.bottom / PER_MM
  }
}

/** By how much two places differ at their edges, at most, in millimetres. */
export const apart = (one: Zone, other: Zone): number =>
  Math.max(...(['left', 'top', 'right', 'bottom'] as const).map((edge) => Math.abs(one[edge] - other[edge])))
