import { expect, type Locator, type Page } from '@playwright/test'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, goTo, pick, type Reader, readerOf } from './pages/reader'

async function openDeadlines(window: Page, name: string): Promise<CasePage> {
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList(name)
  await window.getByRole('tab', { name: reader.t('case.tab.deadlines') }).click()
  await expect(window.getByRole('heading', { name: reader.t('deadlines.our-right') })).toBeVisible()
  return page
}

const rowIn = (side: Locator, name: string): Locator => side.locator('> li').filter({ hasText: name })
/** The answer of a panel, told again as one types. */
const answerOf = (panel: Locator): Locator => panel.getByRole('status')

async function play(window: Page, commands: readonly CaseCommandInput[]): Promise<void> {
  const id = /#\/cases\/([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  for (const command of commands) {
    const done = await window.evaluate(
      async ([of, one]) => await globalThis.window.entente.call('case.do', { id: of, command: one }),
      [id, command] as const
    )
    expect(done).toMatchObject({ ok: true })
  }
}

test('a reception is entered, corrected and followed by a mediation: what moves moves, what does not says why', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openDeadlines(window, 'Infiltration')
  const { reader, panel } = page
  const { t } = reader
  const exposures = window.getByRole('list', { name: t('deadlines.our-exposure'), exact: true })
  const rights = window.getByRole('list', { name: t('deadlines.our-right'), exact: true })
  const guarantee = rowIn(exposures, t('deadline.rule.gpa-1y'))

  await expect(guarantee).toContainText(t('deadline-why.works'))
  await expect(guarantee).toContainText(t('deadlines.missing', { inputs: t('deadline.input.reception') }))
  await buttonOf(guarantee, t('deadlines.set-date')).click()
  await expect(answerOf(panel)).toContainText(t('deadline.input.reception'))
  await fieldOf(panel, t, 'deadline.input.reception').fill('20/5/2025')
  await expect(answerOf(panel)).toContainText('mercredi 20 mai 2026')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await expect(guarantee).toContainText(t('deadlines.state.open'))
  await expect(guarantee).toContainText('mercredi 20 mai 2026')
  await expect(rowIn(exposures, t('deadline.rule.decennale-10y'))).toContainText('dimanche 20 mai 2035')

  await buttonOf(window.getByRole('main'), t('deadlines.anchors.act')).click()
  await fieldOf(panel, t, 'deadline.input.reception').fill('27/5/2025')
  await buttonOf(panel, t('action.save')).click()
  await expect(panel).toBeHidden()
  await expect(guarantee).toContainText('mercredi 27 mai 2026')
  await expect(guarantee).toContainText(t('deadlines.was', { date: 'mercredi 20 mai 2026' }))

  const recourse = rowIn(rights, t('deadline.rule.builder-recourse-5y'))
  await buttonOf(recourse, t('deadlines.set-date')).click()
  await fieldOf(panel, t, 'deadline.trigger.builder-recourse-5y').fill('1/4/2021')
  await expect(answerOf(panel)).toContainText('mercredi 1er avril 2026')
  await buttonOf(panel, t('deadlines.confirm')).click()
  await expect(recourse).toContainText(t('deadlines.state.near'))

  await buttonOf(window.getByRole('main'), t('deadlines.happening.act')).click()
  await fieldOf(panel, t, 'deadlines.happening.on').fill('10/1/2026')
  await fieldOf(panel, t, 'deadlines.happening.until', { optional: true }).fill('20/2/2026')
  await expectAccessible(window)
  await buttonOf(panel, t('action.save')).click()
  await expect(recourse).toContainText('jeudi 20 août 2026')
  await expect(guarantee).toContainText('mercredi 27 mai 2026')
  await buttonOf(guarantee, t('deadlines.explain')).click()
  await expect(panel).toContainText(t('deadline.no-effect.not-for-forclusion'))
  await expect(panel).toContainText(t('deadline.no-effect.never-moves'))
  await expect(panel).toContainText('C. civ. art. 1792-6')
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await expectAccessible(window)

  await goTo(reader, 'place.today')
  await expect(window.getByRole('main')).not.toContainText(t('deadline.rule.builder-recourse-5y'))
})

