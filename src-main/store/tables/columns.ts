import type { ColumnType } from 'kysely'

/** A column written once, at insert: ids, hashes, dates of record. */
export type Fixed<T> = ColumnType<T, T, never>

/** The names of all columns of a row; the compiler refuses a name too many or too few. */
export function columnsOf<Row>(names: Record<keyof Row & string, true>): readonly string[] {
  return Object.keys(names)
}
