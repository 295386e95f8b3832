import { readdir, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { noPowers } from '../../../src-shared/domain/organisation/powers'
import { personId } from '../../../src-shared/lib/ids'
import { dayOf, timeZone, toInstant } from '../../../src-shared/lib/plain-date'
import { type Desk, openDesk, openFirm, testKeyring, workspaceOfDesk } from '../../support/desk'
import { FIRM_PASSPHRASE, firstPage, SIGNATORY } from '../../support/first-page'
import { blobFiles, flip, vaultFilesOf } from '../../support/vault-files'

async function statusOf(desk: Desk) {
  const status = await desk.call('app.status', {})
  if (!status.ok) throw new Error(JSON.stringify(status))
  return status.value
}

/** The only files of the firm's vault, for a test to harm. */
const filesOf = (desk: Desk) => vaultFilesOf(workspaceOfDesk(desk))

describe('the first run', () => {
  it('says what the page must ask', async () => {
    expect(await statusOf(await openDesk())).toMatchObject({
      kind: 'first-run',
      keyring: false,
      proposedLetter: 'A',
      zone: 'Europe/Paris',
      today: '2026-03-03'
    })
  })

  it('makes the workspace, with somebody at the keyboard and the screen as it was chosen', async () => {
    const desk = await openFirm()
    expect(await statusOf(desk)).toMatchObject({
      kind: 'open',
      person: SIGNATORY,
      letter: 'A',
      sample: false,
      screen: { scheme: 'light' }
    })
    const firm = await desk.call('organisation.get', {})
    expect(firm).toMatchObject({ ok: true, value: { company: { name: 'Maçonnerie Lemaître & Filles' } } })
  })

  it('needs a passphrase where there is no key store, and a long enough one', async () => {
    const desk = await openDesk()
    const { passphrase: _, ...without } = firstPage({ useKeyring: true })
    expect(await desk.call('app.create-workspace', without)).toEqual({ ok: false, reason: 'passphrase-required' })
    const short = await desk.call('app.create-workspace', firstPage({ passphrase: 'court' }))
    expect(short).toMatchObject({ ok: false, reason: 'passphrase-too-short', params: { minimum: 8 } })
    expect(await statusOf(desk)).toMatchObject({ kind: 'first-run' })
  })

  it('needs somebody who may sign letters', async () => {
    const desk = await openDesk()
    const people = firstPage().people.map((person) => ({ ...person, active: false }))
    const refused = await desk.call('app.create-workspace', firstPage({ people }))
    expect(refused).toMatchObject({ ok: false, reason: 'no-signatory' })
    expect(await readdir(desk.folder)).not.toContain('workspaces')
  })

  it('leaves whoever filled it in at the machine, even where somebody else signs the letters', async () => {
    const desk = await openDesk()
    const { people } = firstPage()
    const self = personId.parse('01890000-0000-7000-8000-0000000000e7')
    const assistants = people.map((person) => ({ ...person, id: self, firstName: 'Erwan', powers: noPowers }))
    expect(await desk.call('app.create-workspace', firstPage({ people: [...assistants, ...people] }))).toMatchObject({
      ok: true
    })
    expect(await statusOf(desk)).toMatchObject({ kind: 'open', person: self })
  })

  it('is over once there is a workspace', async () => {
    const desk = await openFirm()
    expect(await desk.call('app.create-workspace', firstPage())).toEqual({ ok: false, reason: 'workspace-exists' })
  })

  it('keeps the logo that was chosen before there was a workspace', async () => {
    const desk = await openDesk()
    const file = join(desk.folder, 'logo.png')
    await writeFile(file, smallestPng)
    desk.hands.choose = [file]
    const chosen = await desk.call('organisation.choose-logo', {})
    if (!chosen.ok || chosen.value.logo === undefined) throw new Error(JSON.stringify(chosen))
    const { logo } = chosen.value
    const page = firstPage()
    const made = await desk.call('app.create-workspace', { ...page, company: { ...page.company, logo: logo.id }, logo })
    expect(made).toEqual({ ok: true, value: {} })
    const firm = await desk.call('organisation.get', {})
    expect(firm).toMatchObject({ value: { company: { logo: logo.id }, logo: { sha256: logo.sha256 } } })
    const check = await desk.call('vault.check', { job: '0190f5fe-0000-7000-8000-00000000000a' })
    expect(check).toMatchObject({ value: { ok: true, attachments: 1 } })
  })

  it('believes no logo but the one that was chosen', async () => {
    const desk = await openDesk()
    const logo = { id: SIGNATORY, name: 'x.png', mediaType: 'image/png', size: 3, sha256: 'a'.repeat(64) }
    const page = firstPage()
    const made = await desk.call('app.create-workspace', { ...page, company: { ...page.company, logo: logo.id }, logo })
    expect(made.ok).toBe(true)
    const firm = await desk.call('organisation.get', {})
    expect(firm.ok && firm.value.logo).toBeUndefined()
  })

  it('goes on where it stopped when the application ended before the firm was described', async () => {
    const desk = await openDesk()
    const ends = () => {
      throw new Error('ends here')
    }
    Object.assign(desk.session, { clock: { ...desk.session.clock, now: ends } })
    expect(await desk.call('app.create-workspace', firstPage())).toMatchObject({ ok: false, reason: 'failed' })
    const again = await desk.restart()
    expect(await statusOf(again)).toMatchObject({ kind: 'locked' })
    await again.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
    expect(await statusOf(again)).toMatchObject({ kind: 'first-run' })
    const other = 'Une autre phrase de passe'
    expect(await again.call('app.create-workspace', firstPage({ passphrase: other }))).toMatchObject({ ok: true })
    expect(await statusOf(again)).toMatchObject({ kind: 'open' })
    expect(await readdir(join(workspaceOfDesk(desk), 'vaults'))).toHaveLength(1)
    await again.call('app.lock', {})
    expect(await again.call('app.unlock', { passphrase: other })).toMatchObject({ ok: true })
  })
})

describe('locking and unlocking', () => {
  it('a restart is locked, a wrong passphrase refused, the right one opens as the same person', async () => {
    const desk = await (await openFirm()).restart()
    expect(await statusOf(desk)).toMatchObject({ kind: 'locked', waitSeconds: 0 })
    expect(await desk.call('case.counts', {})).toEqual({ ok: false, reason: 'not-open' })
    expect(await desk.call('app.unlock', { passphrase: 'fausse' })).toMatchObject({ reason: 'wrong-passphrase' })
    expect(await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })).toEqual({ ok: true, value: {} })
    expect(await statusOf(desk)).toMatchObject({ kind: 'open', person: SIGNATORY, screen: { scheme: 'light' } })
  })

  it('wrong tries cost a growing delay, which is said', async () => {
    const desk = await (await openFirm()).restart()
    for (let n = 0; n < 3; n++) await desk.call('app.unlock', { passphrase: `fausse ${n}` })
    expect(await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })).toMatchObject({ reason: 'wait' })
    expect(await statusOf(desk)).toMatchObject({ kind: 'locked', waitSeconds: expect.any(Number) })
    const { kind, ...rest } = await statusOf(desk)
    expect(kind === 'locked' && 'waitSeconds' in rest && rest.waitSeconds).toBeGreaterThan(0)
  })

  it('with a key store it opens by itself, and after a lock at one press', async () => {
    const keyring = testKeyring()
    const first = await openDesk({ keyring })
    await first.call('app.create-workspace', firstPage({ useKeyring: true }))
    const desk = await first.restart()
    expect(await statusOf(desk)).toMatchObject({ kind: 'open' })
    await desk.call('app.lock', {})
    expect(await statusOf(desk)).toMatchObject({ kind: 'locked', keyring: true })
    await desk.call('app.unlock', { passphrase: '' })
    expect(await statusOf(desk)).toMatchObject({ kind: 'open' })
  })

  it('a key store that fails leaves the passphrase, is said, and is dropped', async () => {
    const keyring = testKeyring()
    const first = await openDesk({ keyring })
    await first.call('app.create-workspace', firstPage({ useKeyring: true }))
    keyring.works = false
    const desk = await first.restart()
    expect(await statusOf(desk)).toMatchObject({ kind: 'locked', keyring: false })
    expect(await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })).toEqual({ ok: true, value: {} })
    expect(await statusOf(desk)).toMatchObject({ kind: 'open', notices: ['no-keyring'] })
  })

  it('a wrong passphrase does not open what the key store would', async () => {
    const first = await openDesk({ keyring: testKeyring() })
    await first.call('app.create-workspace', firstPage({ useKeyring: true }))
    await first.call('app.lock', {})
    expect(await first.call('app.unlock', { passphrase: 'fausse' })).toMatchObject({ reason: 'wrong-passphrase' })
    expect(await statusOf(first)).toMatchObject({ kind: 'locked' })
  })

  it('locking closes the vault: another process can open it', async () => {
    const desk = await openFirm()
    const other = await openDesk({ folder: desk.folder })
    expect(await statusOf(other)).toMatchObject({ kind: 'damaged', damage: 'locked-by-other' })
    await desk.call('app.lock', {})
    expect(await other.call('app.unlock', { passphrase: '' })).toMatchObject({ ok: true })
    expect(await statusOf(other)).toMatchObject({ kind: 'locked' })
  })
})

