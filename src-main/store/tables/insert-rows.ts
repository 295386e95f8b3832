import { CompiledQuery, type Insertable, type Transaction } from 'kysely'
import type { Database } from './database'

/** Rows of one statement. Few sizes, so that there are few texts to prepare; SQLite takes 32,766 values in one. */
const SIZES = [32, 8, 1] as const

/**
 * Inserts rows of one shape, many in one statement whose text is made once: for work of hundreds of rows, where building
 * a query for each costs more than SQLite does.
 * @param rows all with the same columns, each of them given
 * @param between called between two statements
 */
export async function insertRows<T extends keyof Database & string>(
  trx: Transaction<Database>,
  table: T,
  rows: readonly Insertable<Database[T]>[],
  between: () => Promise<void>
): Promise<void> {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first)
  const values = rows.map((row) => valuesOf(row, columns, table))
  for (let at = 0; at < rows.length; ) {
    const size = SIZES.find((one) => one <= rows.length - at) ?? 1
    const text = insertOf(table, columns, size)
    await trx.executeQuery(CompiledQuery.raw(text, values.slice(at, at + size).flat()))
    at += size
    await between()
  }
}

/** By their places, which are the same in all rows that one function makes. */
function valuesOf(row: object, columns: readonly string[], table: string): unknown[] {
  const entries = Object.entries(row)
  const same = entries.length === columns.length && entries.every(([column], at) => column === columns[at])
  if (!same) throw new Error(`Rows of ${table} differ in their columns`)
  return entries.map(([, value]) => value)
}

const known = new Map<string, string>()

function insertOf(table: string, columns: readonly string[], size: number): string {
  const key = `${size} ${table} ${columns.join()}`
  const text = known.get(key) ?? textOf(table, columns, size)
  known.set(key, text)
  return text
}

function textOf(table: string, columns: readonly string[], size: number): string {
  const row = `(${columns.map(() => '?').join(', ')})`
  const names = columns.map((column) => `"${column}"`).join(', ')
  return `insert into "${table}" (${names}) values ${Array.from({ length: size }, () => row).join(', ')}`
}
