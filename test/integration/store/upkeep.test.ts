import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { openReader } from '../../../src-main/store/connection'
import { writeNotes } from '../../support/store/notes'
import { newVault } from '../../support/store/temp-vault'

describe('the write-ahead log', () => {
  it('is emptied some time after the last write', async () => {
    const vault = await newVault({ checkpointIdle: 30 })
    const size = () => statSync(`${vault.folder.database}-wal`).size
    await writeNotes(vault, 1)
    expect(size()).toBeGreaterThan(0)
    await expect.poll(size).toBe(0)
  })

  it('is emptied on demand, and says when a reader is in the way', async () => {
    const vault = await newVault()
    await writeNotes(vault, 1)
    const reader = openReader({ ...vault.workerAccess(), key: vault.deriveKey('database') })
    reader.exec('begin')
    reader.prepare('select count(*) from events').get()
    await writeNotes(vault, 1)
    expect(await vault.checkpoint()).toBe(false)
    reader.exec('commit')
    expect(await vault.checkpoint()).toBe(true)
    expect(statSync(`${vault.folder.database}-wal`).size).toBe(0)
    reader.close()
  })
})

describe('a check', () => {
  it('is cancelled', async () => {
    const vault = await newVault()
    const stop = new AbortController()
    const checking = vault.check('full', stop.signal)
    stop.abort(new Error('enough'))
    await expect(checking).rejects.toThrow('enough')
    expect(await vault.check('quick')).toEqual({ ok: true })
  })
})

describe('close', () => {
  it('may be called twice, leaves the database alone in its file and wipes the keys', async () => {
    const vault = await newVault()
    await writeNotes(vault, 1)
    const key = vault.deriveKey('database')
    const { dataKey } = vault.snapshotSource().keys
    await Promise.all([vault.close(), vault.close()])
    expect([key.equals(Buffer.alloc(32)), dataKey.equals(Buffer.alloc(32))]).toEqual([true, true])
    expect(statSync(`${vault.folder.database}-wal`, { throwIfNoEntry: false })).toBeUndefined()
    expect(vault.state).toEqual({ kind: 'closed' })
  })
})
