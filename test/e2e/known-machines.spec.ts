import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { TODAY, test } from '../support/entente-test'
import { CasePage } from './pages/case-page'
import { UnlockPage } from './pages/doors'
import { exchanging, meet, takeNewest } from './pages/exchanging'
import { MachinesPage } from './pages/machines-page'
import { buttonOf, readerOf } from './pages/reader'
import { secondMachine } from './pages/second-machine'
import { TransferPage } from './pages/transfer-page'

test('two machines make each other known by their codes, and packages go between them without a passphrase', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const share = join(folder, 'Échange')
  await mkdir(share)
  const tablet = await start({ dataDir })
  const onTablet = new CasePage(readerOf(tablet.window, 'fr'))
  await new UnlockPage(onTablet.reader).enter(firm.passphrase)
  const desk = await start()
  const onDesk = await secondMachine(desk, firm)
  const { t } = onDesk
  const [there, here] = [new MachinesPage(onTablet.reader), new MachinesPage(onDesk)]
  const [sent, taken] = [new TransferPage(onTablet.reader, tablet.app), new TransferPage(onDesk, desk.app)]
  await sent.open()
  await sent.chooseFolder(share)
  await taken.open()
  await taken.chooseFolder(share)

  await test.step('the tablet presents itself, and the desk compares the codes', async () => {
    await there.callIt('A', 'Tablette d’Éloïse')
    await there.present()
    const main = desk.window.getByRole('main')
    await expect(main.getByText(t('machine.was.origin'))).toBeVisible()
    await here.compare('A')
    await buttonOf(main, t('machine.compare.other')).click()
    await expect(main.getByRole('alert')).toContainText(t('machine.differ', { letter: 'A' }))
    await expectAccessible(desk.window)
    await buttonOf(main, t('machine.differ.read.act')).click()
    await expect(buttonOf(main, t('machine.compare.same'))).toBeVisible()
    await buttonOf(main, t('machine.compare.other')).click()
    await buttonOf(main, t('machine.differ.distrust.act')).click()
    await expect(main.getByText(t('machine.known.none'))).toBeVisible()
    await here.recognise('A', (await there.ownCode.textContent()) ?? '')
    await expect(here.known).toContainText('Tablette d’Éloïse')
    await expect(here.known).toContainText(t('machine.never-seen'))
    await expectAccessible(desk.window)
  })

  await test.step('the tablet knows the desk as well, and makes a package for it', async () => {
    await here.present()
    await there.recognise('B', (await here.ownCode.textContent()) ?? '')
    await onTablet.openFromList(firm.complainant)
    await tablet.window.getByRole('button', { name: t('case.acts') }).click()
    await tablet.window.getByRole('menuitem', { name: t('transfer.act.case') }).click()
    await expect(tablet.window.getByText(t('transfer.lock'))).toBeVisible()
    await expect(sent.passphrase).toBeHidden()
    await expectAccessible(tablet.window)
    await buttonOf(tablet.window, t('transfer.folder.put')).click()
    await expect(sent.found).toHaveCount(1)
  })

  await test.step('the desk opens it without a passphrase', async () => {
    await expect(taken.found).toHaveCount(1)
    await taken.found.getByRole('button').click()
    await expect(desk.window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused()
    await expect(desk.window.getByText(/par le poste A · Tablette d’Éloïse$/u)).toBeVisible()
    await expect(taken.passphrase).toBeHidden()
    await buttonOf(desk.window.getByRole('main'), t('transfer.leave'))
      .or(buttonOf(desk.window.getByRole('main'), t('action.close')))
      .click()
  })

  await test.step('and refuses it once it trusts the tablet no longer, until that is taken back', async () => {
    await buttonOf(desk.window, t('machine.revoke.named', { letter: 'A' })).click()
    await expect(here.known).toHaveAttribute('data-standing', 'revoked')
    await taken.found.getByRole('button').click()
    await expect(desk.window.getByRole('alert').first()).toBeVisible()
    await expect(desk.window.getByText(t('refusal.machine-revoked', { letter: 'A' }))).toBeVisible()
    await buttonOf(desk.window, t('machine.trust-again.named', { letter: 'A' })).click()
    await expect(here.known).toHaveAttribute('data-standing', 'known')
  })
})

