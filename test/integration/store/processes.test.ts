import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { takeSnapshot } from '../../../src-main/store/snapshot/take-snapshot'
import { startChild } from '../../support/store/child'
import { readNotes, writeNotes } from '../../support/store/notes'
import { newVault, PASSPHRASE, refusalOf, reopen } from '../../support/store/temp-vault'

const KILLS = 5

describe('two processes', () => {
  it('never have one vault open; the lock goes with its owner', async () => {
    const vault = await newVault()
    await vault.close()
    const child = startChild('write-forever', [vault.workspace, PASSPHRASE])
    await child.waitFor('ack 1')
    expect(await refusalOf(vault.workspace)).toEqual({ kind: 'locked-by-other' })
    await child.kill()
    expect((await reopen(vault.workspace)).endedUncleanly).toBe(true)
  })

  it('nor after a copy, a check and a look at the files', async () => {
    const vault = await newVault()
    await writeNotes(vault, 2)
    const at = '2026-03-03T08:15:00.000Z'
    const taken = await takeSnapshot(vault.snapshotSource(), {
      to: join(vault.folder.backups, 'b'),
      at,
      reason: 'by-hand'
    })
    expect(taken).toMatchObject({ ok: true, value: { tip: { count: 2 }, chain: 'intact' } })
    await vault.check('full')
    const child = startChild('write-forever', [vault.workspace, PASSPHRASE])
    expect(await child.waitFor('refused')).toBe('refused locked-by-other')
    await child.ended()
    await writeNotes(vault, 1)
    expect(await vault.check('full')).toEqual({ ok: true })
  })
})

describe('a process that is killed', () => {
  it('loses nothing it acknowledged, and the vault opens without a question', async () => {
    const vault = await newVault()
    await vault.close()
    const acknowledged: string[] = []
    for (let round = 0; round < KILLS; round++) {
      const child = startChild('write-forever', [vault.workspace, PASSPHRASE, String(acknowledged.length + 1)])
      await child.waitFor('open')
      await child.waitFor('ack')
      await pause(Math.random() * 60)
      await child.kill()
      const acks = child.lines.filter((line) => line.startsWith('ack ')).map((line) => `note ${line.slice(4)}`)
      acknowledged.push(...acks)
      const again = await reopen(vault.workspace)
      const notes = await readNotes(again)
      expect(again.notices).toEqual([])
      expect(notes.slice(0, acknowledged.length)).toEqual(acknowledged)
      // At most the one that was committed and not yet said.
      expect(notes.length - acknowledged.length).toBeLessThanOrEqual(1)
      for (const note of notes.slice(acknowledged.length)) acknowledged.push(note)
      await again.close()
    }
  })

  // Shows that the comparison above can fail.
  it('would lose what was said before the commit', async () => {
    const vault = await newVault()
    await vault.close()
    const child = startChild('say-too-early', [vault.workspace, PASSPHRASE])
    await child.waitFor('ack 1')
    await child.kill()
    expect(await readNotes(await reopen(vault.workspace))).toEqual([])
  })
})
