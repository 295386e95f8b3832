import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { angryMail } from './pages/angry-mail'
import { LetterPage } from './pages/letter-page'
import { buttonOf } from './pages/reader'

test('one key answers the message that waits: its words are restated, and each point is struck off as it is answered', async ({
  atCase
}) => {
  const page = await atCase('Avis public')
  const { reader } = page
  const { window, t } = reader
  await angryMail(reader)
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()
  expect(await letter.text()).toContain('Troisième relance')
  expect(await letter.text()).not.toContain('Cordialement')

  const { toAnswer } = letter
  await expect(toAnswer).toContainText('Remplacer le vitrage, sans frais')
  const scratched = toAnswer.getByRole('listitem').filter({ hasText: 'vitre est rayée' })
  const silent = toAnswer.getByRole('listitem').filter({ hasText: 'sans réponse' })
  await expect(silent).toContainText(t('to-answer.open'))
  await expectAccessible(window)
  const unanswered = letter.remarks.getByRole('listitem').filter({ hasText: 'Trois messages' })
  await expect(unanswered).toBeVisible()
  await silent.getByRole('checkbox').check()
  await expect(unanswered).toBeHidden()
  await letter.write('La vitre rayée sera changée par nos soins.')
  await expect(scratched).toContainText('« vitre »')
  await expect(toAnswer).toContainText(t('to-answer.left', { count: 0 }))
})

test('any message of the client is answered from the timeline; a draft begun before is kept, and says so', async ({
  atCase
}) => {
  const page = await atCase('Avis public')
  const { reader } = page
  const { window, t } = reader
  await page.actOn(page.entries.filter({ hasText: 'Un mois, toujours rien' }), 'timeline.reply.of')
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  expect(await letter.text()).toContain('Un mois, toujours rien')
  await letter.write('Nous vous appelons jeudi.')
  await window.getByRole('button', { name: t('action.back') }).click()
  await page.actOn(page.entries.filter({ hasText: 'Toujours aucune date' }), 'timeline.reply.of')
  await letter.opened()
  expect(await letter.text()).toContain('Nous vous appelons jeudi.')
  await letter.toAnswer.getByRole('button', { name: t('to-answer.begin-again') }).click()
  await expect.poll(() => letter.text()).toContain('Toujours aucune date')
})

test('facts of the case are quoted with their days and the numbers of their exhibits, none of them internal', async ({
  atCase
}) => {
  const page = await atCase('Avis public')
  const { reader } = page
  const { window, t } = reader
  await angryMail(reader)
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()
  await letter.toAnswer.getByRole('button', { name: t('quote-facts.act') }).click()
  const panel = window.getByRole('dialog', { name: t('quote-facts.title') })
  const scratch = panel.getByRole('checkbox', { name: /Rayure constatée.*pièce n°/u })
  await expect(scratch).toBeVisible()
  await expect(panel).not.toContainText('Deux autres clients')
  await expectAccessible(window)
  await scratch.check()
  await panel.getByRole('button', { name: t('quote-facts.insert') }).click()
  await expect(panel).toBeHidden()
  await expect.poll(() => letter.text()).toMatch(/Rayure constatée, antérieure à la pose.*\(pièce n°/u)

  await letter.write('Vous nous avez écrit.')
  await buttonOf(window, t('studio.cite')).click()
  await expect(window.getByRole('menu')).not.toContainText('Deux autres clients')
  await window.getByRole('menuitem', { name: /^n°\s1\s·/u }).click()
  await expect.poll(() => letter.text()).toMatch(/Vous nous avez écrit\. \(pièce n°\s1\)/u)
})
