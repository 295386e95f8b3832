import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { mailFrom } from '../fixtures/arrivals/make-mail'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willChoose } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'
import { trayOf } from './pages/tray'

for (const language of ['fr', 'en'] as const)
  test(`a mail finds its case, is filed by one key and taken back, in ${language}`, async ({ atSamples, folder }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const asked = { view: 'open', sort: 'opened', query: '', offset: 0, limit: 1 } as const
    const listed = await callFrom(window, 'case.list', asked)
    const reference = (listed.ok && listed.value.rows[0]?.reference) || ''
    await goTo(reader, 'place.arrivals')
    await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
    const mail = join(folder, 'Suite du dossier.eml')
    const words = 'Bonjour,\n\nVoici le devis du peintre que vous demandiez.\n\nMarie-Angélique d’Ornano'
    await writeFile(mail, mailFrom(`Suite du dossier ${reference}`, words))
    await dropFiles(reader, [mail])
    await expect(trayOf(reader)).toHaveCount(1)
    await trayOf(reader).getByRole('button').click()
    const preview = window.getByRole('region', { name: `Suite du dossier ${reference}` })
    await expect(preview).toContainText(t('arrivals.proposed'))
    await expect(preview).toContainText(t('arrivals.reason.reference', { words: reference }))
    await expect(preview).toContainText('Voici le devis du peintre')
    await expect(preview).toContainText('devis.bin')
    await expectAccessible(window)
    await window.keyboard.press('f')
    await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
    await buttonOf(window, t('action.undo')).last().click()
    await expect(trayOf(reader)).toHaveCount(1)
  })

test('300 files dropped at once wait, each once, and what a watched folder brings joins them', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await goTo(reader, 'place.arrivals')
  const files = Array.from({ length: 300 }, (_, index) => join(folder, `relevé ${index + 1}.txt`))
  for (const [index, file] of files.entries()) await writeFile(file, `Relevé d’humidité, point ${index + 1}.`)
  await dropFiles(reader, files)
  await expect(window.getByRole('progressbar', { name: t('arrivals.taking') })).toBeVisible()
  await expect(trayOf(reader)).toHaveCount(300, { timeout: 120_000 })
  await expect(window.getByRole('progressbar', { name: t('arrivals.taking') })).toBeHidden({ timeout: 120_000 })
  await dropFiles(reader, files.slice(0, 3))
  await expect(buttonOf(window, `${t('arrivals.standing.duplicate')} 3`)).toBeVisible({ timeout: 30_000 })
  await expect(trayOf(reader)).toHaveCount(300)

  const scans = join(folder, 'scans')
  await mkdir(scans)
  await willChoose(app, scans)
  await buttonOf(window, t('arrivals.folders')).click()
  await buttonOf(window, t('arrivals.folders.add')).click()
  await expect(window.getByText(scans)).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await writeFile(join(scans, 'scan 0001.txt'), 'Courrier du syndic.')
  await expect(trayOf(reader)).toHaveCount(301, { timeout: 60_000 })
})
