import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Locator } from '@playwright/test'
import { personId } from '../../../src-shared/lib/ids'
import { callFrom } from '../../support/boundary'
import { willSaveAs } from '../../support/dialogs'
import type { Entente, LaunchOptions } from '../../support/launch'
import type { MadeFirm } from '../../support/made-firm'
import { CasePage } from './case-page'
import { UnlockPage } from './doors'
import { type Exchanging, exchanging, meet } from './exchanging'
import { firm as company } from './first-run-page'
import { LetterPage } from './letter-page'
import { buttonOf, expectWorkspace, pick, readerOf } from './reader'
import { SafetyPage } from './safety-page'
import { secondMachine } from './second-machine'

export const DIRECTOR = `${company.firstName} ${company.lastName}`
export const HANDLER = 'Karim Haddad'

/** The case, which is the same on all machines. */
export async function openAt(page: CasePage, address: string): Promise<void> {
  await page.reader.window.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(page.entries.first()).toBeVisible()
}

export async function note(page: CasePage, words: string): Promise<void> {
  await page.write()
  await page.choose('composer.kind', 'composer.kind.note')
  await page.text('composer.text.note').fill(words)
  await page.reader.window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer).toBeHidden()
  await expect(page.entries.filter({ hasText: words })).toBeVisible()
}

/** A machine at which somebody works on cases, and exchanges with the others. */
export interface Station extends Exchanging {
  readonly page: CasePage
}

interface Starting {
  readonly start: (options?: LaunchOptions) => Promise<Entente>
  readonly firm: MadeFirm
  readonly dataDir: string
  readonly folder: string
}

/**
 * A firm of three machines that know each other, no two of which show the same day: the tablet (A) knows the desk (B), which
 * knows the director's (C). At the desk somebody works who may not sign what the director signs.
 */
export async function threeMachines({ start, firm, dataDir, folder }: Starting) {
  const share = join(folder, 'Échange')
  await mkdir(share)
  const backup = join(folder, 'Bureau.entente')
  const { passphrase } = firm
  const tabletApp = await start({ dataDir })
  const onTablet = new CasePage(readerOf(tabletApp.window, 'fr'))
  await new UnlockPage(onTablet.reader).enter(passphrase)
  const deskApp = await start({ today: '2026-03-02' })
  const onDesk = new CasePage(await secondMachine(deskApp, firm, 'fr', 'B'))
  const handler = {
    ...{
      id: personId.parse('018f6b1e-0000-7000-8000-000000000042'),
      firstName: 'Karim',
      lastName: 'Haddad',
      capacity: 'Conducteur de travaux'
    },
    ...{ phone: '', email: '', active: true },
    powers: { letters: true, notices: { kind: 'none' as const }, gestures: { kind: 'none' as const } }
  }
  const hired = await callFrom(deskApp.window, 'organisation.do', { command: { type: 'set-person', person: handler } })
  expect(hired).toMatchObject({ ok: true })
  const safety = new SafetyPage(onDesk.reader)
  await safety.open()
  await willSaveAs(deskApp.app, backup)
  await safety.backUp(backup)
  const directorApp = await start({ today: '2026-03-05' })
  const onDirector = new CasePage(await secondMachine(directorApp, { backup, passphrase }, 'fr', 'C'))
  await directorApp.window.getByRole('button', { name: DIRECTOR }).click()
  await expectWorkspace(onDirector.reader)
  const tablet: Station = { page: onTablet, ...(await exchanging(onTablet.reader, tabletApp, share)) }
  const desk: Station = { page: onDesk, ...(await exchanging(onDesk.reader, deskApp, share)) }
  const director: Station = { page: onDirector, ...(await exchanging(onDirector.reader, directorApp, share)) }
  for (const one of [tablet, desk, director]) await one.machines.present()
  await meet([tablet, 'A'], [desk, 'B'])
  await meet([desk, 'B'], [director, 'C'])
  return { tablet, desk, director, share, t: onDesk.reader.t }
}

/** Writes a notice in the case that is open, for the director's signature. */
export async function submitNotice({ page }: Station): Promise<void> {
  const { reader } = page
  const { window, t } = reader
  const main = window.getByRole('main')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  await buttonOf(main, t('mailing.write-notice')).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()
  await letter.field('letter-screen.to').click()
  await window.getByRole('option').first().click()
  await letter.field('letter-screen.obligation').fill('Poser le solin de l’acrotère, marché du 3 mars 2025, lot 7.')
  await letter.field('letter-screen.breach').fill('Le 12 janvier 2026, le solin n’était pas posé.')
  await letter.field('letter-screen.demand').fill('poser le solin et reprendre l’étanchéité')
  await pick(reader, letter.field('letter-screen.signatory'), `${DIRECTOR}, ${company.capacity}`)
  await submit(page)
}

/** Hands the letter that is open in to the director, and sets aside what the check holds against it, as one does who knows. */
export async function submit({ reader }: CasePage): Promise<void> {
  const { window, t } = reader
  const main = window.getByRole('main')
  const act = buttonOf(main, t('signing.submit', { name: DIRECTOR }))
  const held: Locator = new LetterPage(reader, 'formal-notice').remarks
    .getByRole('listitem')
    .filter({ hasText: t('studio.severity.error') })
  await expect(async () => {
    for (const remark of await held.all()) await buttonOf(remark, t('studio.dismiss')).click()
    await expect(act).toBeEnabled({ timeout: 500 })
  }).toPass()
  await act.click()
  await expect(window.getByText(t('signing.submitted', { name: DIRECTOR }))).toBeVisible()
}

/** All of them are in order. */
export async function expectInOrder(...stations: readonly Station[]): Promise<void> {
  for (const { reader } of stations) {
    const checking = new SafetyPage(reader)
    await checking.open()
    expect(await checking.check()).toEqual([])
  }
}