describe('what does not open', () => {
  it.each([
    ['empty', 'empty', async (desk: Desk) => truncate((await filesOf(desk)).database)],
    ['gone', 'missing', async (desk: Desk) => rm((await filesOf(desk)).database)],
    ['damaged', 'database-damaged', async (desk: Desk) => flip((await filesOf(desk)).database, 5000)],
    [
      'without its keys',
      'keys-damaged',
      async (desk: Desk) => {
        const { keys, keysCopy } = await filesOf(desk)
        await writeFile(keys, '{}')
        await writeFile(keysCopy, '')
      }
    ]
  ])('a database that is %s is shown as such, kept, and set aside whole when asked', async (_what, damage, harm) => {
    const first = await openFirm()
    await first.session.turn(() => first.session.close())
    await harm(first)
    const desk = await openDesk({ folder: first.folder })
    if ((await statusOf(desk)).kind === 'locked') await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
    expect(await statusOf(desk)).toMatchObject({ kind: 'damaged', damage })
    expect(await desk.call('app.create-workspace', firstPage())).toEqual({ ok: false, reason: 'workspace-exists' })
    const aside = await desk.call('app.set-aside', {})
    if (!aside.ok) throw new Error(JSON.stringify(aside))
    expect(await readdir(join(aside.value.setAside, 'vaults'))).toHaveLength(1)
    expect(await statusOf(desk)).toMatchObject({ kind: 'first-run' })
  })

  it('what is open cannot be set aside', async () => {
    expect(await (await openFirm()).call('app.set-aside', {})).toEqual({ ok: false, reason: 'not-damaged' })
  })
})

