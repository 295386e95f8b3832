import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { base64, entity, multipart } from '../fixtures/arrivals/make-mail'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willChoose } from '../support/dialogs'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { buttonOf, expectWorkspace, type Reader, readerOf } from './pages/reader'

/** A mail about a case, from somebody we do not know, with a file. */
function mailAbout(reference: string): Buffer {
  const headers = [
    'From: =?UTF-8?Q?Marie-Ang=C3=A9lique_d=27Ornano?= <ma.dornano@exemple.fr>',
    'To: sav@maisons.exemple',
    `Subject: Suite du dossier ${reference}`,
    'Date: Mon, 02 Mar 2026 09:12:00 +0100',
    'MIME-Version: 1.0'
  ]
  const words = 'Bonjour,\n\nVoici le devis du peintre que vous demandiez.\n\nMarie-Angélique d’Ornano'
  return multipart('mixed', headers, [
    entity(['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: 8bit'], Buffer.from(words)),
    entity(
      ['Content-Type: application/octet-stream; name="devis.bin"', 'Content-Transfer-Encoding: base64'],
      base64(Buffer.alloc(20_000, 'Devis '))
    )
  ])
}

const trayOf = ({ window, t }: Reader) => window.getByRole('list', { name: t('arrivals.list') }).getByRole('listitem')
const railOf = ({ window, t }: Reader) => window.getByRole('navigation', { name: t('place.rail') })

for (const language of ['fr', 'en'] as const)
  test(`a mail finds its case, is filed by one key and taken back, in ${language}`, async ({
    start,
    sampleDir,
    folder
  }) => {
    const { window } = await start({ dataDir: sampleDir })
    await expectWorkspace(readerOf(window, 'fr'))
    if (language === 'en') {
      await window.evaluate(() => {
        location.hash = '/settings/screen'
      })
      await window.getByText('English', { exact: true }).click()
    }
    const reader = readerOf(window, language)
    const { t } = reader
    const asked = { view: 'open', sort: 'opened', query: '', offset: 0, limit: 1 } as const
    const listed = await callFrom(window, 'case.list', asked)
    const reference = (listed.ok && listed.value.rows[0]?.reference) || ''
    await railOf(reader)
      .getByRole('link', { name: t('place.arrivals') })
      .click()
    await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
    const mail = join(folder, 'Suite du dossier.eml')
    await writeFile(mail, mailAbout(reference))
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
  await railOf(reader)
    .getByRole('link', { name: t('place.arrivals') })
    .click()
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
