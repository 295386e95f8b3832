import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, type Page } from '@playwright/test'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import { caseId } from '../../src-shared/lib/ids'
import { beside } from '../../src-shared/texts/entry-told'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willChoose, willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'
import { ReportPage } from './pages/report-page'
import { VisitPage } from './pages/visit-page'

const OWNER = 'Mme Chloé d’Alençon-Rodríguez'
const TENANT = 'M. Emre Özdemir'
const run = promisify(execFile)

const viewOf = async (window: Page) => {
  const id = caseId.parse(/([0-9a-f-]{36})/u.exec(window.url())?.[1])
  const found = await callFrom(window, 'case.get', { id })
  if (!found.ok) throw new Error(`The case did not come: ${found.reason}`)
  return found.value
}
const doIn = async (window: Page, ...commands: readonly CaseCommandInput[]) => {
  const { row } = await viewOf(window)
  for (const command of commands) {
    const done = await callFrom(window, 'case.do', { id: row.id, command })
    if (!done.ok) throw new Error(`${command.type}: ${done.reason}`)
  }
}

const wordOn = ({ desk, reader: { t } }: ReportPage, outcome: 'lifted' | 'refused', number: number) =>
  desk.getByRole('textbox', { name: beside(t(`lifting.word.${outcome}`), t('defects.of', { number })) })

/** The first reserves of the case, repaired, and their lifting asked. */
async function reserveAndAsk(window: Page, howMany: number): Promise<void> {
  const { defects, parties } = await viewOf(window)
  const ids = defects.slice(0, howMany).map(({ id }) => id)
  const owner = parties.find(({ role }) => role === 'owner')?.contact
  if (owner === undefined) throw new Error('Nobody owns the flat')
  const works = ids.map((defect) => ({ defect }))
  await doIn(
    window,
    { type: 'reserve-defects', defects: ids, by: 'report' },
    { type: 'repair-defects', works, text: 'Joints refaits le 2 mars' },
    { type: 'ask-lifting', defects: ids, by: 'letter' },
    {
      ...{ type: 'record-retention', party: owner, holder: 'them', kept: 'Caisse des dépôts' },
      works: { cents: 4_200_000, currency: 'EUR' },
      amount: { cents: 210_000, currency: 'EUR' }
    }
  )
}

