import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, readerOf } from './pages/reader'
import { ReportPage } from './pages/report-page'
import { VisitPage } from './pages/visit-page'

const ON_SITE = ['--use-fake-device-for-media-stream', '--touch-events=enabled']
const OWNER = 'Mme Chloé d’Alençon-Rodríguez'
const TENANT = 'M. Emre Özdemir'
const run = promisify(execFile)

test('a reception signed with the pointer names two defects, starts the guarantees and can be opened', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  await new CasePage(reader).openFromList('Infiltration')
  const visit = new VisitPage(reader)
  await visit.begin('reception')
  await visit.seeing()
  await visit.tap(window.getByRole('radio', { name: 'Salle d’eau' }))
  for (let n = 1; n <= 2; n += 1) {
    await visit.photograph()
    await visit.photograph()
    await visit.tap(visit.act('visit.next-defect'))
  }
  await expect.poll(() => visit.saved()).toBe(2)

  await test.step('a tenant alone signs no reception', async () => {
    await visit.part('people')
    await visit.add(TENANT, 'tenant')
    await visit.part('end')
    await expect(buttonOf(window, t('report.prepare.visit'))).toBeVisible()
    await expect(buttonOf(window, t('report.prepare.reception'))).toBeHidden()
  })
  await visit.part('people')
  await visit.add(OWNER, 'owner')

  await test.step('the defects are described', async () => {
    await buttonOf(window, t('visit.leave')).click()
    await window.getByRole('tab', { name: t('case.tab.defects') }).click()
    await buttonOf(window, t('sort.open', { count: 2 })).click()
    for (const [number, words] of [
      [8, 'Joint de baignoire absent sur 60 cm'],
      [9, 'Cloque de peinture de 40 cm au plafond']
    ] as const) {
      const form = window.getByRole('form', { name: t('defects.of', { number }) })
      await form.getByText(sentenceCase(t('defect.kind.poor-work')), { exact: true }).click()
      await fieldOf(form, t, 'defect.text').fill(words)
      await fieldOf(form, t, 'defect.text').press('ControlOrMeta+Enter')
    }
    await buttonOf(window, t('sort.see')).click()
  })

  await window.getByRole('tab', { name: t('case.tab.visits') }).click()
  const report = new ReportPage(reader)
  await report.prepare('reception')
  await test.step('what is internal is named only once it may be shown', async () => {
    const named = report.desk.getByRole('checkbox')
    await expect(named).toHaveCount(2)
    await expect(named.first()).toBeDisabled()
    await buttonOf(report.desk, t('report.share', { count: 2 })).click()
    await expect(named.first()).toBeChecked()
  })
  await report.choose(t('report.decision'), t('reception.with-reserves'))
  await fieldOf(report.desk, t, 'report.delay').fill('30')
  await expect(report.desk.getByRole('radiogroup', { name: t('report.signs', { name: TENANT }) })).toBeHidden()
  await expect(report.record).toBeDisabled()
  await report.draw(OWNER)
  await expect(report.record).toBeEnabled()
  await expectAccessible(window)
  await report.record.click()
  await expect(window.getByText(t('report.recorded'))).toBeVisible()

  const url = window.url()
  const shown = await window.evaluate(
    async ([address, owner]) => {
      const { entente } = globalThis.window
      const id = /#\/visit\/([0-9a-f-]{36})/u.exec(address)?.[1] ?? ''
      const found = await entente.call('case.get', { id })
      if (!found.ok) throw new Error(`The case did not come: ${found.reason}`)
      const [signed] = found.value.reports
      if (!signed) throw new Error('No report was signed')
      const { visit: of, defects, on } = signed
      const line: [number, number][] = [
        [100, 250],
        [300, 60],
        [480, 260],
        [880, 240]
      ]
      const drawn = { how: 'screen' as const, at: '2026-03-03T10:12:00.000Z', strokes: [line] }
      const signatories = [
        { name: owner, capacity: 'owner' as const, ...drawn },
        { name: 'Karim Haddad', capacity: 'contractor' as const, how: 'paper' as const }
      ]
      const said = { kind: 'reception', decision: 'with-reserves', delay: 30 } as const
      const paper = await entente.call('report.preview', {
        case: id,
        report: { ...said, visit: of, on, defects, signatories }
      })
      if (!paper.ok) throw new Error(`The paper did not come: ${paper.reason}`)
      return { defects, pdf: [...paper.value.pdf] }
    },
    [url, OWNER] as const
  )
  expect(shown.defects).toHaveLength(2)
  expect(shown.pdf.length).toBeLessThan(5_000_000)
  const file = join(folder, 'report.pdf')
  await writeFile(file, Buffer.from(shown.pdf))
  const text = (await run('pdftotext', ['-layout', file, '-'])).stdout.replace(/[\s\u00a0\u202f]+/gu, ' ')
  expect(text).toContain('Procès-verbal de réception')
  expect(text).toContain('Signé à l’écran le')
  expect(text).toContain('Joint de baignoire absent')
  expect(text).toContain('Désordre n° 9, photographie 2')
  expect(text).toContain('avec les réserves qui suivent')
  expect(text.toLowerCase()).not.toContain('malfaçon')

  await buttonOf(window, t('visit.leave')).click()
  await expect(
    buttonOf(window, t('report.signed.open', { title: t('report.title.reception'), number: 1 }))
  ).toBeVisible()
  const copy = join(folder, 'copie signée.pdf')
  await willSaveAs(app, copy)
  await buttonOf(window, t('report.signed.save.named', { title: t('report.title.reception'), number: 1 })).click()
  await expect(window.getByText(t('exhibits.saved'))).toBeVisible()
  expect((await run('pdftotext', [copy, '-'])).stdout).toContain(OWNER)
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const entry = new CasePage(reader).timeline.getByRole('article').filter({
    hasText: t('event.report-signed.reception', { number: 1 })
  })
  await expect(entry).toContainText(t('reception.with-reserves'))
  await expect(entry).toContainText(OWNER)
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  const guarantee = window
    .getByRole('list', { name: t('deadlines.our-exposure'), exact: true })
    .locator('> li')
    .filter({ hasText: t('deadline.rule.gpa-1y') })
  await expect(guarantee).toBeVisible()
  await expect(guarantee).not.toContainText(t('deadlines.missing', { inputs: t('deadline.input.reception') }))
})

