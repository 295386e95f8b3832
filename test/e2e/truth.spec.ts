import { expect, type Page } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, fieldOf, pick, readerOf } from './pages/reader'

async function openCase(window: Page): Promise<CasePage> {
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  return page
}

test('a fact is stated from the timeline, told by both sides, weighed and proven', async ({ start, sampleDir }) => {
  const { window } = await start({ dataDir: sampleDir })
  const page = await openCase(window)
  const { reader, panel } = page
  const { t } = reader
  const call = page.entries.filter({ hasText: t('event.visit.in') }).first()
  await page.actOn(call, 'truth.entry.menu')
  await window.getByRole('menuitem', { name: t('truth.entry.make') }).click()
  await fieldOf(panel, t, 'truth.fact.text').fill('L’eau coule du plafond de la cuisine')
  await pick(reader, fieldOf(panel, t, 'truth.fact.when'), t('happened.kind.about'))
  await fieldOf(panel, t, 'happened.day.label').fill('20/2')
  await expectAccessible(window)
  await buttonOf(panel, t('truth.fact.act')).click()
  await expect(panel).toBeHidden()

  await window.getByRole('tab', { name: t('case.tab.facts') }).click()
  const facts = window.getByRole('list', { name: t('truth.facts'), exact: true }).locator('> li')
  await expect(facts).toHaveCount(1)
  const fact = facts.first()
  await expect(fact).toContainText('vers le 20 février 2026')
  await expect(fact).toContainText(t('fact-standing.unproven'))
  await expect(fact.getByRole('group').filter({ hasText: t('event.visit.in') })).toBeVisible()

  await buttonOf(fact, t('truth.tell.them')).click()
  await panel.getByLabel(t('truth.version.them')).fill('Le joint fuyait déjà en février')
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()
  await buttonOf(fact, t('truth.tell.them')).click()
  await expect(panel.getByLabel(t('truth.version.them'))).toHaveValue('Le joint fuyait déjà en février')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await window.keyboard.press('ControlOrMeta+k')
  await window.keyboard.type(t('truth.tell.us'))
  await window.keyboard.press('Enter')
  await panel.getByLabel(t('truth.version.us')).fill('La toiture a été reprise le 12 janvier')
  await panel.getByLabel(t('truth.version.us')).press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  await expect(fact).toContainText('Le joint fuyait déjà en février')
  await expect(fact).toContainText('La toiture a été reprise le 12 janvier')

  await buttonOf(fact, t('truth.weigh')).click()
  await panel.getByText(sentenceCase(t('fact-standing.contested')), { exact: true }).click()
  await buttonOf(panel, t('truth.weigh.act')).click()
  await expect(panel.getByText(t('refusal.standing-needs-reason'))).toBeVisible()
  await panel.getByLabel(t('truth.weigh.reason')).fill('Par l’étancheur, à la visite')
  await expectAccessible(window)
  await buttonOf(panel, t('truth.weigh.act')).click()
  await expect(fact).toContainText(t('fact-standing.contested'))
  await expect(fact).toContainText('Par l’étancheur, à la visite')

  await buttonOf(fact, t('truth.proofs.choose')).click()
  await panel.getByLabel(t('truth.proofs.find')).fill('IMG_4821')
  await panel.getByRole('checkbox').first().click()
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(fact.getByRole('button', { name: t('exhibits.look', { name: 'IMG_4821.jpg' }) })).toBeVisible()
  await expectAccessible(window)
  const linked = fact.getByRole('button', { name: t('truth.proofs.remove', { name: '' }).trim() })
  await expect(linked).toHaveCount(2)
  await linked.first().click()
  await expect(linked).toHaveCount(1)
})

test('facts stand in the order they happened, and a grievance rests on them until it is answered', async ({
  start,
  sampleDir
}) => {
  const { window } = await start({ dataDir: sampleDir })
  const { reader, panel } = await openCase(window)
  const { t } = reader
  await window.getByRole('tab', { name: t('case.tab.facts') }).click()
  await expect(window.getByText(t('truth.none.title'))).toBeVisible()
  await expectAccessible(window)
  const told = [
    ['Personne ne sait quand le joint a cédé', t('happened.kind.unknown'), ''],
    ['L’étancheur a repris le relevé', t('happened.kind.before'), '1/3/2026'],
    ['La cuisine est inondée', t('happened.kind.day'), '12/2/2026']
  ] as const
  for (const [text, kind, day] of told) {
    await buttonOf(window.getByRole('tabpanel'), t('truth.fact.act')).click()
    await fieldOf(panel, t, 'truth.fact.text').fill(text)
    await pick(reader, fieldOf(panel, t, 'truth.fact.when'), kind)
    if (day !== '') await fieldOf(panel, t, 'happened.day.label').fill(day)
    await buttonOf(panel, t('truth.fact.act')).click()
    await expect(panel).toBeHidden()
  }
  const facts = window.getByRole('list', { name: t('truth.facts'), exact: true }).locator('> li')
  await expect(facts).toContainText([
    /La cuisine est inondée/u,
    /avant le 1.*L’étancheur a repris/u,
    /date à déterminer.*Personne ne sait/u
  ])
  await buttonOf(window.getByRole('tabpanel'), t('truth.grievance.act')).click()
  await panel.getByLabel(t('truth.grievance.text')).fill('Le chantier a été laissé découvert sous la pluie')
  await panel.getByRole('checkbox', { name: /La cuisine/u }).check()
  await expectAccessible(window)
  await buttonOf(panel, t('truth.grievance.act')).click()
  const grievance = window.getByRole('list', { name: t('truth.grievances'), exact: true }).locator('> li')
  await expect(grievance).toContainText(t('grievance-standing.open'))
  await buttonOf(grievance, t('event.fact-stated', { number: 3 })).click()
  await expect(facts.first()).toBeFocused()
  await buttonOf(grievance, t('truth.answer')).click()
  await panel.getByText(sentenceCase(t('grievance-standing.partly-founded')), { exact: true }).click()
  await panel.getByLabel(t('truth.grievance.answer')).fill('La bâche a été posée le lendemain.')
  await buttonOf(panel, t('truth.answer')).click()
  await expect(grievance).toContainText(t('grievance-standing.partly-founded'))
  await expect(grievance).toContainText('La bâche a été posée le lendemain.')
  await expectAccessible(window)
})
