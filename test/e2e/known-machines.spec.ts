import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/entente-test'
import { CasePage } from './pages/case-page'
import { UnlockPage } from './pages/doors'
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
  await sent.useFolder(share)
  await taken.open()
  await taken.useFolder(share)

  await test.step('the tablet presents itself, and the desk compares the codes', async () => {
    await there.callIt('A', 'Tablette d’Éloïse')
    await there.present()
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
    await expect(desk.window.getByText(t('transfer.sealed'))).toBeVisible()
    await expect(taken.passphrase).toBeHidden()
    await buttonOf(desk.window, t('transfer.open')).click()
    await expect(desk.window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused()
    await buttonOf(desk.window.getByRole('main'), t('transfer.leave'))
      .or(buttonOf(desk.window.getByRole('main'), t('action.close')))
      .click()
  })

  await test.step('and refuses it once it trusts the tablet no longer, until that is taken back', async () => {
    await buttonOf(desk.window, t('machine.revoke.named', { letter: 'A' })).click()
    await expect(here.known).toHaveAttribute('data-standing', 'revoked')
    await taken.found.getByRole('button').click()
    await buttonOf(desk.window, t('transfer.open')).click()
    await expect(desk.window.getByRole('alert').first()).toBeVisible()
    await expect(desk.window.getByText(t('refusal.machine-revoked', { letter: 'A' }))).toBeVisible()
    await buttonOf(desk.window, t('machine.trust-again.named', { letter: 'A' })).click()
    await expect(here.known).toHaveAttribute('data-standing', 'known')
  })
})
