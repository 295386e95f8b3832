import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { mailFrom } from '../fixtures/arrivals/make-mail'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { vaultFilesOf } from '../support/vault-files'
import { CapturePage } from './pages/capture-page'
import { buttonOf, expectWorkspace, goTo, type Reader, readerOf } from './pages/reader'
import { previewOf, trayOf } from './pages/tray'

const subject = 'Volet du salon bloqué'
const words = 'Bonjour,\n\nLe volet du salon se bloque à mi-course depuis lundi.\n\nMarie-Angélique d’Ornano'

/** The tray with a mail in it, open. */
async function openMail(window: Page, folder: string): Promise<Reader> {
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  await goTo(reader, 'place.arrivals')
  const mail = join(folder, 'volet.eml')
  await writeFile(mail, mailFrom(subject, words))
  await dropFiles(reader, [mail])
  await trayOf(reader).getByRole('button').click()
  await expect(previewOf(reader, subject)).toContainText('se bloque à mi-course')
  return reader
}

async function waiting(window: Page) {
  const reply = await callFrom(window, 'arrival.list', { standing: 'waiting', limit: 500 })
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value.rows
}

test('a new case is opened from a mail by one key: who wrote, when and what are there already', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = await openMail(window, folder)
  const { t } = reader
  await window.keyboard.press('n')
  const capture = new CapturePage(reader)
  await expect(capture.heading).toBeVisible()
  await expect(capture.who).toHaveValue("Marie-Angélique d'Ornano")
  await expect(capture.email).toHaveValue('ma.dornano@exemple.fr')
  await expect(capture.day).toHaveValue('02/03/2026')
  await expect(capture.summary).toHaveValue(`${subject}\n\n${words}`)
  await expect(capture.given.getByRole('listitem')).toHaveCount(2)
  await expectAccessible(window)
  await capture.save()
  await expect(capture.heading).toBeHidden()
  await goTo(reader, 'place.arrivals')
  await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
  await buttonOf(window, t('arrivals.standing.filed')).click()
  await trayOf(reader).getByRole('button').click()
  await previewOf(reader, subject).getByRole('link').first().click()
  await expect(window.getByRole('main').getByText('Le volet du salon se bloque').first()).toBeVisible()
})

test('what came in goes to a case somebody names, is set aside and brought back, and is pasted', async ({
  start,
  sampleDir,
  folder
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const reader = await openMail(window, folder)
  const { t } = reader
  const empty = window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })

  await window.keyboard.press('e')
  await expect(empty).toBeVisible()
  await buttonOf(window, t('arrivals.standing.set-aside')).click()
  await trayOf(reader).getByRole('button').click()
  await window.keyboard.press('r')
  await window.getByRole('button', { name: new RegExp(`^${t('arrivals.standing.waiting')}`, 'u') }).click()
  await trayOf(reader).getByRole('button').click()

  const asked = { view: 'open', sort: 'reference', query: '', offset: 0, limit: 1 } as const
  const listed = await callFrom(window, 'case.list', asked)
  const reference = (listed.ok && listed.value.rows[0]?.reference) || ''
  const choice = previewOf(reader, subject).getByRole('combobox', { name: t('arrivals.choose-case.label') })
  await choice.fill(reference)
  await window.getByRole('option', { name: reference }).first().click()
  await expect(empty).toBeVisible()
  const filed = await callFrom(window, 'arrival.list', { standing: 'filed', limit: 5 })
  expect(filed.ok && filed.value.rows[0]?.case?.reference).toBe(reference)

  await window.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.items.add(new File(['Relevé du 2 mars : 78 %'], 'collé.txt', { type: 'text/plain' }))
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(trayOf(reader)).toHaveCount(1)
  await expect(trayOf(reader)).toContainText('collé.txt')

  await window.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', 'Bonjour, le volet est toujours bloqué\r\nMme d’Ornano')
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(trayOf(reader)).toHaveCount(2)
  await trayOf(reader).filter({ hasText: 'toujours bloqué' }).getByRole('button').click()
  await expect(window.getByRole('main')).toContainText('Mme d’Ornano')
})

