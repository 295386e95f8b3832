import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, fieldOf, type Reader } from './pages/reader'

async function news(reader: Reader): Promise<LetterPage> {
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-news') }).click()
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  return letter
}

for (const language of ['fr', 'en'] satisfies Language[]) {
  test(`a slash brings a phrase by the keyboard alone; one of one’s own is kept, marked and taken away (${language})`, async ({
    atSamples
  }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const letter = await news(reader)
    await letter.write('Bonjour.')
    await window.keyboard.press('Space')
    await window.keyboard.press('/')
    const picker = window.getByRole('dialog', { name: t('phrases.title') })
    await expect(fieldOf(picker, t, 'phrases.search')).toBeFocused()
    const search = fieldOf(picker, t, 'phrases.search')
    await picker.getByRole('combobox', { name: t('phrases.part') }).click()
    await window.getByRole('option', { name: t('studio.block.solution') }).click()
    await search.fill('fenêtre')
    await expect(picker.getByText(t('phrases.none'))).toBeVisible()
    await search.fill('photographies')
    await expect(picker.getByText(t('phrases.elsewhere'))).toBeVisible()
    const found = picker.getByRole('list', { name: t('phrases.list') })
    await expect(found.getByRole('listitem').first()).toContainText('Merci pour vos photographies.')
    await expectAccessible(window)
    await search.press('ArrowDown')
    await window.keyboard.press('Enter')
    await expect(picker).toBeHidden()
    await expect(letter.body).toContainText('Bonjour. Merci pour vos photographies.')

    await buttonOf(window.getByRole('main'), t('phrases.open')).click()
    await buttonOf(picker, t('phrases.add')).click()
    await fieldOf(picker, t, 'phrases.text').fill('Votre toit nous importe autant qu’à vous.')
    await buttonOf(picker, t('phrases.keep')).click()
    const own = found.getByRole('listitem').filter({ hasText: 'Votre toit' })
    await expect(own).toContainText(t('phrases.own'))
    await buttonOf(own, t('phrases.mark')).click()
    await expect(found.getByRole('listitem').first()).toContainText('Votre toit')
    await expect(buttonOf(own, t('phrases.unmark'))).toBeVisible()
    await expectAccessible(window)
    await buttonOf(own, t('phrases.remove')).click()
    await expect(own).toBeHidden()
    await window.keyboard.press('Escape')
    await expect(picker).toBeHidden()
  })
}

test('a slash that asked for no phrase is typed, and within a word it asks for none', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const letter = await news(reader)
  await letter.write('Le 03')
  await window.keyboard.press('/')
  await window.keyboard.insertText('2026 et')
  await window.keyboard.press('Space')
  await window.keyboard.press('/')
  await expect(window.getByRole('dialog', { name: t('phrases.title') })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(letter.body).toContainText('Le 03/2026 et /')
})
