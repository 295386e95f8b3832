import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, fieldOf, type Reader } from './pages/reader'

const SORRY = 'Nous sommes désolés si cela vous a gênée.'

/** News to the client of a sample case, with its one gap filled. */
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
  test(`an error in a draft is shown with its words, held against it, mended, undone and set aside (${language})`, async ({
    atSamples
  }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const letter = await news(reader)
    await letter.write(SORRY)
    const remark = letter.remarks.getByRole('listitem').filter({ hasText: 'désolés si cela' })
    await expect(remark).toContainText(t('studio.severity.error'))
    await buttonOf(remark, t('studio.show')).press('Enter')
    await expect.poll(() => letter.selectedWords()).toContain('désolés si')
    await expectAccessible(window)

    await buttonOf(remark, t('studio.dismiss')).click()
    await expect(remark).toBeHidden()
    await letter.remarks.getByText(t('studio.aside', { count: 1 })).click()
    await buttonOf(letter.remarks, t('studio.take-back')).click()
    await expect(remark).toBeVisible()
    await buttonOf(remark, t('studio.dismiss')).click()
    await letter.remarks.getByText(t('studio.aside', { count: 1 })).click()
    await fieldOf(letter.remarks, t, 'studio.reason').fill('Ce sont ses mots')
    await expectAccessible(window)

    await letter.write('Nous revenons vers vous très vite !')
    await letter.remarks.getByText(/^\d+ (?:conseil|hint)|^(?:Un conseil|One hint)/u).click()
    const space = letter.remarks.getByRole('listitem').filter({ hasText: t('studio.severity.info') })
    await buttonOf(space.first(), t('studio.apply')).click()
    await expect.poll(() => letter.text()).toContain('vite\u202f!')
    await window
      .getByRole('status')
      .filter({ hasText: t('studio.applied') })
      .getByRole('button', { name: t('action.undo') })
      .click()
    await expect.poll(() => letter.text()).toContain('vite !')
  })
}

test('remarks that say the same are one line, which leads to each place, and are rewritten at once and undone at once', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const letter = await news(reader)
  await letter.write('Nous passons nonobstant la pluie.')
  await letter.write('Les travaux ont lieu nonobstant le froid.')
  await letter.remarks.getByText(/^\d+ conseil|^Un conseil/u).click()
  const line = letter.remarks.getByRole('listitem').filter({ hasText: 'nonobstant' })
  await expect(line).toHaveCount(1)
  await expect(line).toContainText(t('studio.places', { count: 2 }))
  const paragraph = () =>
    window.evaluate(() => document.getSelection()?.anchorNode?.parentElement?.closest('p')?.textContent ?? '')
  await buttonOf(line, t('studio.show-next', { at: 0, count: 2 })).click()
  await expect.poll(paragraph).toContain('la pluie')
  await buttonOf(line, t('studio.show-next', { at: 2, count: 2 })).click()
  await expect.poll(paragraph).toContain('le froid')
  await letter.body.press('Shift+F8')
  await expect.poll(paragraph).toContain('la pluie')
  await expectAccessible(window)

  await buttonOf(line, t('studio.apply-all', { count: 2 })).click()
  await expect.poll(() => letter.text()).toMatch(/malgré la pluie.*malgré le froid/u)
  await window
    .getByRole('status')
    .filter({ hasText: t('studio.applied-all', { count: 2 }) })
    .getByRole('button', { name: t('action.undo') })
    .click()
  await expect.poll(() => letter.text()).toMatch(/nonobstant la pluie.*nonobstant le froid/u)
  await buttonOf(line, t('studio.dismiss-all')).click()
  await expect(line).toBeHidden()
})

test('an error holds a letter back until it is mended, then it leaves, and is remembered by its rule alone', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { t, window } = reader
  const letter = await news(reader)
  await letter.write(SORRY)
  const remark = letter.remarks.getByRole('listitem').filter({ hasText: 'désolés si cela' })
  await expect(remark).toBeVisible()
  await expect(letter.issueButton).toBeDisabled()
  await letter.issueButton.hover({ force: true })
  await expect(window.getByRole('tooltip')).toHaveText(t('studio.blocked', { count: 1 }))
  await buttonOf(remark, t('studio.dismiss')).click()
  await letter.issue()
  await expect(window.getByText(t('letter-screen.issued.progress-update'))).toBeVisible()
})
