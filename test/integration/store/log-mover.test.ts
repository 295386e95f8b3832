import { describe, expect, it, onTestFinished } from 'vitest'
import { pagesInLog } from '../../../src-main/store/checkpoint'
import { openWriter, type Sqlite } from '../../../src-main/store/connection'
import { LogMover } from '../../../src-main/store/log-mover'
import { newVault } from '../../support/store/temp-vault'

/** A vault's database beside its own connections, which moves nothing by itself. */
async function logged() {
  const vault = await newVault()
  const access = { ...vault.workerAccess(), key: vault.deriveKey('database') }
  const db = openWriter(access)
  onTestFinished(() => {
    db.close()
  })
  db.pragma('wal_autocheckpoint = 0')
  db.exec('create table filler (text text not null)')
  const fill = (pages: number) => filled(db, pages)
  return { access, db, fill }
}

function filled(db: Sqlite, pages: number): void {
  const row = db.prepare<[string]>('insert into filler values (?)')
  db.transaction(() => {
    for (let page = 0; page < pages; page += 1) row.run('x'.repeat(4_000))
  }).immediate()
}

describe('the log, moved in a thread', () => {
  it('goes into the database once it is long, and again', async () => {
    const { access, db, fill } = await logged()
    const said: unknown[] = []
    const mover = new LogMover(
      access,
      () => pagesInLog(db),
      (error) => said.push(error)
    )
    fill(100)
    mover.note()
    await mover.rest()
    expect(pagesInLog(db)).toBeGreaterThanOrEqual(100)
    for (const _ of [1, 2]) {
      fill(1_100)
      mover.note()
      await mover.rest()
      expect(pagesInLog(db)).toBe(0)
    }
    await mover.end()
    expect(said).toEqual([])
  })

  it('is left to SQLite once the thread fails, which is said once', async () => {
    const { access, db, fill } = await logged()
    const said: unknown[] = []
    const elsewhere = { ...access, file: `${access.file}.nowhere` }
    const mover = new LogMover(
      elsewhere,
      () => pagesInLog(db),
      (error) => said.push(error)
    )
    fill(1_100)
    for (const _ of [1, 2]) {
      mover.note()
      await mover.rest()
    }
    expect(said).toHaveLength(1)
    expect(pagesInLog(db)).toBeGreaterThan(1_000)
    await mover.end()
  })
})