test('reserves are lifted and one refused on a signed report that survives a kill; what it says is on the ladders', async ({
  start,
  sampleDir,
  photo,
  folder
}) => {
  const first = await start({ dataDir: sampleDir })
  const reader = readerOf(first.window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await reserveAndAsk(first.window, 3)
  await first.window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(first.window, t('lifting.open')).click()

  const visit = new VisitPage(reader)
  await test.step('a tenant alone lifts nothing; who is there is asked first', async () => {
    await visit.add(TENANT, 'tenant')
    await expect(visit.paper('paper.lifting-report')).toContainText(t('paper.why.owner-missing'))
    await visit.add(OWNER, 'owner')
  })
  await visit.part('end')
  const report = new ReportPage(reader)
  await expect(report.desk).toBeVisible()
  await expect(report.record).toBeDisabled()
  for (const number of [1, 2]) await report.choose(t('lifting.answer', { number }), t('lifting.lifted'))
  await report.choose(t('lifting.answer', { number: 3 }), t('lifting.refused'))
  await expect(report.desk).toContainText(t('lifting.missing', { number: 1 }))
  await willChoose(first.app, photo)
  await buttonOf(report.desk, t('lifting.photograph-of', { number: 1 })).click()
  await expect(report.desk.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
  await expect(report.desk).toContainText(t('lifting.missing', { number: 2 }))
  await wordOn(report, 'lifted', 2).fill('Placard vidé : joint vu de l’intérieur.')
  await expect(report.desk).toContainText(t('lifting.missing-reason', { number: 3 }))
  await wordOn(report, 'refused', 3).fill('La tache revient : l’enduit est humide.')
  await expect(report.desk).toContainText(t('lifting.after-this', { count: 1 }))
  await expect(report.desk.getByRole('radiogroup', { name: t('report.signs', { name: TENANT }) })).toBeHidden()
  await report.draw(OWNER)
  await expect(report.record).toBeEnabled()
  await expectAccessible(first.window)

  await test.step('what is said after the signature asks for another', async () => {
    await fieldOf(report.desk, t, 'report.text').fill('Rendez-vous pris pour l’enduit.')
    await expect(report.record).toBeDisabled()
    await expect(report.desk.getByRole('status').last()).toContainText(t('report.changed', { name: OWNER }))
    await buttonOf(report.desk, t('report.pad.clear')).click()
    await report.draw(OWNER)
    await expect(report.record).toBeEnabled()
  })
  const { row, visits } = await viewOf(first.window)
  const key = { kind: 'report', case: row.id, visit: visits.at(-1)?.id ?? '', report: 'lifting' } as const
  await expect
    .poll(async () => {
      const kept = await callFrom(first.window, 'draft.get', { key })
      return kept.ok ? kept.value.draft?.content : undefined
    })
    .toMatch(/"strokes":\[\[\[.*Rendez-vous pris|Rendez-vous pris.*"strokes":\[\[\[/u)
  await first.kill()

  const { app, window } = await start({ dataDir: sampleDir })
  const again = readerOf(window, 'fr')
  await expectWorkspace(again)
  await new CasePage(again).openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window, t('lifting.open')).click()
  const left = new ReportPage(again)
  await expect(left.desk).toContainText(t('report.draft.kept'))
  await expect(buttonOf(left.desk, t('report.pad.clear'))).toBeVisible()
  const unsigned = join(folder, 'levée à signer.pdf')
  await willSaveAs(app, unsigned)
  await buttonOf(left.desk, t('report.save')).click()
  await expect(window.getByText(t('report.saved'))).toBeVisible()
  const text = (await run('pdftotext', ['-layout', unsigned, '-'])).stdout.replace(/[\s\u00a0\u202f]+/gu, ' ')
  for (const said of [
    'Procès-verbal de levée des réserves',
    'Il refuse de lever la réserve suivante : Désordre n° 3',
    'Levée partielle',
    'La tache revient',
    'Réserves restant à lever',
    'Désordre n° 1, après travaux'
  ])
    expect(text).toContain(said)

  await expect(left.record).toBeEnabled()
  await left.record.click()
  await expect(window.getByText(t('report.recorded'))).toBeVisible()
  await buttonOf(window, t('visit.leave')).click()
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  await expect(rows.nth(0)).toContainText(t('standing.client.lifted'))
  await expect(rows.nth(1)).toContainText(t('standing.client.lifted'))
  await expect(rows.nth(2)).toContainText(t('standing.client.refused'))
  await expect(window.getByText(t('lifting.all-lifted'))).toBeHidden()
})

test('a full lifting signed on paper is recorded with its scan and proposes the release of the money kept back', async ({
  start,
  sampleDir,
  photo
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  await reserveAndAsk(window, 2)
  await doIn(window, { type: 'record-anchors', given: { reception: '2025-11-03' } })
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window, t('lifting.open')).click()
  const visit = new VisitPage(reader)
  await visit.add(OWNER, 'owner')
  await visit.part('end')
  const report = new ReportPage(reader)
  await expect(report.desk).toBeVisible()
  await buttonOf(report.desk, t('lifting.lift-asked', { count: 2 })).click()
  for (const number of [1, 2]) await wordOn(report, 'lifted', number).fill('Vu sur place avec la propriétaire.')
  await expect(report.desk).toContainText(t('lifting.after-this', { count: 0 }))
  await expect(report.desk).toContainText('2 100,00 €')
  await expect(report.desk).toContainText(t('lifting.retention.law', { date: 'mercredi 4 novembre 2026' }))
  await report.how(OWNER, 'paper')
  await willChoose(app, photo)
  await buttonOf(report.desk, t('report.scan.choose')).click()
  await expect(report.desk.getByRole('list', { name: t('files.given') }).getByRole('listitem')).toHaveCount(1)
  await report.record.click()
  await expect(window.getByText(t('report.recorded'))).toBeVisible()
  await expect(buttonOf(window, t('report.scan.open', { number: 1 }))).toBeVisible()
  await expect(window.getByText(t('lifting.all-lifted'))).toBeVisible()
  await test.step('a copy is given to her, and it is told', async () => {
    await buttonOf(window, t('handing.note', { title: t('report.title.lifting'), number: 1 })).click()
    const form = window.getByRole('group', { name: t('handing.note', { title: t('report.title.lifting'), number: 1 }) })
    await expect(fieldOf(form, t, 'handing.to')).toHaveValue(OWNER)
    await form.getByText(sentenceCase(t('handing.hand')), { exact: true }).click()
    await buttonOf(form, t('handing.record')).click()
    const given = t('handing.line', { to: OWNER, how: t('handing.hand'), when: '' }).trim()
    await expect(window.getByText(given)).toContainText('3 mars 2026')
  })
  await buttonOf(window, t('lifting.retention.open')).click()
  await expect(window.getByText(t('lifting.all-lifted'))).toBeVisible()
  await expect(buttonOf(window.getByRole('tabpanel'), t('retention.release'))).toBeVisible()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const copy = t('event.report-handed', { to: OWNER, how: t('handing.hand') })
  await expect(new CasePage(reader).entries.filter({ hasText: copy })).toHaveCount(1)
})
