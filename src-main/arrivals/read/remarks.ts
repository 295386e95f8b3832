import type { Remark, RemarkCode } from './arrival'

const MOST_NAMES = 20

/** Gathers what could not be read, one line a code. */
export class Remarks {
  readonly #found = new Map<RemarkCode, { count: number; names: string[] }>()

  add(code: RemarkCode, name?: string, count = 1): void {
    const line = this.#found.get(code) ?? { count: 0, names: [] }
    line.count += count
    if (name !== undefined && line.names.length < MOST_NAMES) line.names.push(name)
    this.#found.set(code, line)
  }

  list(): readonly Remark[] {
    return Array.from(this.#found, ([code, { count, names }]) => ({ code, count, names }))
  }
}
