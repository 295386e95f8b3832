import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'

test('a notice says what misses and why, follows what it is about, and offers a joint inspection', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { reader } = page
  const { window, t } = reader
  const main = window.getByRole('main')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-notice') }).click()
  const letter = new LetterPage(reader, 'formal-notice')
  await letter.opened()

  const mentions = main.getByRole('region', { name: t('mentions.title') })
  await expect(mentions).toContainText(t('problem.no-obligation'))
  await expect(mentions).toContainText(t('mentions.why.obligation'))
  await buttonOf(mentions, t('mentions.go', { name: t('mentions.obligation') })).click()
  await expect(letter.field('letter-screen.obligation')).toBeFocused()
  await window.keyboard.insertText('Contrat de sous-traitance n° 2024-117 du 14 juin 2024, lot 6.')
  await expect(mentions).not.toContainText(t('problem.no-obligation'))
  await expect(mentions).toContainText(t('mentions.obligation'))

  await letter.field('letter-screen.consequence').fill('nous dirons au maître de l’ouvrage ce qu’il en est')
  const topics = main.getByRole('radiogroup', { name: t('notice.topic') })
  await topics.getByText('Une livraison', { exact: true }).click()
  await expect(letter.field('letter-screen.demand')).toHaveValue(t('letter.demand.delivery'))
  await expect(letter.field('letter-screen.consequence')).toHaveValue(/maître de l’ouvrage/u)
  await topics.getByText('Un paiement', { exact: true }).click()
  await expect(mentions).toContainText(t('problem.no-amount'))
  await topics.getByText('Des désordres à reprendre', { exact: true }).click()
  await expect(letter.field('letter-screen.demand')).toHaveValue(t('letter.demand.repair'))
  await expect(mentions).not.toContainText(t('problem.no-amount'))

  const offer = main.getByRole('radiogroup', { name: t('meeting.offer') })
  await offer.getByText('Un constat contradictoire', { exact: true }).click()
  await expect(mentions).toContainText(t('problem.no-meeting-date'))
  await fieldOf(main, t, 'meeting.on').fill('14/1/2027')
  await main.getByLabel(t('meeting.at')).and(main.locator('[type=time]')).fill('09:30')
  await fieldOf(main, t, 'meeting.place').fill('3 rue des Tanneurs, 69003 Lyon')
  await expect(mentions).not.toContainText(t('problem.no-meeting-date'))
  await expectAccessible(window)
})

test('a reminder shows its place in the series of demands, from the first to the last notice', async ({ atCase }) => {
  const page = await atCase('Facture F-2231')
  const { reader } = page
  const { window, t } = reader
  const main = window.getByRole('main')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('letter-kinds.act') }).click()
  await buttonOf(window, t('letter.kind.payment-reminder-3')).click()
  const letter = new LetterPage(reader, 'payment-reminder-3')
  await letter.opened()
  const series = main.getByRole('region', { name: t('series.title') })
  await expect(series.getByRole('listitem').filter({ hasText: t('series.here') })).toContainText(
    t('letter.kind.payment-reminder-3')
  )
  await expect(series.getByRole('listitem')).toHaveText([
    /^Premier rappel/u,
    /^Deuxième rappel/u,
    /^Dernier rappel/u,
    /^Mise en demeure/u,
    /^Dernière mise en demeure/u
  ])
  const mentions = main.getByRole('region', { name: t('mentions.title.letter') })
  // The number of the invoice is a gap of the template.
  await expect(mentions).toContainText(t('mentions.why.facts'))
  await expect(mentions).not.toContainText(t('mentions.why.letter.demand'))
  await letter.field('letter-screen.asked').fill('')
  await expect(mentions).toContainText(t('mentions.why.letter.demand'))
  await buttonOf(mentions, t('mentions.go', { name: t('mentions.demand') })).click()
  await expect(letter.field('letter-screen.asked')).toBeFocused()
  await expectAccessible(window)
})

test('a demand whose day has passed offers the next of its series, which cites it', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir, today: '2026-03-25' })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const main = window.getByRole('main')
  await buttonOf(main, t('series.next', { kind: t('letter.kind.last-notice') })).click()
  const letter = new LetterPage(reader, 'last-notice')
  await letter.opened()
  const series = main.getByRole('region', { name: t('series.title') })
  await expect(series.getByRole('listitem').filter({ hasText: t('series.here') })).toContainText(
    t('letter.kind.last-notice')
  )
  await expect(letter.body).toContainText('2026-A-0003-2')
})
