import { expect, type Page } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, readerOf } from './pages/reader'

const TITLE = 'Volet roulant bloqué'

/** A complaint that was acknowledged by telephone, with nothing promised. */
async function acknowledgedByPhone(window: Page): Promise<void> {
  await window.evaluate(async (title) => {
    const address = { flat: '', building: '', street: '4 rue des Lilas', locality: '', postcode: '69003', town: 'Lyon' }
    const contact = {
      ...{ kind: 'person', civility: 'monsieur', firstName: 'Élie', lastName: 'Jourdan', status: 'consumer' },
      ...{ address: { ...address, country: 'FR' }, phones: [], emails: [], language: 'fr', notes: '' }
    }
    const opening = {
      ...{ who: { kind: 'new', contact }, role: 'client', status: 'consumer', direction: 'we-answer', channel: 'call' },
      ...{ title, disputeType: 'works', department: 'works', priority: 'P3', summary: 'Le volet ne descend plus.' },
      ...{ wanted: '', since: { kind: 'unknown' }, language: 'fr' }
    }
    const bridge = (window as unknown as { entente: { call(name: string, input: unknown): Promise<unknown> } }).entente
    const opened = (await bridge.call('case.capture', opening)) as { value: { id: string } }
    const run = (command: object) => bridge.call('case.do', { id: opened.value.id, command })
    await run({ type: 'log-communication', channel: 'call', flow: 'out', text: 'Réception confirmée de vive voix' })
    await run({ type: 'move-stage', to: 'acknowledged', reason: 'De vive voix' })
  }, TITLE)
}

test('news are proposed in time: from the day’s list and the case, as a letter or an e-mail that promises a day', async ({
  start,
  sampleDir
}) => {
  const first = await start({ dataDir: sampleDir })
  await expectWorkspace(readerOf(first.window, 'fr'))
  await acknowledgedByPhone(first.window)
  await first.close()
  const { window } = await start({ dataDir: sampleDir, today: '2026-03-10' })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await goTo(reader, 'place.today')
  const line = window.getByRole('main').getByRole('listitem').filter({ hasText: TITLE })
  const body = fieldOf(window, t, 'letter-screen.body')

  await test.step('the day’s list says it, and its act opens the letter', async () => {
    await expect(line).toContainText(t('step.stage.give-news'))
    await line.getByRole('link').focus()
    await window.keyboard.press('d')
    await expect(
      window.getByRole('heading', { level: 1, name: t('letter-screen.title.progress-update') })
    ).toBeVisible()
    await expect(body).toContainText(/depuis le 3\u00a0mars 2026[\s\S]*Le volet ne descend plus[\s\S]*\[à compléter/u)
    await expectAccessible(window)
    await expect(buttonOf(window, t('letter-screen.issue.progress-update'))).toBeDisabled()
    await new LetterPage(reader, 'progress-update').fillGap('le fabricant a été interrogé')
  })

  await test.step('as an e-mail, logged once it was sent, its day is a promise', async () => {
    await buttonOf(window, t('letter-screen.as-mail')).click()
    const reply = fieldOf(window.getByRole('tabpanel'), t, 'intake.reply.text')
    await expect(reply).toHaveValue(/Bonjour Monsieur Jourdan,[\s\S]*fabricant[\s\S]*Prochaine étape/u)
    await buttonOf(window, t('intake.reply.sent')).click()
    await expect(reply).toBeHidden()
    const promised = t('step.promise', { text: 'nous vous disons où en sont nos vérifications' })
    await expect(
      window.getByRole('button', { name: t('common.named', { name: t('case.next'), value: promised }) })
    ).toBeVisible()
    await goTo(reader, 'place.today')
    await expect(line).toHaveCount(0)
  })

  await test.step('on paper, the confirmation of what was said by telephone', async () => {
    // The place was left at the case, from which it was opened.
    await window.evaluate(() => {
      location.hash = '/cases'
    })
    await new CasePage(reader).openFromList(TITLE)
    await window.getByRole('tab', { name: t('case.tab.letters') }).click()
    await buttonOf(window, t('mailing.write-confirmation')).click()
    await expect(body).toContainText(/nous nous sommes engagés à faire[\s\S]*nos vérifications, au plus tard le/u)
    await new LetterPage(reader, 'call-confirmation').issue()
    await expect(window.getByText(t('letter-screen.issued.call-confirmation'))).toBeVisible()
    await expect(window.getByRole('tabpanel').getByRole('article')).toContainText(t('letter.kind.call-confirmation'))
  })
})

test('a statement form for a witness is prepared from the checklist of proofs, and saved', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  await window.getByRole('tab', { name: t('case.tab.intake') }).click()
  await buttonOf(window.getByRole('tabpanel'), t('intake.sheet.proofs')).click()
  await buttonOf(page.panel, t('witness.open')).click()
  await fieldOf(page.panel, t, 'witness.name').fill('Jean-Noël d’Ornano')
  await expect(page.panel.getByText('Jean-Noël d’Ornano').first()).toBeVisible()
  await expect(page.panel.getByText('Qui êtes-vous').first()).toBeAttached()
  await expectAccessible(window)
  await buttonOf(page.panel, t('witness.back')).click()
  await expect(page.panel.getByRole('heading', { name: t('proofs.ask') })).toBeVisible()
})