test('a reception says a lower price and who did not come, on the paper and in the case', async ({
  start,
  sampleDir,
  folder
}) => {
  const { app, window } = await start({ dataDir: sampleDir, args: ON_SITE })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Chantier à l’arrêt')
  const visit = new VisitPage(reader)
  await visit.begin('reception')
  await visit.part('people')
  await visit.add(OWNER, 'owner')
  await visit.part('end')
  const report = new ReportPage(reader)
  await report.prepare('reception')
  await report.choose(t('report.decision'), t('reception.without-reserves'))

  const lower = buttonOf(report.desk, t('report.reduction.with'))
  await lower.click()
  await report.draw(OWNER)
  await expect(report.desk.getByText(t('report.reduction.missing'))).toBeVisible()
  await expect(report.record).toBeDisabled()
  await fieldOf(report.desk, t, 'report.reduction.amount').fill('850')
  await fieldOf(report.desk, t, 'report.reduction.flaws').fill('Nuance d’enduit au pignon nord')
  await fieldOf(report.desk, t, 'report.reduction.clause').fill('NF P 03-001, citée à l’article 9 du marché')
  const absent = report.desk.getByRole('region', { name: t('report.absent') })
  await fieldOf(absent, t, 'visit.person').fill('Étanchéité du Forez')
  await buttonOf(absent, t('report.absent.add')).click()
  await absent.getByRole('textbox', { name: t('report.absent.called') }).fill('03/03/2026')
  await fieldOf(absent, t, 'report.absent.how').fill('lettre recommandée avec avis de réception')
  await expectAccessible(window)

  await test.step('what was drawn before the paper said so is drawn again', async () => {
    await expect(report.record).toBeDisabled()
    await buttonOf(report.desk, t('report.pad.clear')).click()
    await report.draw(OWNER)
    await expect(report.record).toBeEnabled()
  })
  const file = join(folder, 'réfaction.pdf')
  await willSaveAs(app, file)
  await buttonOf(report.desk, t('report.save')).click()
  await expect(window.getByText(t('report.saved'))).toBeVisible()
  const text = (await run('pdftotext', ['-layout', file, '-'])).stdout.replace(/[\s\u00a0\u202f]+/gu, ' ')
  expect(text).toContain('Réfaction sur le prix, TTC : 850,00 €')
  expect(text).toContain('Nuance d’enduit au pignon nord')
  expect(text).toContain('NF P 03-001, citée à l’article 9 du marché')
  expect(text).toContain('convoqué le mardi 3 mars 2026')
  // What a signature stands for is on its page, above it.
  const signed = (await run('pdftotext', ['-layout', file, '-'])).stdout
    .split('\f')
    .find((one) => one.includes('Signé à l’écran'))
  const [before = '', after = ''] = (signed ?? '').split(OWNER)
  expect(before).toContain('présomption de fiabilité')
  expect(after).toContain('Signé à l’écran')

  await report.record.click()
  await expect(window.getByText(t('report.recorded'))).toBeVisible()
  await buttonOf(window, t('visit.leave')).click()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const entry = page.timeline
    .getByRole('article')
    .filter({ hasText: t('event.report-signed.reception', { number: 1 }) })
  await expect(entry).toContainText(t('event.report-signed.reduction'))
  await expect(entry).toContainText('Étanchéité du Forez')
})
