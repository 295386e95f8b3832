import { copyFile, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willChoose } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/entente-test'
import { CasePage } from './pages/case-page'
import { RestorePanel, UnlockPage } from './pages/doors'
import { FirstRunPage } from './pages/first-run-page'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, fieldOf, goTo, pick, readerOf } from './pages/reader'
import { SafetyPage } from './pages/safety-page'
import { TransferPage } from './pages/transfer-page'
import { VersionsBand } from './pages/versions-band'

const SECRET = 'la clé sous le paillasson'

test('a case goes from the tablet to the desk and back, and what both changed is shown side by side', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const [over, back] = [join(folder, 'aller.age'), join(folder, 'retour.age')]
  const tablet = await start({ dataDir })
  const onTablet = new CasePage(readerOf(tablet.window, 'fr'))
  await new UnlockPage(onTablet.reader).enter(firm.passphrase)
  const sent = new TransferPage(onTablet.reader, tablet.app)

  const entente = await start()
  const first = await new FirstRunPage(readerOf(entente.window, 'en')).speak('fr')
  const { t } = first.reader
  await first.beginRestore()
  await willChoose(entente.app, firm.backup)
  await new RestorePanel(first.reader).restore(firm.passphrase)
  await expect(entente.window.getByText(t('restore.done'))).toBeVisible()
  const desk = new TransferPage(first.reader, entente.app)

  await test.step('the tablet withdraws the case, and packs it', async () => {
    await onTablet.openFromList(firm.complainant)
    await moveTo(onTablet, 'withdrawn', 'La cliente renonce.')
    await sent.packCase()
    await expectAccessible(tablet.window)
    await sent.make(over, SECRET)
    await expectAccessible(tablet.window)
  })

  await test.step('the desk has gone on with it meanwhile, and sees what the package changes', async () => {
    const onDesk = new CasePage(first.reader)
    await onDesk.openFromList(firm.complainant)
    await moveTo(onDesk, 'acknowledged', 'Accusé au téléphone.')
    await desk.open()
    await expectAccessible(entente.window)
    await desk.choose(over)
    await desk.verify('ce n’est pas elle')
    await expect(entente.window.getByRole('alert')).toContainText(t('refusal.wrong-passphrase'), { timeout: 30_000 })
    await desk.verify(SECRET)
    await expect(entente.window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused({ timeout: 30_000 })
    await expect(
      entente.window.getByText(t('transfer.change.changed', { entries: t('count.entries', { count: 1 }) }))
    ).toBeVisible()
    await expect(entente.window.getByText(t('transfer.conflicts'))).toBeVisible()
    const main = entente.window.getByRole('main')
    await expect(main).toContainText(t('stage.withdrawn'))
    await expect(main).toContainText(t('stage.acknowledged'))
    await expectAccessible(entente.window)
  })

  await test.step('it is taken once, and the second time brings nothing', async () => {
    await desk.accept()
    await expectAccessible(entente.window)
    await desk.choose(over)
    await desk.verify(SECRET)
    await expect(entente.window.getByText(t('transfer.nothing'))).toBeVisible({ timeout: 30_000 })
  })

  const told = `${t('event.conflict-settled')} · ${t('details.stage')}`
  await test.step('the case itself says so, and one click settles it; it can be taken back', async () => {
    await desk.openCase()
    const versions = new VersionsBand(first.reader)
    await expect(versions.sides(t('details.stage'))).toHaveCount(2)
    await expectAccessible(entente.window)
    await versions.keep(t('details.stage'), t('stage.acknowledged'))
    await expect(versions.band).toBeHidden()
    await expect(entente.window.getByText(told)).toBeVisible()
    await buttonOf(entente.window, t('action.undo')).last().click()
    await expect(versions.sides(t('details.stage'))).toHaveCount(2)
    await versions.keep(t('details.stage'), t('stage.acknowledged'))
    await expect(versions.band).toBeHidden()
  })

  await test.step('and goes back, by the list this time: it is settled there as well', async () => {
    await entente.window.evaluate(() => {
      location.hash = '/cases?view=all'
    })
    const inbox = new InboxPage(first.reader)
    await expect(inbox.rows('all')).toHaveCount(1)
    await inbox.list('all').focus()
    await entente.window.keyboard.press('Home')
    await entente.window.keyboard.press('Space')
    await entente.window.getByRole('button', { name: t('transfer.act.cases') }).click()
    await desk.make(back, SECRET)
    await sent.open()
    await sent.look(back, SECRET)
    await sent.accept()
    await expect(tablet.window.getByText(t('transfer.conflicts'))).toBeHidden()
    await sent.openCase()
    await expect(new VersionsBand(onTablet.reader).band).toBeHidden()
    await expect(tablet.window.getByText(told, { exact: true })).toBeVisible()
  })

  await test.step('both are in order', async () => {
    for (const reader of [first.reader, onTablet.reader]) {
      const safety = new SafetyPage(reader)
      await safety.open()
      expect(await safety.check()).toEqual([])
    }
  })
})

