import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { caseCommand } from '../../src-shared/domain/case/commands'
import { caseId } from '../../src-shared/lib/ids'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, expectWorkspace, goTo, type Reader, readerOf } from './pages/reader'

const ASKED = 'Merci de nous confirmer votre présence avant le 16 mars 2026.'

/** News to the client of a sample case that ask for something by a day. */
async function asking(reader: Reader): Promise<LetterPage> {
  const { window, t } = reader
  await new CasePage(reader).openFromList('Infiltration')
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-news') }).click()
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  await letter.write(ASKED)
  return letter
}

async function openCase({ window }: Reader) {
  const id = caseId.parse(/cases\/([\w-]+)/u.exec(window.url())?.[1])
  const view = await callFrom(window, 'case.get', { id })
  if (!view.ok) throw new Error(view.reason)
  return view.value
}

test('a letter that nobody answered comes back the day after the one it named, until an answer is noted', async ({
  start,
  sampleDir
}) => {
  const first = await start({ dataDir: sampleDir })
  const before = readerOf(first.window, 'fr')
  await expectWorkspace(before)
  const letter = await asking(before)
  await letter.issue()
  await expect(first.window.getByText(before.t('letter-screen.issued.progress-update'))).toBeVisible()
  const { row, letters, parties } = await openCase(before)
  const number = letters.at(-1)?.number ?? ''
  await first.close()

  const { window } = await start({ dataDir: sampleDir, today: '2026-03-17' })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await goTo(reader, 'place.today')
  const line = window
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: window.locator('[data-line-link]') })
    .filter({ hasText: t('step.chase-letter', { number }) })
  await expect(line).toBeVisible()
  await expectAccessible(window)
  await new CasePage(reader).openFromList('Infiltration')
  const chased = { kind: 'chase-letter', number, due: '2026-03-16' }
  expect((await openCase(reader)).steps).toContainEqual(expect.objectContaining(chased))
  const said = { channel: 'email', flow: 'in', with: parties[0]?.contact, text: 'Je serai là jeudi à neuf heures.' }
  const command = caseCommand.parse({ type: 'log-communication', ...said })
  expect((await callFrom(window, 'case.do', { id: row.id, command })).ok).toBe(true)
  await expect(new CasePage(reader).entries.filter({ hasText: 'Je serai là jeudi' })).toBeVisible()
  await goTo(reader, 'place.today')
  await expect(window.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await expect(line).toBeHidden()
})

test('what an e-mail asks for by a day is awaited once it was sent, as what a letter asks for', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await asking(reader)
  await buttonOf(window.getByRole('main'), t('letter-screen.as-mail')).click()
  const file = join(folder, 'reponse.eml')
  await willSaveAs(app, file)
  await buttonOf(window, t('intake.reply.draft')).click()
  await expect(window.getByText(t('export.file-saved'))).toBeVisible()
  const eml = await readFile(file, 'utf8')
  expect(eml).toContain('X-Unsent: 1')
  const [, body = ''] = eml.split('base64\r\n\r\n')
  expect(Buffer.from(body, 'base64').toString('utf8')).toContain('confirmer votre présence avant le 16')
  await buttonOf(window, t('intake.reply.sent')).click()
  await expect(window.getByText(t('intake.reply.asked'))).toBeVisible()
  expect((await openCase(reader)).steps).toContainEqual(
    expect.objectContaining({ kind: 'await-information', due: '2026-03-16' })
  )
})
