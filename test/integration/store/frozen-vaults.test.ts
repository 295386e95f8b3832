import { readdirSync } from 'node:fs'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { migrations } from '../../../src-main/store/migrations/index'
import { listCases } from '../../../src-main/store/queries/case-list'
import { readCase } from '../../../src-main/store/queries/case-view'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { checkViews } from '../../../src-main/store/views/check'
import { ensureViews } from '../../../src-main/store/views/rebuild'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { reopen, temporaryFolder } from '../../support/store/temp-vault'

const fixtures = join(import.meta.dirname, '../../fixtures/vaults')

/** A workspace as an earlier version left it: sample cases in French, without what a vault makes anew by itself. */
async function thawed(version: string) {
  const folder = join(await temporaryFolder(), 'workspace')
  await cp(join(fixtures, version, 'workspace'), folder, { recursive: true })
  const passphrase = (await readFile(join(fixtures, version, 'passphrase.txt'), 'utf8')).trim()
  return reopen(folder, { passphrase })
}

describe.each(readdirSync(fixtures))('a vault of version %s', (version) => {
  it('opens, is brought up, and shows every case with its entries', async () => {
    const vault = await thawed(version)
    expect(vault.notices).toContainEqual({ kind: 'migrated', from: expect.any(Number), to: migrations.length })
    expect(await ensureViews(vault.write, deadlineLore)).toEqual({ ok: true, value: 'rebuilt' })
    expect(await checkViews(vault.read, deadlineLore)).toEqual([])
    const asked = { view: 'all', query: '', sort: 'reference', descending: false, offset: 0, limit: 50 } as const
    const { rows } = await listCases(vault.read, asked, { today: plainDate.parse('2026-11-22') })
    expect(rows).toHaveLength(6)
    for (const row of rows) {
      const view = await readCase(vault.read, streamsOf(vault), row.id)
      expect(view?.parties.length).toBeGreaterThan(0)
      expect(view?.row.alarms.every((alarm) => alarm.from > '2025')).toBe(true)
    }
  })
})
