import type { Sqlite } from '../../../src-main/store/connection'

type Value = string | number | bigint | Buffer | null
type Row = Readonly<Record<string, Value>>

/** How a value of a statement is made anew each time it is run, so that keys stay unique and sizes stay what they were. */
export type Cell =
  | { readonly kind: 'same'; readonly value: string | number | null }
  | { readonly kind: 'blob'; readonly value: string }
  /** The number that follows. */
  | { readonly kind: 'next'; readonly value: number }
  | { readonly kind: 'text' | 'bytes'; readonly length: number }

export interface Statement {
  readonly sql: string
  readonly cells: readonly Cell[]
}

interface Written {
  readonly table: string
  readonly keys: readonly string[]
  readonly before: Row | undefined
  readonly after: Row
}

/** Everything in the tables of a database, by table and primary key; the full-text index follows its table. */
type Picture = ReadonlyMap<string, { readonly keys: readonly string[]; readonly rows: ReadonlyMap<string, Row> }>

export function pictureOf(db: Sqlite): Picture {
  const tables = db
    .prepare<[], string>("select name from sqlite_schema where type = 'table' and name not like 'search_index%'")
    .pluck()
    .all()
  return new Map(
    tables.map((table) => {
      const keys = db
        .prepare<[string], string>('select name from pragma_table_info(?) where pk > 0 order by pk')
        .pluck()
        .all(table)
      const all = db.prepare<[], Row>(`select * from "${table}"`).all()
      return [table, { keys, rows: new Map(all.map((row) => [keys.map((key) => row[key]).join('/'), row])) }]
    })
  )
}

/**
 * The statements that write what an act wrote the second time it was done: rows added as inserts, rows changed as
 * updates of the changed columns. Comparing it with the first time tells what is counted up and what is new each time.
 */
export function statementsOf(pictures: readonly [Picture, Picture, Picture]): readonly Statement[] {
  const first = writtenBetween(pictures[0], pictures[1])
  const second = writtenBetween(pictures[1], pictures[2])
  return second.map((written) => {
    const former = first.find(({ table, before }) => table === written.table && !before === !written.before)
    if (!former) throw new Error(`The second time wrote to ${written.table}, the first did not`)
    return written.before ? update(written, former) : insert(written, former)
  })
}

function writtenBetween(before: Picture, after: Picture): readonly Written[] {
  return [...after].flatMap(([table, { keys, rows }]) =>
    [...rows].flatMap(([key, row]) => {
      const old = before.get(table)?.rows.get(key)
      return old && sameRow(old, row) ? [] : [{ table, keys, before: old, after: row }]
    })
  )
}

function insert({ table, after }: Written, former: Written): Statement {
  const columns = Object.keys(after)
  const places = columns.map(() => '?').join(', ')
  const named = columns.map((column) => `"${column}"`).join(', ')
  return {
    sql: `insert into "${table}" (${named}) values (${places})`,
    cells: columns.map((column) => cell(former.after[column], after[column]))
  }
}

function update({ table, keys, before, after }: Written, former: Written): Statement {
  const changed = Object.keys(after).filter((column) => !same(before?.[column], after[column]))
  const set = changed.map((column) => `"${column}" = ?`).join(', ')
  const where = keys.map((key) => `"${key}" = ?`).join(' and ')
  return {
    sql: `update "${table}" set ${set} where ${where}`,
    cells: [
      ...changed.map((column) => cell(former.after[column], after[column])),
      ...keys.map((key) => cell(after[key], after[key]))
    ]
  }
}

function cell(former: Value | undefined, value: Value | undefined): Cell {
  if (value === undefined || typeof value === 'bigint') throw new Error('Not a value to write again')
  if (Buffer.isBuffer(value))
    return same(former, value)
      ? { kind: 'blob', value: value.toString('base64') }
      : { kind: 'bytes', length: value.length }
  if (same(former, value)) return { kind: 'same', value }
  if (typeof value === 'number') return { kind: 'next', value }
  return { kind: 'text', length: value?.length ?? 0 }
}

function sameRow(one: Row, other: Row): boolean {
  return Object.keys(other).every((column) => same(one[column], other[column]))
}

function same(one: Value | undefined, other: Value | undefined): boolean {
  return Buffer.isBuffer(one) && Buffer.isBuffer(other) ? one.equals(other) : one === other
}
