import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import { caseCommand } from '../../src-shared/domain/case/commands'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, pick, readerOf } from './pages/reader'

const run = promisify(execFile)
const COUNT = 40
/** One of them has no invoice noted: its letter has gaps. */
const INCOMPLETE = 7
const streets = ['rue des Lilas', 'avenue Jean-Jaurès', 'impasse de l’Église', 'quai Saint-Vincent']
const nameOf = (n: number): string => `Débiteur${String(n).padStart(2, '0')}`

/** A claim of ours for an invoice that was to be paid on 9 February. */
async function unpaid(window: Page, n: number): Promise<void> {
  const address = { flat: '', building: '', locality: '', postcode: '69003', town: 'Lyon', country: 'FR' }
  const number = `F-2026-${String(n).padStart(3, '0')}`
  const contact = {
    ...({ kind: 'body', body: 'company', attention: '', status: 'professional', language: 'fr', notes: '' } as const),
    ...{ name: nameOf(n), phones: [], emails: [] },
    address: { ...address, street: `${n} ${streets[n % streets.length]}` }
  }
  const opened = await callFrom(window, 'case.capture', {
    who: { kind: 'new', contact },
    ...({ role: 'client', status: 'professional', direction: 'we-claim', channel: 'letter' } as const),
    ...({ disputeType: 'unpaid', department: 'accounting', priority: 'P3', language: 'fr' } as const),
    ...{ title: 'Travaux de toiture', summary: `La facture ${number} n’est pas réglée.`, wanted: '' },
    since: { kind: 'day', on: '2026-02-09' },
    ...(n !== INCOMPLETE && {
      amount: { cents: 100_000 + n, currency: 'EUR' },
      identifiers: [{ kind: 'invoice', value: number }]
    })
  })
  if (!opened.ok) throw new Error(JSON.stringify(opened))
  const given = { status: 'professional', received: '2026-01-10', invoice: '2026-01-08' }
  const command = caseCommand.parse({ type: 'confirm-deadline', rule: 'b2b-terms', given })
  expect(await callFrom(window, 'case.do', { id: opened.value.id, command })).toMatchObject({ ok: true })
}

test('forty unpaid cases get their reminders in one act, each is read and signed, and all are printed in order', async ({
  start,
  sampleDir,
  folder
}) => {
  test.setTimeout(600_000)
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const main = window.getByRole('main')
  await expectWorkspace(reader)
  for (let n = 1; n <= COUNT; n += 1) await unpaid(window, n)

  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.filter.fill('débiteur')
  await inbox.expectCount(COUNT)
  await inbox.list().focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('x')
  const bar = window.getByRole('region', { name: t('inbox.chosen.acts') })
  await expect(bar).toContainText(t('inbox.chosen', { count: COUNT }))
  await buttonOf(bar, t('letter-batch.act')).click()
  const panel = window.getByRole('dialog', { name: t('letter-batch.act') })
  const preview = panel.getByRole('region', { name: t('letter-batch.preview') })
  await expect(preview).toContainText(t('letter-batch.will', { count: COUNT }), { timeout: 60_000 })
  const rowOf = (n: number) => preview.getByRole('listitem').filter({ hasText: nameOf(n) })
  await expect(rowOf(1)).toContainText(t('letter-batch.complete'))
  await expect(rowOf(INCOMPLETE)).toContainText(t('problem.placeholder-left'))
  await expect(preview).toContainText(t('letter-batch.gaps', { count: 1 }))
  await expectAccessible(window)
  await buttonOf(panel, t('letter-batch.submit')).click()
  await expect(window.getByText(t('letter-batch.done', { count: COUNT }))).toBeVisible({ timeout: 60_000 })

  // Nothing left by that: every one of them lies in the book.
  await expect(main.getByRole('heading', { level: 1, name: t('signing.title') })).toBeVisible()
  const sheet = main.getByRole('article').first()
  for (let n = 1; n <= COUNT; n += 1) {
    await expect(sheet).toContainText(nameOf(n), { timeout: 20_000 })
    if (n === INCOMPLETE) {
      await expect(sheet).toContainText(t('problem.placeholder-left'))
      await expect(buttonOf(sheet, t('signing.sign'))).toBeDisabled()
      await expectAccessible(window)
      const list = window.getByRole('navigation', { name: t('signing.list') })
      await list
        .getByRole('button')
        .filter({ hasText: nameOf(n + 1) })
        .click()
      continue
    }
    await expect(buttonOf(sheet, t('signing.sign'))).toBeEnabled({ timeout: 20_000 })
    await window.keyboard.press('s')
  }
  await expect(sheet).toContainText(nameOf(INCOMPLETE), { timeout: 20_000 })

  await goTo(reader, 'place.letters')
  const standing = main.getByRole('group', { name: t('letters.standing') })
  await buttonOf(standing, t('letters.standing.issued')).click()
  const rows = main.getByRole('row').filter({ hasText: t('letter.kind.payment-reminder-1') })
  await expect(rows).toHaveCount(COUNT - 1)
  for (const row of await rows.all()) await row.getByRole('checkbox').check()
  await buttonOf(main, t('print-run.act')).click()
  const panelOfRun = window.getByRole('dialog', { name: t('print-run.title', { count: COUNT - 1 }) })
  const file = join(folder, 'rappels.pdf')
  await willSaveAs(app, file)
  await buttonOf(panelOfRun, t('print-run.save')).click()
  await expect(window.getByText(t('mailing.saved'))).toBeVisible({ timeout: 60_000 })
  await run('qpdf', ['--check', file])
  const names = async (of: string) =>
    (await run('pdftotext', ['-layout', of, '-'])).stdout
      .match(/Débiteur\d\d/gu)
      ?.filter((name, at, all) => all.indexOf(name) === at) ?? []
  const printed = await names(file)
  expect(printed.toSorted()).toEqual(
    Array.from({ length: COUNT }, (_, index) => nameOf(index + 1)).filter((name) => name !== nameOf(INCOMPLETE))
  )
  await panelOfRun.getByRole('button', { name: t('action.close') }).click()

  const list = join(folder, 'bordereau.pdf')
  await willSaveAs(app, list)
  await main.getByRole('button', { name: t('deposit-list.act'), exact: true }).click()
  await expect
    .poll(() =>
      run('qpdf', ['--check', list]).then(
        () => true,
        () => false
      )
    )
    .toBe(true)
  // In the order in which they lie on the pile.
  expect(await names(list)).toEqual(printed)
})

test('letters put into the book together are taken out again by one act', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const main = window.getByRole('main')
  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.list().focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('Space')
  await window.keyboard.press('Shift+ArrowDown')
  const bar = window.getByRole('region', { name: t('inbox.chosen.acts') })
  await expect(bar).toContainText(t('inbox.chosen', { count: 2 }))
  await buttonOf(bar, t('letter-batch.act')).click()
  const panel = window.getByRole('dialog', { name: t('letter-batch.act') })
  await pick(reader, fieldOf(panel, t, 'letter-batch.kind'), t('letter.kind.progress-update'))
  const preview = panel.getByRole('region', { name: t('letter-batch.preview') })
  await expect(preview).toContainText(t('letter-batch.will', { count: 2 }))
  await buttonOf(panel, t('letter-batch.submit')).click()
  await expect(main.getByRole('article')).toBeVisible()
  await buttonOf(window, t('action.undo')).last().click()
  await expect(main).toContainText(t('signing.empty'))
  await expect(window.getByText(t('letter-batch.undone', { count: 2 }))).toBeVisible()
})
