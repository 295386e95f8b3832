import { expect, type Locator } from '@playwright/test'
import { drawnWhileTyping } from '../support/drawn-again'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, goTo, type Reader } from './pages/reader'
import { TemplatePage } from './pages/template-page'

/** An answer to what was written before may come late; what is drawn with every key is drawn each time. */
async function drawsNothingBeside(text: Locator, places: readonly Locator[]): Promise<void> {
  await expect(async () => {
    const { of, again } = await drawnWhileTyping(text, ' Nous y', places)
    expect(of).toBeGreaterThan(10)
    expect(again).toBe(0)
  }).toPass()
}

async function begin({ window, t }: Reader, act: 'act.give-news' | 'act.give-notice'): Promise<void> {
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t(act) }).click()
}

test('while somebody types a letter nothing beside its text is drawn again, and all of it once they pause', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await begin(reader, 'act.give-news')
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  await letter.write('La toiture a été contrôlée.')
  await expect(letter.remarks).toContainText(t('spelling.title'))
  const beside = [
    letter.toAnswer,
    letter.remarks,
    letter.field('letter-screen.subject'),
    letter.field('letter-screen.to')
  ]
  await drawsNothingBeside(letter.body, beside)
  await letter.write('Nous sommes désolés si cela vous a gênée.')
  await expect(letter.remarks.getByRole('listitem').filter({ hasText: 'désolés si cela' })).toBeVisible()
})

test('while somebody types in a field of a notice, or in a template, nothing beside it is drawn again', async ({
  atSamples
}) => {
  const reader = await atSamples('en')
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await begin(reader, 'act.give-notice')
  const notice = new LetterPage(reader, 'formal-notice')
  await notice.opened()
  await expect(notice.remarks).toContainText(t('spelling.title'))
  const [breach, demand] = [notice.field('letter-screen.breach'), notice.field('letter-screen.demand')]
  await breach.fill('La toiture fuit depuis le 3 mars 2026.')
  await drawsNothingBeside(breach, [notice.remarks, demand, notice.toAnswer])
  await breach.fill('Nous sommes désolés si cela vous a gênée.')
  await expect(notice.remarks.getByRole('listitem').filter({ hasText: 'désolés si cela' })).toBeVisible()

  await goTo(reader, 'place.settings')
  await window
    .getByRole('navigation', { name: t('settings.sections') })
    .getByRole('link', { name: t('settings.letters') })
    .click()
  const page = new TemplatePage(reader)
  await page.choose('fr')
  await page.open('progress-update')
  await page.showsSheet()
  await page.write('Notre chantier reste ouvert.')
  await expect(page.sheet).toContainText('reste ouvert')
  const beside = window.getByRole('region', { name: t('templates.beside') })
  await drawsNothingBeside(page.body, [beside, buttonOf(window, t('templates.insert'))])
  await page.write('Aux visites chaque jeudi.')
  await expect(page.sheet).toContainText('chaque jeudi')
})
