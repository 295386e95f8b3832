import { expect } from '@playwright/test'
import { drawnWhileTyping } from '../support/drawn-again'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf } from './pages/reader'

test('while somebody types a letter nothing beside its text is drawn again, and all of it once they pause', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-news') }).click()
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
  // An answer to what was written before may come late; what draws with every key does so each time.
  await expect(async () => {
    const { of, again } = await drawnWhileTyping(letter.body, ' Nous y', beside)
    expect(of).toBeGreaterThan(20)
    expect(again).toBe(0)
  }).toPass()
  await letter.write('Nous sommes désolés si cela vous a gênée.')
  await expect(letter.remarks.getByRole('listitem').filter({ hasText: 'désolés si cela' })).toBeVisible()
})
