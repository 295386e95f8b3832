import { join } from 'node:path'
import { expect, it } from 'vitest'
import { makePackage, planNews } from '../../../src-main/exchange/transfer/make-package'
import { streamsOf } from '../../../src-main/store/streams/streams'
import { ownSignedCard } from '../../../src-main/store/transfer/exchange-keys'
import { trustMachine } from '../../../src-main/store/transfer/known-machines'
import { readReceipts } from '../../../src-main/store/transfer/note-receipts'
import { type CaseId, machineId } from '../../../src-shared/lib/ids'
import { type FirmMachine, firstMachine, nextMachine, opened, SECRET, taken, told } from '../../support/store/firm'
import { temporaryFolder } from '../../support/store/temp-vault'
import { newId } from '../../support/store/test-store'

const note = (text: string) => ({ type: 'add-note', text }) as const

async function cardOf({ vault, clock }: FirmMachine) {
  const card = await ownSignedCard(vault, clock.now())
  if (!card.ok) throw new Error(card.reason)
  return card.value
}

async function meet(...machines: readonly FirmMachine[]): Promise<void> {
  for (const one of machines) {
    for (const other of machines) {
      if (one !== other) await trustMachine(one.vault, await cardOf(other), one.clock.now())
    }
  }
}

/** All that the sender believes to be news goes over, and the sender reads what the other says that it holds. */
async function sent(from: FirmMachine, to: FirmMachine) {
  await readReceipts(from.vault, [await cardOf(to)], from.clock.now())
  const plan = await planNews(from.vault, from.room, machineId.parse(to.vault.machine.id), 'receipt')
  const file = join(await temporaryFolder(), 'nouvelles.age')
  const options = { to: file, lock: { passphrase: SECRET }, now: from.clock.now(), id: newId(), workFactor: 4 }
  const made = await makePackage(from.vault, plan, { ...options, appVersion: '0.1.0' })
  if (!made.ok) throw new Error(made.reason.kind)
  from.clock.pass(60)
  const preview = await taken(to, file)
  await readReceipts(from.vault, [await cardOf(to)], from.clock.now())
  return { ...preview, sent: plan.collected.entries.length }
}

const stateOf = async ({ vault }: FirmMachine, id: CaseId) => (await streamsOf(vault).cases.load(vault.read, id)).state

it('sends a third machine what it wrote, whatever both of them took since of the machine whose backup they began from', async () => {
  const first = await firstMachine()
  const [tablet, desk] = [await nextMachine(first, 'B'), await nextMachine(first, 'C')]
  await meet(first, tablet, desk)
  const own = await opened(tablet, 'Vu sur le chantier.')
  const id = await opened(first)
  for (let n = 0; n < 6; n += 1) await told(first, id, note(`Relevé n° ${n}`))
  await sent(first, tablet)
  await sent(first, desk)
  expect(await sent(tablet, desk)).toMatchObject({ waiting: [] })
  expect(await stateOf(desk, own)).toEqual(await stateOf(tablet, own))
  expect((await sent(tablet, desk)).sent).toBe(0)
})

it('confirms to a machine that began from its backup what that sends it, from the first package on', async () => {
  const first = await firstMachine()
  await opened(first)
  const tablet = await nextMachine(first, 'B')
  await meet(first, tablet)
  const own = await opened(tablet, 'Vu sur le chantier.')
  const { sent: count, ...preview } = await sent(tablet, first)
  expect(count).toBeGreaterThan(0)
  expect({ waiting: preview.waiting, missing: preview.missing }).toEqual({ waiting: [], missing: undefined })
  expect(await stateOf(first, own)).toEqual(await stateOf(tablet, own))
  expect((await sent(tablet, first)).sent).toBe(0)
})
