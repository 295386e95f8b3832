import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/entente-test'
import { putFor, takeNewest } from './pages/exchanging'
import { Parties } from './pages/parties'
import { buttonOf, goTo } from './pages/reader'
import { sitDown } from './pages/sit-down'
import { expectInOrder, HANDLER, note, openAt, submitNotice, threeMachines } from './pages/three-machines'
import { VisitPage } from './pages/visit-page'

test('a visit goes from the tablet to the desk, a letter to the director, and comes back signed', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  test.setTimeout(300_000)
  const { tablet, desk, director, t } = await threeMachines({ start, firm, dataDir, folder })
  const [onTablet, onDesk, onDirector] = [tablet.page, desk.page, director.page]
  const [tabletApp, deskApp, directorApp] = [tablet.entente, desk.entente, director.entente]
  let address = ''

  await test.step('the visit made on the tablet goes with its case, and nothing else', async () => {
    await onTablet.openFromList(firm.complainant)
    address = await tabletApp.window.evaluate(() => location.hash)
    await new Parties(onTablet.reader).giveAddress({ street: '12 rue des Lilas', postcode: '69003', town: 'Lyon' })
    const visit = new VisitPage(onTablet.reader)
    await visit.begin('reception')
    await visit.part('end')
    await buttonOf(tabletApp.window, t('visit.end')).click()
    await buttonOf(tabletApp.window, t('letter-place.send')).click()
    const main = tabletApp.window.getByRole('main')
    const [words = ''] = t('transfer.for.visit', { what: '\0', reference: '' }).split('\0')
    await expect(main.getByText(words)).toBeVisible()
    await expectAccessible(tabletApp.window)
    await putFor(tablet)
  })

  await test.step('the desk has written meanwhile, and takes it', async () => {
    await openAt(onDesk, address)
    await note(onDesk, 'Le syndic rappelle lundi.')
    await takeNewest(desk, 1)
    await openAt(onDesk, address)
    await expect(onDesk.entries.filter({ hasText: 'Le syndic rappelle lundi.' })).toBeVisible()
    await deskApp.window.getByRole('tab', { name: t('case.tab.visits') }).click()
    await expect(deskApp.window.getByRole('heading', { name: t('visit.number', { number: 1 }) })).toBeVisible()
  })

  await test.step('the desk writes a notice and sends it to the director’s machine', async () => {
    const { window } = deskApp
    const main = window.getByRole('main')
    await sitDown(onDesk.reader, HANDLER)
    await submitNotice(desk)
    await goTo(onDesk.reader, 'place.signing')
    await buttonOf(main, t('letter-place.send')).click()
    await expect(main.getByText(t('transfer.for.letters', { count: 1 }))).toBeVisible()
    await putFor(desk, 'C')
    await goTo(onDesk.reader, 'place.signing')
    const [left = ''] = t('letter-place.out', { name: t('letter-place.machine', { letter: 'C' }), when: '\0' }).split(
      '\0'
    )
    await expect(main.getByText(left)).toBeVisible()
    await expectAccessible(window)
    await goTo(onDesk.reader, 'place.letters')
    await buttonOf(main.getByRole('group', { name: t('letters.standing') }), t('letters.standing.signing')).click()
    await expect(main.getByRole('row').nth(1)).toContainText(left)
    await expectAccessible(window)
    await openAt(onDesk, address)
    await window.getByRole('tab', { name: t('case.tab.letters') }).click()
    await expect(main.getByRole('region', { name: t('letters.standing.signing') })).toContainText(left)
    await expectAccessible(window)
  })

  await test.step('the director has written meanwhile, finds it in the signature book, and signs it', async () => {
    const { window } = directorApp
    const main = window.getByRole('main')
    await openAt(onDirector, address)
    await note(onDirector, 'Vu avec l’assureur.')
    await takeNewest(director, 2)
    await goTo(onDirector.reader, 'place.signing')
    const [came = ''] = t('letter-place.in', { name: t('letter-place.machine', { letter: 'B' }), when: '\0' }).split(
      '\0'
    )
    await expect(main.getByText(came)).toBeVisible()
    await expect(buttonOf(main, t('signing.sign'))).toBeEnabled()
    await expectAccessible(window)
  })

  await test.step('the desk learns that it arrived', async () => {
    const main = deskApp.window.getByRole('main')
    await goTo(onDesk.reader, 'place.signing')
    const [at = ''] = t('letter-place.arrived', { name: t('letter-place.machine', { letter: 'C' }), when: '\0' }).split(
      '\0'
    )
    await expect(main.getByText(at)).toBeVisible({ timeout: 30_000 })
    await expect(buttonOf(main, t('letter-place.call-back'))).toBeVisible()
  })

  await test.step('signed, it comes back to the desk with what was written there', async () => {
    const { window } = directorApp
    await window.keyboard.press('s')
    await expect(window.getByText(t('signing.signed'))).toBeVisible()
    await director.packages.open()
    await director.machines.sendNews('B', director.packages.found)
    await takeNewest(desk, 3)
    const main = deskApp.window.getByRole('main')
    await goTo(onDesk.reader, 'place.signing')
    await expect(main).toContainText(t('signing.empty'))
    await goTo(onDesk.reader, 'place.letters')
    await expect(main.getByRole('row').filter({ hasText: t('letter.kind.formal-notice') })).toContainText(
      t('letters.state.to-post')
    )
    await openAt(onDesk, address)
    for (const words of ['Le syndic rappelle lundi.', 'Vu avec l’assureur.']) {
      await expect(onDesk.entries.filter({ hasText: words })).toHaveCount(1)
    }
  })

  await test.step('and goes on to the tablet; all three are in order', async () => {
    await desk.packages.open()
    await desk.machines.sendNews('A', desk.packages.found)
    await takeNewest(tablet, 4)
    await openAt(onTablet, address)
    for (const words of ['Le syndic rappelle lundi.', 'Vu avec l’assureur.']) {
      await expect(onTablet.entries.filter({ hasText: words })).toHaveCount(1)
    }
    await expectInOrder(tablet, desk, director)
  })
})
