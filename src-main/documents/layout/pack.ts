import { millimetres } from './sheet'
import type { Typesetter } from './typesetter'

/** Short texts joined by dashes, as many on a line as fit; a new line begins between two of them, not inside one. */
export function pack(
  fragments: readonly string[],
  place: { readonly size: number; readonly width: number },
  { metrics }: Typesetter
): string {
  const lines: string[] = []
  for (const fragment of fragments) {
    const last = lines.at(-1)
    const longer = last === undefined ? fragment : `${last} – ${fragment}`
    const fits = millimetres(metrics.width(longer, 'regular', place.size)) <= place.width
    lines.splice(fits && last !== undefined ? -1 : lines.length, 1, fits ? longer : fragment)
  }
  return lines.join('\n')
}
