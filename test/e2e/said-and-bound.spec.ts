import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { caseCommand } from '../../src-shared/domain/case/commands'
import { caseId } from '../../src-shared/lib/ids'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willSaveAs } from '../support/dialogs'
import { pdfText } from '../support/inside'
import { test } from '../support/samples-test'
import { angryMail, english } from './pages/angry-mail'
import { CasePage } from './pages/case-page'
import { LetterPage, LettersTab } from './pages/letter-page'
import { buttonOf, expectWorkspace, fieldOf, type Reader, readerOf } from './pages/reader'

/** The case that is open, as the window has it. */
async function openCase({ window }: Reader) {
  const id = caseId.parse(/cases\/([\w-]+)/u.exec(window.url())?.[1])
  const view = await callFrom(window, 'case.get', { id })
  if (!view.ok) throw new Error(view.reason)
  return view.value
}

test('a reply is said on the phone by its script, ends as a call with the day that was promised, and is confirmed in one click', async ({
  atCase
}) => {
  const page = await atCase('Avis public')
  const { reader } = page
  const { window, t } = reader
  await angryMail(reader)
  await expect(page.entries.filter({ hasText: 'Troisième relance' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()
  await buttonOf(window.getByRole('main'), t('letter-screen.acts')).click()
  await window.getByRole('menuitem', { name: t('phone.act') }).click()

  const sheet = window.getByRole('region', { name: t('call.title') })
  const script = sheet.getByRole('region', { name: t('phone.script') })
  await expect(script).toContainText('de Bâti-Rhône Constructions')
  await expect(script).toContainText('Troisième relance')
  await expect(script).toContainText('Remplacer le vitrage, sans frais')
  await expect(script).toContainText(t('phone.closing'))
  await expect(script.getByRole('button', { name: t('phone.print') })).toBeVisible()
  await expectAccessible(window)
  await fieldOf(sheet, t, 'composer.text.call').fill('Elle préfère le remplacement, un matin.')
  const day = fieldOf(sheet.getByRole('group', { name: t('phone.promised') }), t, 'phone.promise-due')
  await day.fill('20/3/2026')
  await day.press('Tab')
  await buttonOf(sheet, t('call.end')).click()
  await expect(sheet).toBeHidden()
  await expect(page.entries.filter({ hasText: 'Elle préfère le remplacement' })).toBeVisible()
  const { promises, row, steps } = await openCase(reader)
  expect(promises.map(({ due }) => due)).toContain('2026-03-20')
  expect(steps).toContainEqual(expect.objectContaining({ kind: 'await-information' }))
  const key = { kind: 'letter', case: row.id, letterKind: 'options-proposal' } as const
  expect(await callFrom(window, 'draft.get', { key })).toEqual({ ok: true, value: {} })

  await buttonOf(window, t('call.confirm')).click()
  const confirmation = new LetterPage(reader, 'call-confirmation')
  await confirmation.opened()
  expect(await confirmation.text()).toContain('Elle préfère le remplacement')
})

test('what is asked for by a day on the phone is awaited once it was said, and not when nobody answered', async ({
  atCase
}) => {
  const { reader } = await atCase('Infiltration')
  const { window, t } = reader
  const prepare = async () => {
    await buttonOf(window, t('case.acts')).click()
    await window.getByRole('menuitem', { name: t('act.give-news') }).click()
    const letter = new LetterPage(reader, 'progress-update')
    await letter.opened()
    return letter
  }
  const say = async () => {
    await buttonOf(window.getByRole('main'), t('letter-screen.acts')).click()
    await window.getByRole('menuitem', { name: t('phone.act') }).click()
    const sheet = window.getByRole('region', { name: t('call.title') })
    await expect(sheet.getByRole('group', { name: t('phone.asked') })).toContainText('confirmer votre présence')
    return sheet
  }
  const awaited = expect.objectContaining({ kind: 'await-information' })
  await (await prepare()).write('Merci de nous confirmer votre présence avant le 16 mars 2026.')
  const first = await say()
  await fieldOf(first, t, 'composer.outcome').click()
  await window.getByRole('option', { name: t('contact-outcome.no-answer') }).click()
  await expect(first.getByRole('group', { name: t('phone.asked') })).toBeHidden()
  await fieldOf(first, t, 'composer.text.call').fill('Sonne dans le vide.')
  await buttonOf(first, t('call.end')).click()
  await expect(first).toBeHidden()
  expect((await openCase(reader)).steps).not.toContainEqual(awaited)

  await prepare()
  const second = await say()
  await expectAccessible(window)
  const day = fieldOf(second.getByRole('group', { name: t('phone.asked') }), t, 'phone.promise-due')
  await day.fill('17/3/2026')
  await day.press('Tab')
  await fieldOf(second, t, 'composer.text.call').fill('Il rappelle dès qu’il sait.')
  await buttonOf(second, t('call.end')).click()
  await expect(second).toBeHidden()
  expect((await openCase(reader)).steps).toContainEqual(
    expect.objectContaining({ kind: 'await-information', due: '2026-03-17' })
  )
})

test('a day written in the text becomes the promise, one asked for the date demanded, and a second letter that day is seen before it leaves', async ({
  atCase
}) => {
  const { reader } = await atCase('Infiltration')
  const { window, t } = reader
  await buttonOf(window, t('case.acts')).click()
  await window.getByRole('menuitem', { name: t('act.give-news') }).click()
  const letter = new LetterPage(reader, 'progress-update')
  await letter.opened()
  await letter.write('Nous passerons chez vous le 19 mars 2026 à 9 h.')
  await letter.write('Merci de nous confirmer votre présence avant le 16 mars 2026.')
  const bound = letter.remarks.getByRole('region', { name: t('commitments.title') })
  await expect(bound).toContainText(t('commitments.promise', { date: 'jeudi 19 mars 2026' }))
  await expect(bound).toContainText(t('commitments.demand', { date: 'lundi 16 mars 2026' }))
  await expectAccessible(window)
  await letter.issue()
  await expect(window.getByText(t('letter-screen.issued.progress-update'))).toBeVisible()
  const { promises, letters } = await openCase(reader)
  const issued = letters.at(-1)
  expect(promises.map(({ due }) => due)).toContain('2026-03-19')
  expect(issued?.deadline).toEqual({ on: '2026-03-16' })

  await buttonOf(window.getByRole('tabpanel'), t('mailing.write-news')).click()
  await letter.opened()
  const again = { kind: t('letter.kind.progress-update'), number: issued?.number ?? '' }
  await expect(letter.remarks).toContainText(t('problem.answered-today', again))
})

test('an angry e-mail is answered in English, with its options, its slip and its PDF', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  await expectWorkspace(readerOf(window, 'fr'))
  await window.evaluate(() => {
    location.hash = '/settings/screen'
  })
  await window.getByText('English', { exact: true }).click()
  const reader = readerOf(window, 'en')
  const { t } = reader
  const page = new CasePage(reader)
  await page.openFromList('Avis public')
  const { row, summary, wanted, since } = await openCase(reader)
  const { type, department, priority } = row
  const details = { title: 'Public review: patio door delivered scratched', disputeType: type, department, priority }
  const command = caseCommand.parse({ type: 'change-details', ...details, summary, wanted, since, language: 'en' })
  expect((await callFrom(window, 'case.do', { id: row.id, command })).ok).toBe(true)
  await angryMail(reader, english)
  await expect(page.entries.filter({ hasText: 'Third reminder' })).toBeVisible()
  await window.keyboard.press('r')
  const letter = new LetterPage(reader, 'options-proposal')
  await letter.opened()
  expect(await letter.text()).toContain('Third reminder')
  expect(await letter.text()).toContain('A scratch of 30 cm')
  await letter.issue()
  await expect(window.getByText(t('letter-screen.issued'))).toBeVisible()
  const issued = new LettersTab(reader).letters.first()
  const file = join(folder, 'answer.pdf')
  await willSaveAs(app, file)
  await new LettersTab(reader).save(issued)
  const said = await pdfText(await readFile(file))
  expect(said).toContain(t('letter.slip.title'))
  expect(said).toMatch(/Option A.*Replace the pane/u)
  expect(said).not.toMatch(/Madame|Monsieur|Bonjour|Réponse/u)
})
