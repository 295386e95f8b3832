import { setTimeout as pause } from 'node:timers/promises'
import type { Transaction } from 'kysely'
import { describe, expect, it } from 'vitest'
import { openWriter } from '../../../src-main/store/connection'
import type { Database } from '../../../src-main/store/tables/database'
import { bumpTip, readTip } from '../../../src-main/store/tip'
import { ok, refuse } from '../../../src-shared/lib/result'
import { readNotes, writeNote } from '../../support/store/notes'
import { newVault, reopen } from '../../support/store/temp-vault'

const hash = new Uint8Array(32).fill(7)

describe('a unit of work', () => {
  it('is committed when it answers ok, and seen by readers from then on', async () => {
    const vault = await newVault()
    const answer = await vault.write(async (trx) => {
      await bumpTip(trx, [hash, hash])
      expect((await readTip(vault.read)).count).toBe(0)
      return ok('done')
    })
    expect(answer).toEqual({ ok: true, value: 'done' })
    expect(await readTip(vault.read)).toMatchObject({ count: 2, clock: 2 })
  })

  it('leaves nothing when it is refused or fails', async () => {
    const vault = await newVault()
    const refused = await vault.write(async (trx) => {
      await bumpTip(trx, [hash])
      return refuse('already-acknowledged' as const)
    })
    expect(refused).toEqual({ ok: false, reason: 'already-acknowledged' })
    const failed = vault.write(async (trx) => {
      await bumpTip(trx, [hash])
      throw new Error('a bug')
    })
    await expect(failed).rejects.toThrow('a bug')
    expect((await readTip(vault.read)).count).toBe(0)
    expect(vault.state).toEqual({ kind: 'running' })
    expect((await writeNote(vault, 'Et après ?')).ok).toBe(true)
  })

  it('runs its hooks after the commit only, and a failing hook does not take it back', async () => {
    const problems: string[] = []
    const vault = await newVault({ log: (level, message) => level === 'warn' && problems.push(message) })
    const seen: unknown[] = []
    await vault.write(async (_trx, unit) => {
      unit.afterCommit(() => void seen.push('never'))
      return refuse('no')
    })
    const answer = await vault.write(async (trx, unit) => {
      unit.afterCommit(async () => void seen.push((await readTip(vault.read)).count))
      unit.afterCommit(() => Promise.reject(new Error('the window is gone')))
      unit.afterCommit(async () => void seen.push((await writeNote(vault, 'dans un crochet')).ok))
      await bumpTip(trx, [hash])
      return ok(undefined)
    })
    expect(answer.ok).toBe(true)
    expect(seen).toEqual([1, true])
    expect(problems).toEqual(['after-commit hook failed'])
  })

  it('waits for the one before it', async () => {
    const vault = await newVault()
    const order: string[] = []
    const slow = vault.write(async (trx) => {
      order.push('slow begins')
      await pause(20)
      await bumpTip(trx, [hash])
      order.push('slow ends')
      return ok(undefined)
    })
    const quick = vault.write(async () => {
      order.push('quick')
      return ok(undefined)
    })
    await Promise.all([slow, quick])
    expect(order).toEqual(['slow begins', 'slow ends', 'quick'])
  })

  it('is not opened inside another', async () => {
    const vault = await newVault()
    const nested = vault.write(async () => {
      await vault.write(async () => ok(undefined))
      return ok(undefined)
    })
    await expect(nested).rejects.toThrow('inside another')
    expect((await writeNote(vault, 'Rien n’est bloqué')).ok).toBe(true)
  })

  it('refuses its handle once it has ended', async () => {
    const vault = await newVault()
    let leaked: Transaction<Database> | undefined
    let late: Promise<unknown> | undefined
    await vault.write(async (trx) => {
      leaked = trx
      late = pause(5).then(() => bumpTip(trx, [hash]))
      late.catch(() => undefined)
      return ok(undefined)
    })
    await expect(late).rejects.toThrow('has ended')
    if (leaked === undefined) throw new Error('no handle')
    await expect(bumpTip(leaked, [hash])).rejects.toThrow('has ended')
    expect((await readTip(vault.read)).count).toBe(0)
  })

  it('holds the write lock from its beginning', async () => {
    const vault = await newVault()
    const { file, vaultId } = vault.workerAccess()
    const second = openWriter({ file, vaultId, key: vault.deriveKey('database') })
    second.pragma('busy_timeout = 0')
    await vault.write(async () => {
      expect(() => second.exec('begin immediate')).toThrow('database is locked')
      return ok(undefined)
    })
    second.close()
  })

  it('is refused after close', async () => {
    const vault = await newVault()
    await writeNote(vault, 'Dernière')
    await vault.close()
    expect(await writeNote(vault, 'Trop tard')).toEqual({ ok: false, reason: 'store-stopped' })
    expect(() => vault.deriveKey('names')).toThrow('closed')
  })

  it('under way is finished by close, and nothing of it is lost', async () => {
    const vault = await newVault()
    const writing = vault.write(async (trx) => {
      await pause(20)
      await bumpTip(trx, [hash])
      return ok(undefined)
    })
    await Promise.all([writing, vault.close()])
    expect((await writing).ok).toBe(true)
    expect((await readTip((await reopen(vault.workspace)).read)).count).toBe(1)
  })
})

describe('the reading connection', () => {
  it('cannot write', async () => {
    const vault = await newVault()
    await expect(vault.read.updateTable('tip').set({ count: 9 }).execute()).rejects.toThrow('readonly')
    await writeNote(vault, 'Toujours là')
    expect(await readNotes(vault)).toEqual(['Toujours là'])
    expect(vault.state).toEqual({ kind: 'running' })
  })
})
