import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/entente-test'
import { RestorePanel } from './pages/doors'
import { putFor, takeNewest } from './pages/exchanging'
import { LetterPage } from './pages/letter-page'
import { Parties } from './pages/parties'
import { buttonOf, expectWorkspace, fieldOf, goTo } from './pages/reader'
import { SafetyPage } from './pages/safety-page'
import { sitDown } from './pages/sit-down'
import {
  DIRECTOR,
  expectInOrder,
  HANDLER,
  note,
  openAt,
  type Station,
  submit,
  submitNotice,
  threeMachines
} from './pages/three-machines'

/** Leaves everything a machine does not have in the shared folder. */
async function sendNews({ packages, machines }: Station, letter: string): Promise<void> {
  await packages.open()
  await machines.sendNews(letter, packages.found)
}

test('a letter comes back with a word, goes again, and is called back on its way; three machines write meanwhile', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  test.setTimeout(400_000)
  const { tablet, desk, director, t } = await threeMachines({ start, firm, dataDir, folder })
  const { window: onDesk } = desk.entente
  const { window: onDirector } = director.entente
  const mainOf = ({ reader }: Station) => reader.window.getByRole('main')
  let lying = 0
  let address = ''
  const take = async (at: Station) => takeNewest(at, lying)
  const send = async (from: Station, letter: string) => {
    await sendNews(from, letter)
    lying += 1
  }

  await test.step('the case comes from the tablet with the address one writes to', async () => {
    await tablet.page.openFromList(firm.complainant)
    address = await tablet.entente.window.evaluate(() => location.hash)
    await new Parties(tablet.reader).giveAddress({ street: '12 rue des Lilas', postcode: '69003', town: 'Lyon' })
    await send(tablet, 'B')
    await take(desk)
  })

  await test.step('the desk hands a notice in, and sends it to the director’s machine', async () => {
    await sitDown(desk.reader, HANDLER)
    await openAt(desk.page, address)
    await submitNotice(desk)
    await goTo(desk.reader, 'place.signing')
    await buttonOf(mainOf(desk), t('letter-place.send')).click()
    await putFor(desk, 'C')
    lying += 1
  })

  await test.step('all three write in the case before anybody hears of the others', async () => {
    for (const [at, words] of [
      [tablet, 'Photographié la façade nord.'],
      [desk, 'Le syndic rappelle lundi.'],
      [director, 'Vu avec l’assureur.']
    ] as const) {
      await openAt(at.page, address)
      await note(at.page, words)
    }
  })

  await test.step('the director sends it back with a word', async () => {
    await take(director)
    await goTo(director.reader, 'place.signing')
    await expect(buttonOf(mainOf(director), t('signing.sign'))).toBeEnabled()
    await onDirector.keyboard.press('r')
    const answer = onDirector.getByRole('form', { name: t('signing.send-back') })
    await fieldOf(answer, t, 'signing.send-back.word').fill('Citez la clause 14 du marché.')
    await onDirector.keyboard.press('ControlOrMeta+Enter')
    await expect(mainOf(director)).toContainText(t('signing.empty'))
    await send(director, 'B')
  })

  await test.step('the desk finds the word, takes the letter up again, and hands it in anew', async () => {
    await take(desk)
    await goTo(desk.reader, 'place.today')
    await expect(mainOf(desk).getByText(t('signing.today.back', { count: 1 }))).toBeVisible()
    await goTo(desk.reader, 'place.signing')
    await expect(mainOf(desk)).toContainText('Citez la clause 14 du marché.')
    await expectAccessible(onDesk)
    await buttonOf(mainOf(desk), t('signing.resume')).click()
    const letter = new LetterPage(desk.reader, 'formal-notice')
    await letter.opened()
    await expect(mainOf(desk)).toContainText(t('signing.came-back', { name: DIRECTOR }))
    await letter.field('letter-screen.basis').fill('la clause 14 du marché et les articles 1217 et 1222 du code civil')
    await submit(desk.page)
    await goTo(desk.reader, 'place.signing')
    await buttonOf(mainOf(desk), t('letter-place.send')).click()
    await putFor(desk, 'C')
    lying += 1
  })

  await test.step('and calls it back before the director has taken the package', async () => {
    await goTo(desk.reader, 'place.signing')
    const [left = ''] = t('letter-place.out', { name: t('letter-place.machine', { letter: 'C' }), when: '\0' }).split(
      '\0'
    )
    await expect(mainOf(desk).getByText(left)).toBeVisible()
    await buttonOf(mainOf(desk), t('letter-place.call-back')).click()
    await expect(onDesk.getByText(t('letter-place.called-back'))).toBeVisible()
    await expect(mainOf(desk)).toContainText(t('signing.empty'))
    await send(desk, 'C')
  })

  await test.step('at the director’s it never waits, whichever package comes first', async () => {
    await take(director)
    await goTo(director.reader, 'place.signing')
    await expect(mainOf(director)).toContainText(t('signing.empty'))
    // The package that had the letter waiting comes after the one that called it back.
    await director.packages.open()
    const late = director.packages.found.filter({ hasText: t('transfer.folder.new') })
    await buttonOf(late.first(), t('transfer.folder.look')).click()
    await expect(onDirector.getByRole('heading', { name: t('transfer.preview') })).toBeFocused({ timeout: 30_000 })
    await expect(mainOf(director)).toContainText(t('transfer.nothing'))
    await expectAccessible(onDirector)
    await goTo(director.reader, 'place.signing')
    await expect(mainOf(director)).toContainText(t('signing.empty'))
  })

  await test.step('the tablet hears of everything, and all three are in order', async () => {
    await send(desk, 'A')
    await take(tablet)
    await send(tablet, 'B')
    await take(desk)
    await send(desk, 'C')
    await take(director)
    for (const { page } of [tablet, desk, director]) {
      await openAt(page, address)
      for (const words of ['Photographié la façade nord.', 'Le syndic rappelle lundi.', 'Vu avec l’assureur.']) {
        await expect(page.entries.filter({ hasText: words })).toHaveCount(1)
      }
    }
    await expectInOrder(tablet, desk, director)
  })
})

