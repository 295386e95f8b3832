import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, goTo, type Reader, readerOf } from './pages/reader'
import { TemplatePage } from './pages/template-page'

const OURS = 'Notre chantier reste ouvert aux visites chaque jeudi.'

async function toTemplates(reader: Reader): Promise<TemplatePage> {
  const { window, t } = reader
  await goTo(reader, 'place.settings')
  await window
    .getByRole('navigation', { name: t('settings.sections') })
    .getByRole('link', { name: t('settings.letters') })
    .click()
  return new TemplatePage(reader)
}

for (const language of ['fr', 'en'] satisfies Language[]) {
  test(`a template is changed, tried on a case, refused while it is broken, kept and restored (${language})`, async ({
    atSamples
  }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const page = await toTemplates(reader)
    await expectAccessible(window)
    await page.choose('fr')
    await page.open('progress-update')
    await expect(page.keepButton).toBeDisabled()
    await page.showsSheet()
    await expectAccessible(window)

    await page.write(OURS)
    await expect(page.sheet).toContainText('ouvert aux visites')
    await page.insert('received_on')
    await expect(page.body.locator('[data-token="field"]').last()).toHaveText(t('template.field.received_on'))
    await page.write('{{ prenom }}')
    await expect(page.problems).toContainText(t('templates.problem.field-unknown', { text: 'prenom' }))
    await expect(page.keepButton).toBeDisabled()
    await expectAccessible(window)
    await page.select('{{ prenom }}')
    await window.keyboard.press('Backspace')
    await expect(page.problems).toBeEmpty()
    await page.keep('keys')

    await page.back()
    const row = window.getByRole('link', { name: t('letter.kind.progress-update') })
    await expect(row).toContainText(t('templates.own'))
    await page.open('progress-update')
    await expect(page.body).toContainText(OURS)
    await page.restore()
    await expect(page.body).not.toContainText(OURS)
    await page.undo(t('templates.restored'))
    await expect(page.body).toContainText(OURS)
  })
}

test('the next letter begins with the firm’s own template, for its tone alone, and a condition is set without a sign', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const page = await toTemplates(reader)
  await page.open('findings-refusal')
  await window.getByText(t('letter-tone.neutral'), { exact: true }).first().click()
  await page.write(OURS)
  await page.select(OURS)
  await page.onCondition('our_fault', t('templates.condition-no'))
  await expect(page.body.locator('[data-token="condition"]').nth(-2)).toHaveText(
    t('templates.chip.if', { conditions: t('templates.chip.no', { field: t('template.field.our_fault') }) })
  )
  await page.keep()

  const caseOf = new CasePage(reader)
  await caseOf.openFromList('Infiltration')
  await window.evaluate(() => {
    location.hash = `${location.hash.replace(/\?.*$/u, '')}/write/findings-refusal`
  })
  const letter = new LetterPage(reader, 'findings-refusal')
  await letter.opened()
  await expect(letter.body).not.toContainText(OURS)
  await window.getByText(t('letter-tone.neutral'), { exact: true }).click()
  await expect(letter.body).toContainText(OURS)
})

test('templates leave in a file and come back; a wrong one is refused with its line, and the old one stays', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const page = await toTemplates(reader)
  await page.open('acknowledgement')
  await page.write(OURS)
  await page.keep()
  await page.back()
  const file = join(folder, 'modeles.json')
  await willSaveAs(app, file)
  await buttonOf(window.getByRole('main'), t('templates.save')).click()
  await expect(window.getByText(t('templates.saved-file'))).toBeVisible()

  const kept: { templates: { kind: string; text: string }[] } = JSON.parse(await readFile(file, 'utf8'))
  expect(kept.templates.map(({ kind }) => kind)).toEqual(['acknowledgement'])
  const [mine] = kept.templates
  const others = [
    { ...mine, text: mine?.text.replace(OURS, 'Autre phrase.') },
    { kind: 'reopened', language: 'fr', text: '[[subject]]\nObjet\n\n[[thanks]]\n{{ prenom }}' }
  ]
  await writeFile(file, JSON.stringify({ ...kept, templates: others }))
  await window.getByRole('main').locator('input[type="file"]').setInputFiles(file)
  const report = window.getByRole('dialog', { name: t('templates.open') })
  await expect(report).toContainText(t('templates.line', { line: 5 }))
  await expect(report).toContainText(t('templates.problem.field-unknown', { text: 'prenom' }))
  await expectAccessible(window)
  await buttonOf(report, t('templates.take', { count: 1 })).click()
  await expect(report).toBeHidden()
  await page.open('acknowledgement')
  await expect(page.body).toContainText('Autre phrase.')
})
