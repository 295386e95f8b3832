import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Decrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { isForMachine, lockOf } from '../../../src-main/exchange/transfer/age-file'
import { makePackage, planPackage } from '../../../src-main/exchange/transfer/make-package'
import { openPackage } from '../../../src-main/exchange/transfer/open-package'
import { previewPackage } from '../../../src-main/exchange/transfer/take-package'
import { ownCard, ownIdentity } from '../../../src-main/store/transfer/exchange-keys'
import { knownMachine, setTrust, trustMachine } from '../../../src-main/store/transfer/known-machines'
import type { Recipient } from '../../../src-shared/domain/exchange/machine-card'
import { type CaseId, machineId } from '../../../src-shared/lib/ids'
import { type FirmMachine, firstMachine, machineOf, nextMachine, opened, packed, taken } from '../../support/store/firm'
import { reopen, temporaryFolder } from '../../support/store/temp-vault'
import { newId } from '../../support/store/test-store'

async function cardOf({ vault, clock }: FirmMachine) {
  const card = await ownCard(vault, clock.now())
  if (!card.ok) throw new Error(card.reason)
  return card.value
}

async function recognise(machine: FirmMachine, other: FirmMachine): Promise<void> {
  const done = await trustMachine(machine.vault, await cardOf(other), machine.clock.now())
  if (!done.ok) throw new Error(done.reason)
}

async function packedFor(machine: FirmMachine, id: CaseId, ...recipients: readonly Recipient[]): Promise<string> {
  const to = join(await temporaryFolder(), 'colis.age')
  const plan = await planPackage(machine.vault, machine.room, [id])
  if (!plan.ok) throw new Error(plan.reason.kind)
  const options = { to, lock: { recipients }, now: machine.clock.now(), id: newId(), appVersion: '0.1.0' }
  const made = await makePackage(machine.vault, plan.value, options)
  if (!made.ok) throw new Error(made.reason.kind)
  return to
}

async function lookedAt({ vault, room }: FirmMachine, file: string) {
  const package_ = await openPackage(room, file, { key: { identity: await ownIdentity(vault) } })
  if (!package_.ok) return package_
  const preview = await previewPackage(vault, package_.value)
  await package_.value.close()
  return preview
}

describe('the keys of a machine', () => {
  it('are made once, lie sealed in the vault, and are others after a restore', async () => {
    const tablet = await firstMachine()
    expect(await ownIdentity(tablet.vault)).toBeUndefined()
    const card = await cardOf(tablet)
    expect(await cardOf(tablet)).toEqual(card)
    const secret = (await ownIdentity(tablet.vault)) ?? ''
    expect(secret).toMatch(/^AGE-SECRET-KEY-1/u)
    await tablet.vault.flushTip()
    expect((await readFile(tablet.vault.folder.database)).includes(secret)).toBe(false)
    const desk = await nextMachine(tablet, 'B')
    expect(await ownIdentity(desk.vault)).toBeUndefined()
    expect((await cardOf(desk)).recipient).not.toBe(card.recipient)
    await tablet.vault.close()
    expect(await ownIdentity((await reopenedAs(tablet)).vault)).toBe(secret)
  })
})

const reopenedAs = async ({ vault }: FirmMachine) => machineOf(await reopen(vault.workspace))

describe('a package made for machines', () => {
  it('is told from those for others without being opened', async () => {
    const tablet = await firstMachine()
    const [desk, director] = [await nextMachine(tablet, 'B'), await nextMachine(tablet, 'C')]
    const file = await packedFor(tablet, await opened(tablet), (await cardOf(desk)).recipient)
    expect(await isForMachine(file, await ownIdentity(desk.vault))).toBe(true)
    expect(await isForMachine(file, undefined)).toBe(false)
    await cardOf(director)
    expect(await isForMachine(file, await ownIdentity(director.vault))).toBe(false)
    const cut = join(await temporaryFolder(), 'coupé.age')
    await writeFile(cut, (await readFile(file)).subarray(0, 90))
    expect(await isForMachine(cut, await ownIdentity(desk.vault))).toBe(true)
  })

  it('opens there without a passphrase, nowhere else, and with any age program that has the key', async () => {
    const tablet = await firstMachine()
    const [desk, director] = [await nextMachine(tablet, 'B'), await nextMachine(tablet, 'C')]
    const id = await opened(tablet)
    await recognise(desk, tablet)
    await recognise(director, tablet)
    const file = await packedFor(tablet, id, (await cardOf(desk)).recipient)
    expect(await lockOf(file)).toBe('machines')
    expect(await lookedAt(desk, file)).toMatchObject({ ok: true, value: { cases: [{ id, change: 'new' }] } })
    expect(await lookedAt(director, file)).toEqual({ ok: false, reason: { kind: 'not-for-this-machine' } })
    const both = await packedFor(tablet, id, (await cardOf(desk)).recipient, (await cardOf(director)).recipient)
    expect([await lookedAt(desk, both), await lookedAt(director, both)]).toMatchObject([{ ok: true }, { ok: true }])
    const decrypter = new Decrypter()
    decrypter.addIdentity((await ownIdentity(desk.vault)) ?? '')
    const plain = Buffer.from(await decrypter.decrypt(await readFile(file)))
    expect(plain.subarray(0, 2).toString()).toBe('PK')
  })

  it('is refused from a machine nobody recognised, or whose keys are others now, or that is trusted no longer', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    const id = await opened(tablet)
    const file = await packedFor(tablet, id, (await cardOf(desk)).recipient)
    const unknown = { ok: false, reason: { kind: 'unknown-machine', letter: 'A' } }
    expect(await lookedAt(desk, file)).toEqual(unknown)
    const card = await cardOf(tablet)
    const forged = { ...card, publicKey: (await cardOf(desk)).publicKey }
    await trustMachine(desk.vault, forged, desk.clock.now())
    expect(await lookedAt(desk, file)).toEqual(unknown)
    await recognise(desk, tablet)
    expect(await lookedAt(desk, file)).toMatchObject({ ok: true })
    await setTrust(desk.vault, card.machine, desk.clock.now())
    const revoked = { ok: false, reason: { kind: 'machine-revoked', letter: 'A' } }
    expect(await lookedAt(desk, file)).toEqual(revoked)
    await setTrust(desk.vault, card.machine, null)
    expect(await lookedAt(desk, file)).toMatchObject({ ok: true })
  })

  it('tells when the machine that made it was last heard of', async () => {
    const tablet = await firstMachine()
    const desk = await nextMachine(tablet, 'B')
    await recognise(desk, tablet)
    const id = machineId.parse(tablet.vault.machine.id)
    expect((await knownMachine(desk.vault.read, id))?.seen_at).toBeNull()
    desk.clock.pass(60)
    await taken(desk, await packed(tablet, await opened(tablet)))
    expect((await knownMachine(desk.vault.read, id))?.seen_at).toBe(desk.clock.now())
  })
})