test('a tablet that goes back to its backup and works on loses nothing and doubles nothing', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  test.setTimeout(300_000)
  const { tablet, desk, t } = await threeMachines({ start, firm, dataDir, folder })
  const backup = join(folder, 'Tablette, hier.entente')
  const { window } = tablet.entente
  let address = ''

  await test.step('it is backed up, then written on, and what was written reaches the desk', async () => {
    const safety = new SafetyPage(tablet.reader)
    await safety.open()
    await willSaveAs(tablet.entente.app, backup)
    await safety.backUp(backup)
    await tablet.page.openFromList(firm.complainant)
    address = await window.evaluate(() => location.hash)
    await note(tablet.page, 'Écrit après la sauvegarde.')
    await sendNews(tablet, 'B')
    await takeNewest(desk, 1)
  })

  await test.step('it goes back to the backup under another letter, and none of the firm is proposed', async () => {
    const safety = new SafetyPage(tablet.reader)
    await safety.open()
    await buttonOf(window, t('backup.restore.act')).click()
    const panel = window.getByRole('form', { name: t('restore.title') })
    await expect(panel.getByLabel(t('restore.letter'))).toHaveValue('C')
    await willChoose(tablet.entente.app, backup)
    await new RestorePanel(tablet.reader).restore(firm.passphrase, 'D')
    await expectWorkspace(tablet.reader, 30_000)
    const [said = ''] = t('restore.set-aside', { folder: '\0' }).split('\0')
    await expect(window.getByText(said)).toBeVisible({ timeout: 30_000 })
    await openAt(tablet.page, address)
    await expect(tablet.page.entries.filter({ hasText: 'Écrit après la sauvegarde.' })).toHaveCount(0)
    await note(tablet.page, 'Écrit depuis la reprise.')
  })

  await test.step('the desk has to know it anew, and each gets what the other wrote', async () => {
    await tablet.packages.open()
    await tablet.machines.present()
    await desk.packages.open()
    await desk.machines.recognise('D', (await tablet.machines.ownCode.textContent()) ?? '')
    await desk.machines.sendNews('D', desk.packages.found)
    await takeNewest(tablet, 2)
    await sendNews(tablet, 'B')
    await takeNewest(desk, 3)
    for (const { page } of [tablet, desk]) {
      await openAt(page, address)
      for (const words of ['Écrit après la sauvegarde.', 'Écrit depuis la reprise.']) {
        await expect(page.entries.filter({ hasText: words })).toHaveCount(1)
      }
    }
    await expectInOrder(tablet, desk)
  })
})
