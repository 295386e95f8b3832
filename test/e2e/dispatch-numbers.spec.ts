import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LettersTab } from './pages/letter-page'
import { buttonOf, fieldOf, goTo } from './pages/reader'

test('a series of numbers is entered once, and each recorded letter takes the next', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const main = window.getByRole('main')
  await goTo(reader, 'place.settings')
  await main.getByRole('link', { name: t('settings.mail') }).click()
  await fieldOf(main, t, 'series.first').fill('RK 1234 5678 FR')
  await fieldOf(main, t, 'series.last').fill('RK 1234 5677 FR')
  await buttonOf(main, t('series.add')).click()
  await expect(main).toContainText(t('series.problem.series-order'))
  await fieldOf(main, t, 'series.last').fill('RK 1234 5680 FR')
  await buttonOf(main, t('series.add')).click()
  // The first of them is the number of a letter that was posted.
  await expect(main).toContainText(t('series.few', { count: 2 }))
  await expectAccessible(window)

  const page = new CasePage(reader)
  const { panel } = page
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.letters') }).click()
  const letter = new LettersTab(reader).letters.filter({ hasText: t('letter.kind.acknowledgement') })
  await buttonOf(letter, t('dispatch.choose')).click()
  await panel.getByRole('radio', { name: sentenceCase(t('dispatch.way.recorded')) }).check()
  await buttonOf(panel, t('series.take', { number: 'RK123456799FR' })).click()
  await expect(fieldOf(panel, t, 'mailing.tracking', { optional: true })).toHaveValue('RK123456799FR')
  await buttonOf(panel, t('dispatch.keep')).click()
  await expect(panel).toBeHidden()
  await goTo(reader, 'place.letters')
  await expect(main.getByRole('row').filter({ hasText: '2026-A-0003-1' })).toContainText('RK123456799FR')
})