test('a right near its end leads the day’s list to it, until it is closed with a reason', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const { reader, panel } = await openDeadlines(window, 'Vingt-quatre fenêtres')
  const { t } = reader
  await buttonOf(window.getByRole('main'), t('deadlines.add')).click()
  await pick(reader, fieldOf(panel, t, 'deadlines.add.rule'), t('deadline.rule.presc-general'))
  await buttonOf(panel, t('deadlines.set-date')).click()
  await fieldOf(panel, t, 'deadline.trigger.presc-general').fill('4/3/2021')
  await buttonOf(panel, t('deadlines.confirm')).click()
  await expect(panel).toBeHidden()

  await goTo(reader, 'place.today')
  const step = t('step.deadline', { name: t('deadline.rule.presc-general') })
  const line = window.getByRole('main').getByRole('link').filter({ hasText: step })
  await expect(line).toBeVisible()
  await line.click()
  const rights = window.getByRole('list', { name: t('deadlines.our-right'), exact: true })
  const row = rowIn(rights, t('deadline.rule.presc-general'))
  await buttonOf(row, t('deadlines.close')).click()
  await buttonOf(panel, t('deadlines.close.panel')).click()
  await expect(panel).toContainText(t('field.required'))
  await panel.getByLabel(t('deadlines.reason')).fill('Assignation délivrée le 2 mars')
  await panel.getByLabel(t('deadlines.reason')).press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await expect(row).toBeHidden()
  await window.getByText(t('deadlines.settled', { count: 1 })).click()
  await expect(window.getByText('Assignation délivrée le 2 mars')).toBeVisible()
  await goTo(reader, 'place.today')
  await expect(line).toBeHidden()
})

test('a day by which each party may act stands apart from what is still to be placed', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const { reader, panel } = await openDeadlines(window, 'Vingt-quatre fenêtres')
  const { t } = reader
  await buttonOf(window.getByRole('main'), t('deadlines.add')).click()
  await pick(reader, fieldOf(panel, t, 'deadlines.add.rule'), t('deadline.rule.appeal-1m'))
  await buttonOf(panel, t('deadlines.set-date')).click()
  await fieldOf(panel, t, 'deadline.trigger.appeal-1m').fill('20/2/2026')
  await buttonOf(panel, t('deadlines.confirm')).click()
  await expect(panel).toBeHidden()
  const both = window.getByRole('list', { name: t('deadlines.both') })
  await expect(rowIn(both, t('deadline.rule.appeal-1m'))).toContainText('vendredi 20 mars 2026')
  await expect(window.getByText(t('deadlines.both.hint'))).toBeVisible()
  await expect(window.getByText(t('deadlines.either.hint'))).toBeHidden()
})

test('a refusal opens the mediator’s year to a consumer, and not to a syndicate', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const { reader } = await openDeadlines(window, 'Avis public')
  const { t } = reader
  const exposures = window.getByRole('list', { name: t('deadlines.our-exposure'), exact: true })
  const year = rowIn(exposures, t('deadline.rule.mediation-1y'))
  await expect(exposures).toBeVisible()
  await expect(year).toBeHidden()
  await play(window, [{ type: 'state-grievance', text: 'La porte-fenêtre ferme mal', facts: [] }])
  await refuseLastGrievance(window)
  await expect(year).toContainText(t('deadline-why.refused-consumer'))

  await changeStatus(reader, 'non-professional')
  await expect(year).toBeHidden()
  await window.getByText(t('deadlines.not-applicable', { count: 2 })).click()
  await expect(window.getByText(t('deadline.reason.mediator-for-consumers-only'))).toBeVisible()
  await expectAccessible(window)
})

async function refuseLastGrievance(window: Page): Promise<void> {
  const view = await viewOf(window)
  const grievance = view.grievances.at(-1)?.id ?? ''
  const text = 'Le jeu est dans la tolérance'
  await play(window, [{ type: 'answer-grievance', grievance, standing: 'unfounded', text }])
}

/** In the case alone, by the row of its only party. */
async function changeStatus({ window, t }: Reader, status: 'non-professional'): Promise<void> {
  await window.getByRole('tab', { name: t('case.tab.details') }).click()
  await window
    .getByRole('button', { name: t('parties.status') })
    .first()
    .click()
  await window.getByRole('menuitem', { name: t(`status.${status}`) }).click()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await expect(window.getByRole('heading', { name: t('event.party-status') })).toContainText(t(`status.${status}`))
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
}

async function viewOf(window: Page) {
  const id = /#\/cases\/([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  const reply = await window.evaluate(async (of) => await globalThis.window.entente.call('case.get', { id: of }), id)
  if (!reply.ok) throw new Error(reply.reason)
  return reply.value
}
