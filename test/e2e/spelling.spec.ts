import { expect, type Locator } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, expectWorkspace, goTo, type Reader, readerOf } from './pages/reader'

interface Written {
  readonly letter: LetterPage
  readonly spelling: Locator
}

async function news(reader: Reader): Promise<Written> {
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-news') }).click()
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  return { letter, spelling: window.getByRole('region', { name: t('spelling.title'), exact: true }) }
}

const wordIn = (spelling: Locator, word: string): Locator => spelling.getByRole('listitem').filter({ hasText: word })

for (const language of ['fr', 'en'] satisfies Language[]) {
  test(`an unknown word is underlined, mended by one click, and one of the firm’s own is kept (${language})`, async ({
    atSamples
  }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const { letter, spelling } = await news(reader)
    await expect(spelling).toContainText(t('spelling.none'))
    await letter.write('Madame Lefèvre, l’entreprise a bien recu le zorglub de Flurbinel : 12 mm, réf. 2026-A-0042.')
    await expect(letter.body.locator('[data-remark-words=spelling]')).toHaveText(['recu', 'zorglub', 'Flurbinel'])
    await expectAccessible(window)

    await buttonOf(wordIn(spelling, 'recu'), 'reçu').click()
    await expect(letter.body).toContainText('a bien reçu le zorglub')
    await expect(wordIn(spelling, 'recu')).toBeHidden()
    await window.getByRole('button', { name: t('action.undo'), exact: true }).click()
    await expect(letter.body).toContainText('a bien recu le zorglub')

    await buttonOf(wordIn(spelling, 'zorglub'), t('spelling.add')).click()
    await expect(wordIn(spelling, 'zorglub')).toBeHidden()
    await buttonOf(wordIn(spelling, 'Flurbinel'), t('spelling.aside')).click()
    await expect(letter.body.locator('[data-remark-words=spelling]')).toHaveText(['recu'])
    await spelling.getByText(t('spelling.asides', { count: 1 })).click()
    await buttonOf(spelling, t('spelling.take-back', { word: 'Flurbinel' })).click()
    await expect(letter.body.locator('[data-remark-words=spelling]')).toHaveText(['recu', 'Flurbinel'])

    await window.keyboard.press('F7')
    expect(await letter.selectedWords()).toBe('recu')
    await window.keyboard.press('F7')
    expect(await letter.selectedWords()).toBe('Flurbinel')
    await window.keyboard.press('Shift+F7')
    expect(await letter.selectedWords()).toBe('recu')
    await window.keyboard.press('Alt+Enter')
    await expect(buttonOf(wordIn(spelling, 'recu'), 'reçu')).toBeFocused()
  })
}

test('the process of the dictionaries is killed and comes back with the next word', async ({ start, sampleDir }) => {
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const { letter, spelling } = await news(reader)
  await expect(spelling).toContainText(reader.t('spelling.none'))
  await app.evaluate(({ app: electron }) => {
    const [child] = electron.getAppMetrics().filter(({ name }) => name === 'Entente spelling')
    if (!child) throw new Error('no process of the dictionaries')
    process.kill(child.pid, 'SIGKILL')
  })
  await letter.write('Une facture recue hier.')
  await expect(wordIn(spelling, 'recue')).toBeVisible()
  await expect(letter.body.locator('[data-remark-words=spelling]')).toHaveText(['recue'])
})

test('a word of the firm’s own dictionary is taken out again in the settings', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const { letter, spelling } = await news(reader)
  await letter.write('Le zorglub.')
  await buttonOf(wordIn(spelling, 'zorglub'), t('spelling.add')).click()
  await expect(window.getByText(t('spelling.added', { word: 'zorglub' }))).toBeVisible()
  await goTo(reader, 'place.settings')
  await window
    .getByRole('navigation', { name: t('settings.sections') })
    .getByRole('link', { name: t('settings.letters') })
    .click()
  const own = window.getByRole('region', { name: t('spelling.own') })
  await expect(own.getByRole('listitem')).toHaveText([/zorglub/u])
  await expectAccessible(window)
  await buttonOf(own, t('spelling.remove', { word: 'zorglub' })).click()
  await expect(own).toContainText(t('spelling.own-none'))
})

test('what is written for the file is spelled as the letter is, by the same key', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const { letter, spelling } = await news(reader)
  const readers = window.getByRole('radiogroup', { name: t('readers.for') })
  await readers.getByText(t('readers.file'), { exact: true }).click()
  const text = letter.field('file-text.title')
  await text.fill('L’entreprise a recu le procès-verbal ; elle tient le zorglub pour conforme.')
  await expect(wordIn(spelling, 'recu')).toBeVisible()
  await window.keyboard.press('ControlOrMeta+Home')
  await window.keyboard.press('F7')
  await expect.poll(() => letter.selectedWords()).toBe('recu')
  await window.keyboard.press('F7')
  await expect.poll(() => letter.selectedWords()).toBe('zorglub')
  await window.keyboard.press('Alt+Enter')
  // Whichever of its buttons stood first: what is proposed may come later.
  await expect(wordIn(spelling, 'zorglub').locator('button:focus')).toBeVisible()

  await readers.getByText(t('readers.addressee'), { exact: true }).click()
  await buttonOf(wordIn(spelling, 'recu'), t('spelling.show')).click()
  await expect(text).toBeFocused()
  expect(await letter.selectedWords()).toBe('recu')
  await buttonOf(wordIn(spelling, 'recu'), 'reçu').click()
  await expect(text).toHaveValue(/a reçu le procès-verbal/u)
})
