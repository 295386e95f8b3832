export const separators = [';', ',', '\t', '|'] as const
export type Separator = (typeof separators)[number]

const LINES = 50
/** Excel's own first line: `sep=;`. */
const DECLARED = /^sep=(.)\r?\n/u

/** The separator a spreadsheet wrote on a first line of its own, if it did. */
export function declaredSeparator(text: string): Separator | undefined {
  const declared = DECLARED.exec(text)?.[1]
  return separators.find((one) => one === declared)
}

/** The separator that cuts the most lines into the same number of fields; texts in quotes are not looked into. */
export function guessSeparator(text: string): Separator {
  const bare = text.replace(/"(?:[^"]|"")*"/gu, '""')
  const lines = bare.split('\n').filter((line) => line.trim() !== '')
  const sample = lines.slice(0, LINES)
  let best: { readonly separator: Separator; readonly points: number } = { separator: ';', points: 0 }
  for (const separator of separators) {
    const counts = sample.map((line) => line.split(separator).length - 1)
    const usual = mostFrequent(counts.filter((count) => count > 0))
    const points = counts.filter((count) => count === usual).length * Math.min(usual, 10)
    if (points > best.points) best = { separator, points }
  }
  return best.separator
}

function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  const [first] = [...times].toSorted(([a, x], [b, y]) => y - x || b - a)
  return first?.[0] ?? 0
}