test('what the other machine has not seen goes in one package, its receipt comes back, and a missing one is named', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const share = join(folder, 'Échange')
  await mkdir(share)
  const tablet = await start({ dataDir })
  const onTablet = new CasePage(readerOf(tablet.window, 'fr'))
  await new UnlockPage(onTablet.reader).enter(firm.passphrase)
  const desk = await start()
  const onDesk = await secondMachine(desk, firm)
  const { t } = onDesk
  const [there, here] = [new MachinesPage(onTablet.reader), new MachinesPage(onDesk)]
  const [sent, taken] = [new TransferPage(onTablet.reader, tablet.app), new TransferPage(onDesk, desk.app)]
  await onTablet.openFromList(firm.complainant)
  const address = await tablet.window.evaluate(() => location.hash)
  const write = async (text: string) => {
    await tablet.window.evaluate((hash) => {
      location.hash = hash
    }, address)
    await onTablet.write()
    await onTablet.choose('composer.kind', 'composer.kind.note')
    await onTablet.text('composer.text.note').fill(text)
    await tablet.window.keyboard.press('ControlOrMeta+Enter')
    await expect(onTablet.composer).toBeHidden()
    await expect(onTablet.entries.filter({ hasText: text })).toBeVisible()
    await sent.open()
  }
  const name = t('transfer.news.file-name', { letter: 'B', date: TODAY })
  const [first, lost, last] = [`${name}.age`, `${name} 2.age`, `${name} 3.age`]
  const look = async (file: string) => {
    const line = taken.found.filter({ has: desk.window.getByText(file, { exact: true }) })
    await line.getByRole('button').click()
    await expect(desk.window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused()
  }
  await sent.open()
  await sent.chooseFolder(share)
  await taken.open()
  await taken.chooseFolder(share)
  await there.present()
  await here.recognise('A', (await there.ownCode.textContent()) ?? '')
  await here.present()
  await there.recognise('B', (await here.ownCode.textContent()) ?? '')

  await test.step('one note is all that goes, and the tablet learns that it arrived', async () => {
    await write('Le joint est sec.')
    await expect(there.known).toContainText(t('machine.news', { count: 1 }))
    await there.sendNews('B', sent.found)
    await expectAccessible(tablet.window)
    await look(first)
    await taken.accept()
    // The next one in the folder is at hand.
    await expect(taken.found).toContainText(t('transfer.folder.taken'))
    await expect(there.known).toContainText(t('machine.news', { count: 0 }))
  })

  await test.step('a package that builds on one which never came names it', async () => {
    await write('La gouttière est bouchée.')
    await there.sendNews('B', sent.found)
    await write('Le voisin est absent.')
    await buttonOf(tablet.window, t('machine.news.act.named', { letter: 'B' })).click()
    await expect(tablet.window.getByText(t('transfer.news.since'))).toBeVisible()
    await tablet.window
      .getByRole('radiogroup', { name: t('transfer.news.since') })
      .locator('label')
      .last()
      .click()
    await expect(tablet.window.getByRole('main')).toContainText(t('count.entries', { count: 1 }))
    await expectAccessible(tablet.window)
    await buttonOf(tablet.window, t('transfer.folder.put')).click()
    await expect(sent.found).toHaveCount(3)
    await rm(join(share, lost))
    await taken.open()
    await look(last)
    const [missing = ''] = t('transfer.missing', { count: 1, whens: '\0', letter: 'A' }).split('\0')
    await expect(desk.window.getByRole('main')).toContainText(missing)
    await expectAccessible(desk.window)
  })
})

test('a machine that receives the cases of one department gets no others, and says so', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const share = join(folder, 'Échange')
  await mkdir(share)
  const desk = await start({ dataDir })
  const onDesk = new CasePage(readerOf(desk.window, 'fr'))
  await new UnlockPage(onDesk.reader).enter(firm.passphrase)
  const tablet = await start()
  const onTablet = new CasePage(await secondMachine(tablet, firm))
  const { t } = onTablet.reader
  const office = await exchanging(onDesk.reader, desk, share)
  const site = await exchanging(onTablet.reader, tablet, share)
  await office.machines.present()
  await site.machines.present()
  await meet([office, 'A'], [site, 'B'])
  const received = site.reader.window.getByRole('group', { name: t('machine.receives.which') })

  await test.step('the tablet asks for the cases of the accounting department, and the desk hears of it', async () => {
    await site.machines.receiveSome(['department.accounting'])
    await expectAccessible(tablet.window)
    await expect(office.machines.known).toContainText(
      t('machine.receives.known', { departments: t('department.accounting') })
    )
  })

  await test.step('what is new in a case of another department stays at the desk', async () => {
    await onDesk.openFromList(firm.complainant)
    await onDesk.write()
    await onDesk.choose('composer.kind', 'composer.kind.note')
    await onDesk.text('composer.text.note').fill('Le voisin est absent.')
    await desk.window.keyboard.press('ControlOrMeta+Enter')
    await expect(onDesk.composer).toBeHidden()
    await office.packages.open()
    await expect(office.machines.known).toContainText(t('machine.news', { count: 0 }))
  })

  await test.step('the case, which the tablet had from before, says there that it is not kept up to date', async () => {
    await onTablet.openFromList(firm.complainant)
    await expect(tablet.window.getByRole('region', { name: t('machine.elsewhere.title') })).toBeVisible()
    await expectAccessible(tablet.window)
    await tablet.window.evaluate(() => {
      location.hash = '/search?q=Zwingli'
    })
    await expect(tablet.window.getByRole('main')).toContainText(
      t('machine.elsewhere', { departments: t('department.accounting') })
    )
  })

  await test.step('once it asks for all of them again, what was left out comes', async () => {
    await site.packages.open()
    await tablet.window
      .getByRole('radiogroup', { name: t('machine.receives') })
      .getByText(sentenceCase(t('machine.receives.all')))
      .click()
    await expect(received).toBeHidden()
    await expect(office.machines.known).toContainText(t('machine.news', { count: 1 }))
    await office.machines.sendNews('B', office.packages.found)
    await takeNewest(site, 1)
    await site.packages.openCase()
    await expect(onTablet.entries.filter({ hasText: 'Le voisin est absent.' })).toHaveCount(1)
    await expect(tablet.window.getByRole('region', { name: t('machine.elsewhere.title') })).toBeHidden()
  })
})
