import { statfsSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { deadlineLore } from '../../../src-main/app/deadline-data'
import { openPackage } from '../../../src-main/exchange/transfer/open-package'
import { takePackage } from '../../../src-main/exchange/transfer/take-package'
import { streamsOf } from '../../../src-main/store/streams/streams'
import type { CaseId } from '../../../src-shared/lib/ids'
import { startChild } from '../../support/store/child'
import {
  type FirmMachine,
  faultsOf,
  firstMachine,
  machineOf,
  nextMachine,
  opened,
  packed,
  photographed,
  SECRET,
  taken
} from '../../support/store/firm'
import { noSmallDisk, smallDisk } from '../../support/store/small-disk'
import { takingSteps } from '../../support/store/taking-steps'
import { PASSPHRASE, reopen } from '../../support/store/temp-vault'

const intact = { chain: 'intact', views: [] }

async function stateOf({ vault }: FirmMachine, id: CaseId) {
  return (await streamsOf(vault).cases.load(vault.read, id)).state
}

/** The packages that are noted as taken. */
async function receipts({ vault }: FirmMachine): Promise<number> {
  return (await vault.read.selectFrom('exchange_taken').select('id').execute()).length
}

async function sixPhotographs() {
  const tablet = await firstMachine()
  const desk = await nextMachine(tablet, 'B')
  const id = await opened(tablet)
  for (let n = 0; n < 6; n++) await photographed(tablet, id)
  return { tablet, desk, id, file: await packed(tablet, id) }
}

it('killed at any step, it leaves all of a package or nothing, and is begun again', { timeout: 240_000 }, async () => {
  const { tablet, desk, id, file } = await sixPhotographs()
  const { workspace } = desk.vault
  await desk.vault.close()
  const left: (readonly [string, 'nothing' | 'all'])[] = []
  for (const step of takingSteps) {
    const child = startChild('take-package', [workspace, PASSPHRASE, file, SECRET, step])
    await child.waitFor('there')
    await child.kill()
    const again = machineOf(await reopen(workspace))
    const held = await stateOf(again, id)
    left.push([step, held ? 'all' : 'nothing'])
    expect(held).toEqual(held && (await stateOf(tablet, id)))
    expect(await receipts(again)).toBe(held ? 1 : 0)
    expect(await faultsOf(again)).toEqual(intact)
    await again.vault.close()
  }
  expect(left).toEqual(takingSteps.map((step) => [step, step === 'committed' ? 'all' : 'nothing']))
  const last = machineOf(await reopen(workspace))
  expect(await taken(last, file)).toMatchObject({ entries: 0, waiting: [] })
  expect(await stateOf(last, id)).toEqual(await stateOf(tablet, id))
  expect(await faultsOf(last)).toEqual(intact)
})

const reason = noSmallDisk()
describe.skipIf(reason !== undefined)(`a full disk${reason === undefined ? '' : ` (skipped: ${reason})`}`, () => {
  it('stops the reading or the taking of a package, and nothing of it is half there', {
    timeout: 240_000
  }, async () => {
    const { tablet, desk, id, file } = await sixPhotographs()
    await desk.vault.close()
    const disk = await smallDisk('200m')
    const workspace = join(disk.folder, 'workspace')
    await cp(desk.vault.workspace, workspace, { recursive: true })
    const there = machineOf(await reopen(workspace))
    /** Leaves so much of the disk free, in kibibytes. */
    const leave = (free: number) => {
      const { blocks, bfree, bsize } = statfsSync(disk.folder)
      disk.resize(`${Math.ceil(((blocks - bfree) * bsize) / 1024) + free}k`)
    }
    const ended: string[] = []
    // The package is about 430 KiB, its files are as much again.
    for (const free of [100, 700, 100_000]) {
      leave(free)
      const package_ = await openPackage(there.room, file, { key: { passphrase: SECRET } })
      if (!package_.ok) {
        ended.push(`reading: ${package_.reason.kind}`)
        continue
      }
      const options = { loreOf: deadlineLore, now: there.clock.now() }
      const done = await takePackage(there.vault, there.room, package_.value, options)
      ended.push(done.ok ? 'taken' : `taking: ${done.reason.kind}`)
      await package_.value.close()
      const held = await stateOf(there, id)
      expect([held, await receipts(there)]).toEqual(done.ok ? [await stateOf(tablet, id), 1] : [undefined, 0])
      expect(await faultsOf(there)).toEqual(intact)
    }
    expect(ended).toEqual(['reading: disk-full', 'taking: disk-full', 'taken'])
    await there.vault.close()
  })
})
