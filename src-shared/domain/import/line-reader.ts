import type { Column, Mapping } from './columns'
import { valueIn } from './columns'
import { gathers, type ImportField } from './fields'
import type { Problem, ProblemCode } from './problems'
import { type Cell, cellText, type Row } from './table'

interface Held {
  readonly heading: string
  readonly cell: Cell
}

/** A line by its fields, with what was noticed while it was read. */
export class LineReader {
  readonly problems: Problem[] = []
  /** Values that no field took, with the headings they stood under: they go to the words of the case. */
  readonly kept: Held[] = []
  readonly #fields = new Map<ImportField, Held[]>()

  constructor(row: Row, columns: readonly Column[], mapping: Mapping) {
    for (const column of columns) {
      const use = mapping[column.key] ?? 'ignore'
      const held = { heading: column.heading || column.key, cell: valueIn(row, column) }
      if (use === 'ignore' || cellText(held.cell) === '') continue
      if (use === 'keep') this.kept.push(held)
      else this.#hold(use, held)
    }
  }

  #hold(field: ImportField, held: Held): void {
    const before = this.#fields.get(field)
    if (!before) this.#fields.set(field, [held])
    else if (gathers(field)) before.push(held)
    else this.kept.push(held)
  }

  has(...fields: readonly ImportField[]): boolean {
    return fields.some((field) => this.#fields.has(field))
  }

  cells(field: ImportField): readonly Held[] {
    return this.#fields.get(field) ?? []
  }

  /** The texts of a field's cells, each on a line of its own or joined otherwise. */
  text(field: ImportField, joint = '\n'): string {
    return this.cells(field)
      .map(({ cell }) => cellText(cell))
      .join(joint)
  }

  /** What a cell of a field says; what cannot be read is noticed and kept. */
  read<V>(field: ImportField, read: (cell: Cell) => V | undefined, code: ProblemCode): V | undefined {
    const [held] = this.cells(field)
    if (!held) return undefined
    const value = read(held.cell)
    if (value === undefined) this.keep(held, code)
    return value
  }

  keep(held: Held, code: ProblemCode): void {
    this.kept.push(held)
    this.notice(code, held)
  }

  notice(code: ProblemCode, held?: Held): void {
    this.problems.push(held ? { code, column: held.heading, value: cellText(held.cell).slice(0, 200) } : { code })
  }
}
