import { expect, type Locator } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, fieldOf, type Reader } from './pages/reader'

const SECRET = 'Le chef d’équipe sera entendu lundi.'

async function begin(reader: Reader): Promise<Locator> {
  await new CasePage(reader).openFromList('Infiltration')
  return open(reader)
}

/** From its case. */
async function open({ window, t }: Reader): Promise<Locator> {
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('inquiry.act') }).click()
  await expect(window.getByRole('heading', { level: 1, name: t('inquiry.title') })).toBeVisible()
  return window.getByRole('main')
}

for (const language of ['fr', 'en'] satisfies Language[]) {
  test(`an inquiry is written from the facts, kept, and its measures are tasks (${language})`, async ({
    atSamples
  }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const main = await begin(reader)
    await buttonOf(main, t('inquiry.keep')).click()
    await expect(main.getByText(t('inquiry.facts-missing'))).toBeVisible()
    await expect(main.getByText(t('inquiry.measures-missing'))).toBeVisible()
    await expectAccessible(window)

    await main
      .getByRole('region', { name: t('inquiry.facts') })
      .getByRole('checkbox')
      .first()
      .check()
    await fieldOf(main, t, 'inquiry.findings').fill('Le relevé d’étanchéité manque sur 40 cm.')
    await fieldOf(main, t, 'inquiry.causes').fill('Le point n’était pas sur la liste de contrôle du lot.')
    await fieldOf(main, t, 'inquiry.internal', { optional: true }).fill(SECRET)
    await buttonOf(main, t('inquiry.add-measure')).click()
    const measure = main.getByRole('listitem', { name: t('inquiry.measure-number', { number: 1 }) })
    await fieldOf(measure, t, 'inquiry.measure').fill('Ajouter le relevé à la liste de contrôle')
    await fieldOf(measure, t, 'inquiry.owner').click()
    await window.getByRole('option').first().click()
    await fieldOf(measure, t, 'inquiry.due').fill('30/04/2026')

    const sheet = main.getByRole('article').first()
    await expect(sheet).toContainText('Le relevé d’étanchéité manque sur 40 cm.')
    await expect(sheet).toContainText('Le chef d’équipe')
    await main.getByText(t('inquiry.version.communicable'), { exact: true }).click()
    await expect(sheet).not.toContainText('Le chef d’équipe')
    await expect(sheet).toContainText('Ajouter le relevé')
    await main.getByText(t('inquiry.version.internal'), { exact: true }).click()
    await expect(sheet).toContainText('Le chef d’équipe')
    await expectAccessible(window)

    await buttonOf(main, t('inquiry.keep')).click()
    await expect(window.getByText(t('inquiry.kept', { count: 1 }))).toBeVisible()
    await expect(window.getByRole('tabpanel')).toContainText('Rapport d’enquête')
  })
}

test('what was written of an inquiry is there again when one comes back', async ({ atSamples }) => {
  const reader = await atSamples()
  const { t } = reader
  let main = await begin(reader)
  await fieldOf(main, t, 'inquiry.findings').fill('Le joint était sec.')
  await fieldOf(main, t, 'inquiry.internal', { optional: true }).fill(SECRET)
  await buttonOf(main, t('action.back')).click()
  main = await open(reader)
  await expect(fieldOf(main, t, 'inquiry.findings')).toHaveValue('Le joint était sec.')
  await expect(fieldOf(main, t, 'inquiry.internal', { optional: true })).toHaveValue(SECRET)
})