test('several are filed together, each in the case proposed for it, and taken back together', async ({
  atSamples,
  folder
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const asked = { view: 'open', sort: 'reference', query: '', offset: 0, limit: 2 } as const
  const listed = await callFrom(window, 'case.list', asked)
  const references = listed.ok ? listed.value.rows.map(({ reference }) => reference) : []
  const mails: string[] = []
  for (const reference of references) {
    mails.push(join(folder, `${reference}.eml`))
    await writeFile(
      join(folder, `${reference}.eml`),
      mailFrom(`Votre dossier ${reference}`, `Au sujet de ${reference}.`)
    )
  }
  await goTo(reader, 'place.arrivals')
  await dropFiles(reader, mails)
  for (const reference of references) {
    await expect(trayOf(reader).locator('[data-clear="true"]').filter({ hasText: reference })).toHaveCount(1)
  }
  await buttonOf(window, t('arrivals.select.all')).press('Enter')
  await expect(window.getByText(t('arrivals.selected', { count: 2 }))).toBeVisible()
  await expectAccessible(window)
  await buttonOf(window, t('arrivals.file-all.proposed')).press('Enter')
  await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
  const filed = await callFrom(window, 'arrival.list', { standing: 'filed', limit: 5 })
  const cases = filed.ok ? filed.value.rows.map((row) => row.case?.reference) : []
  expect(cases.toSorted()).toEqual(references.toSorted())
  await buttonOf(window, t('action.undo')).last().click()
  await expect(trayOf(reader)).toHaveCount(2)
})

test('a main process killed while it takes in 300 files keeps what it said it had, and goes on', async ({
  start,
  sampleDir,
  folder
}) => {
  test.slow()
  const files = Array.from({ length: 300 }, (_, index) => join(folder, `relevé ${index + 1}.txt`))
  for (const [index, file] of files.entries()) await writeFile(file, `Relevé d’humidité, point ${index + 1}.`)
  const entente = await start({ dataDir: sampleDir })
  const reader = readerOf(entente.window, 'fr')
  await expectWorkspace(reader)
  await goTo(reader, 'place.arrivals')
  await dropFiles(reader, files)
  await expect.poll(async () => (await waiting(entente.window)).length, { timeout: 60_000 }).toBeGreaterThan(20)
  const said = (await waiting(entente.window)).map(({ id, name }) => `${id} ${name}`)
  await entente.kill()

  const { window } = await start({ dataDir: sampleDir })
  const again = readerOf(window, 'fr')
  await expectWorkspace(again)
  const kept = await waiting(window)
  expect(kept.map(({ id, name }) => `${id} ${name}`)).toEqual(expect.arrayContaining(said))
  expect(new Set(kept.map(({ name }) => name)).size).toBe(kept.length)
  const unread = async () => (await waiting(window)).filter(({ kind }) => kind === 'unread').length
  await expect.poll(unread, { timeout: 60_000 }).toBe(0)
  const check = await callFrom(window, 'vault.check', { job: crypto.randomUUID() })
  expect(check.ok && check.value.problems).toEqual([])
  const [workspace] = await readdir(join(sampleDir, 'workspaces'))
  const vault = await vaultFilesOf(join(sampleDir, 'workspaces', workspace ?? ''))
  expect(await readdir(vault.staging)).toEqual([])

  await goTo(again, 'place.arrivals')
  await dropFiles(again, files)
  await expect.poll(async () => (await waiting(window)).length, { timeout: 120_000 }).toBe(300)
  const duplicates = async () => {
    const counts = await callFrom(window, 'arrival.counts', {})
    return counts.ok && counts.value.duplicate
  }
  await expect.poll(duplicates, { timeout: 60_000 }).toBe(kept.length)
})
