import { describe, expect, it } from 'vitest'
import { openReader } from '../../../src-main/store/connection'
import { migrations } from '../../../src-main/store/migrations/index'
import { tableColumns } from '../../../src-main/store/tables/database'
import { newVault } from '../../support/store/temp-vault'

interface TableRow {
  readonly name: string
  readonly type: string
  readonly strict: number
}

describe('the tables', () => {
  it('have the columns their row types say, are STRICT, and none is forgotten', async () => {
    const vault = await newVault()
    const db = openReader({ ...vault.workerAccess(), key: vault.deriveKey('database') })
    const rows = db
      .prepare<[], TableRow>("select name, type, strict from pragma_table_list where schema = 'main'")
      .all()
    // What a search index keeps beside itself is not ours; the index itself may be declared.
    const real = rows.filter(
      ({ name, type }) => !name.startsWith('sqlite_') && (type === 'table' || Object.hasOwn(tableColumns, name))
    )
    const columns = Object.fromEntries(
      real.map(({ name }) => [
        name,
        db.prepare<[string], string>('select name from pragma_table_info(?)').pluck().all(name).toSorted()
      ])
    )
    db.close()
    const declared = Object.entries(tableColumns).map(([name, names]) => [name, names.toSorted()])
    expect(columns).toEqual(Object.fromEntries(declared))
    const loose = real.filter(({ type, strict }) => type === 'table' && strict !== 1)
    expect(loose).toEqual([])
  })
})

describe('the list of migrations', () => {
  it('is numbered without gaps', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })
})