describe('settings', () => {
  it('damaged ones are set aside and the rest goes on', async () => {
    const first = await openFirm()
    await first.session.turn(() => first.session.close())
    await writeFile(join(first.folder, 'settings.json'), '{"screen": {"language": "tlh"')
    const desk = await openDesk({ folder: first.folder })
    expect(await statusOf(desk)).toMatchObject({ kind: 'locked', screen: { language: 'fr', scheme: 'system' } })
    const names = await readdir(desk.folder)
    expect(names.filter((name) => name.startsWith('settings-damaged-'))).toHaveLength(1)
  })

  it('the screen is remembered', async () => {
    const desk = await openDesk()
    await desk.call('app.set-screen', { language: 'en', scheme: 'dark' })
    expect(await statusOf(await desk.restart())).toMatchObject({ screen: { language: 'en', scheme: 'dark' } })
  })
})

describe('who is at the keyboard', () => {
  it('must be somebody of the firm', async () => {
    const desk = await openFirm()
    const nobody = '0190f5fe-0000-7000-8000-0000000000ff'
    expect(await desk.call('app.choose-person', { person: nobody })).toEqual({ ok: false, reason: 'person-unknown' })
    expect(await desk.call('app.choose-person', { person: SIGNATORY })).toEqual({ ok: true, value: {} })
  })
})

describe('once a week', () => {
  it('everything is read again in the background, and what is amiss is said over the workspace', async () => {
    const first = await openDesk()
    const file = join(first.folder, 'logo.png')
    await writeFile(file, smallestPng)
    first.hands.choose = [file]
    const chosen = await first.call('organisation.choose-logo', {})
    if (!chosen.ok || chosen.value.logo === undefined) throw new Error(JSON.stringify(chosen))
    const { logo } = chosen.value
    const page = firstPage()
    await first.call('app.create-workspace', { ...page, company: { ...page.company, logo: logo.id }, logo })
    const id = first.session.vault?.id
    if (id === undefined) throw new Error('Nothing is open')
    await first.session.turn(() => first.session.close())
    const [blob = ''] = await blobFiles(await filesOf(first))
    await flip(blob, 10)
    const weekAgo = dayOf(toInstant(Date.now() - 7 * 24 * 3600 * 1000), timeZone.parse('Europe/Paris'))
    const settings = first.session.parts.settings
    await settings.change({ checkedWhole: { [id]: weekAgo } })

    const desk = await openDesk({ folder: first.folder })
    await desk.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
    await expect.poll(() => statusOf(desk), { timeout: 40_000 }).toMatchObject({ notices: ['anomalies-found'] })
    expect(desk.session.parts.settings.get().checkedWhole, 'it is read again the next time').toEqual({ [id]: weekAgo })

    await flip(blob, 10)
    const mended = await desk.restart()
    await mended.call('app.unlock', { passphrase: FIRM_PASSPHRASE })
    const { settings: after } = mended.session.parts
    await expect.poll(() => after.get().checkedWhole[id], { timeout: 40_000 }).not.toBe(weekAgo)
    expect(await statusOf(mended)).toMatchObject({ notices: [] })
  }, 120_000)
})

const smallestPng = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
)