test('packages go by a folder that the machines share, and what lies there is offered', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const share = join(folder, 'Échange d’équipe')
  await mkdir(share)
  const tablet = await start({ dataDir })
  const onTablet = new CasePage(readerOf(tablet.window, 'fr'))
  await new UnlockPage(onTablet.reader).enter(firm.passphrase)
  const { t } = onTablet.reader
  const sent = new TransferPage(onTablet.reader, tablet.app)
  await sent.open()
  await sent.chooseFolder(share)
  await expect(sent.found).toHaveCount(0)
  await onTablet.openFromList(firm.complainant)
  await sent.packCase()
  await sent.put(SECRET)
  await expectAccessible(tablet.window)
  await sent.put(SECRET)
  await expect(sent.found).toHaveCount(2)
  await expect(sent.found.first()).toContainText(t('transfer.folder.ours'))

  const entente = await start()
  const first = await new FirstRunPage(readerOf(entente.window, 'en')).speak('fr')
  await first.beginRestore()
  await willChoose(entente.app, firm.backup)
  await new RestorePanel(first.reader).restore(firm.passphrase)
  await expect(entente.window.getByText(t('restore.done'))).toBeVisible()
  const desk = new TransferPage(first.reader, entente.app)
  await desk.open()
  await desk.chooseFolder(share)
  await expect(desk.found).toHaveCount(2)
  await goTo(first.reader, 'place.today')
  await expect(entente.window.getByText(t('transfer.folder.waiting', { count: 2 }))).toBeVisible()
  await entente.window
    .getByRole('main')
    .getByRole('link', { name: t('transfer.folder.waiting.act') })
    .click()
  await desk.lookAtFirst()
  await desk.verify(SECRET)
  await expect(entente.window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused({ timeout: 30_000 })
  await expectAccessible(entente.window)
  // It came with the backup already.
  await expect(entente.window.getByText(t('transfer.nothing'))).toBeVisible()
  await buttonOf(entente.window.getByRole('main'), t('action.close')).click()
  await expect(desk.found.first()).toContainText(t('transfer.folder.taken'))
})

async function moveTo(page: CasePage, stage: 'withdrawn' | 'acknowledged', reason: string): Promise<void> {
  const { t } = page.reader
  await page.act('act.move-stage')
  await pick(page.reader, fieldOf(page.panel, t, 'stage.panel.to'), t(`stage.${stage}`))
  await page.panel.getByRole('textbox').last().fill(reason)
  await page.panel.getByRole('button', { name: t('stage.panel.act') }).click()
  await expect(page.panel).toBeHidden()
}

test('a package dropped on the window is looked at, where packages are taken and elsewhere; several are not', async ({
  start,
  firm,
  dataDir,
  folder
}) => {
  const [file, other] = [join(folder, 'Colis de la tablette.age'), join(folder, 'Un autre colis.age')]
  const { window, app } = await start({ dataDir })
  const onCase = new CasePage(readerOf(window, 'fr'))
  const { t } = onCase.reader
  await new UnlockPage(onCase.reader).enter(firm.passphrase)
  const page = new TransferPage(onCase.reader, app)
  await onCase.openFromList(firm.complainant)
  await page.packCase()
  await page.make(file, SECRET)
  await copyFile(file, other)
  const preview = window.getByRole('heading', { name: t('transfer.preview') })

  await test.step('on the day’s page: the place where packages are taken opens, and asks for its passphrase', async () => {
    await goTo(onCase.reader, 'place.today')
    await dropFiles(onCase.reader, [file])
    await expect(page.heading).toBeVisible()
    await expect(window.getByText(t('transfer.chosen', { file: 'Colis de la tablette.age' }))).toBeVisible()
    await page.verify(SECRET)
    await expect(preview).toBeFocused({ timeout: 30_000 })
    await expect(window.getByRole('main')).toContainText(t('transfer.nothing'))
    await expectAccessible(window)
  })

  await test.step('where packages are taken: the next one stands in for it', async () => {
    await dropFiles(onCase.reader, [other], 'transfer.drop.title')
    await expect(preview).toBeHidden()
    await expect(window.getByText(t('transfer.chosen', { file: 'Un autre colis.age' }))).toBeVisible()
  })

  await test.step('two at once: said, and what was chosen stays', async () => {
    await dropFiles(onCase.reader, [file, other], 'transfer.drop.title')
    await expect(window.getByText(t('transfer.drop.one'))).toBeVisible()
    await expect(window.getByText(t('transfer.chosen', { file: 'Un autre colis.age' }))).toBeVisible()
  })
})
