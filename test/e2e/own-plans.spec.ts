import { expect, type Locator } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, fieldOf, goTo, pick, type Reader } from './pages/reader'

async function openSettings(reader: Reader): Promise<Locator> {
  const { window, t } = reader
  await goTo(reader, 'place.settings')
  const sections = window.getByRole('navigation', { name: t('settings.sections') })
  await sections.getByRole('link', { name: t('settings.deadlines') }).click()
  const main = window.getByRole('main')
  await expect(main.getByRole('heading', { name: t('own-plans.section') })).toBeVisible()
  return main
}

test('a shipped plan is changed in the firm’s own words, set aside and restored; a circle is refused with its steps', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const main = await openSettings(reader)
  const panel = window.getByRole('dialog')
  const rows = main.getByRole('list', { name: t('own-plans.list') }).getByRole('listitem')
  const works = rows.filter({ hasText: t('plan.works') })
  await expect(works).toContainText(t('own-plans.shipped'))
  await buttonOf(works, t('own-plans.edit')).click()
  const steps = panel.getByRole('group', { name: /^Étape \d+$/u })
  await expect(steps).toHaveCount(5)
  await fieldOf(panel, t, 'own-plans.name').fill('Désordres du bâtiment B')
  await expectAccessible(window)

  // By keyboard alone: a sixth step above the fifth.
  await buttonOf(panel, t('own-plans.step.add')).focus()
  await window.keyboard.press('Enter')
  await expect(fieldOf(steps.nth(5), t, 'own-plans.step.name')).toBeFocused()
  await window.keyboard.type('Appeler l’étancheur')
  await window.keyboard.press('Tab')
  await window.keyboard.type('10')
  await buttonOf(panel, t('own-plans.step.up', { number: 6 })).focus()
  await window.keyboard.press('Enter')
  await expect(fieldOf(steps.nth(4), t, 'own-plans.step.name')).toHaveValue('Appeler l’étancheur')

  // The visit counts from the repair, which counts from the visit.
  await pick(reader, fieldOf(steps.nth(1), t, 'own-plans.step.from'), t('plan-step.repair'))
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel.getByRole('alert')).toContainText(t('plan-step.visit'))
  await expect(panel.getByRole('alert')).toContainText(t('plan-step.repair'))
  await expect(panel).toBeVisible()
  await pick(reader, fieldOf(steps.nth(1), t, 'own-plans.step.from'), t('plan-anchor.reception'))
  await pick(reader, fieldOf(steps.nth(4), t, 'own-plans.step.way'), t('own-plans.way.before'))
  await pick(reader, fieldOf(steps.nth(4), t, 'own-plans.step.unit'), t('own-plans.unit.days'))
  await pick(reader, fieldOf(steps.nth(4), t, 'own-plans.step.from'), t('plan-step.visit'))

  // A step that another one counts from is taken away: the other one asks where it starts.
  await buttonOf(panel, t('own-plans.step.remove', { number: 4 })).click()
  await expect(panel).toContainText(t('own-plans.gone'))
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeVisible()
  await pick(reader, fieldOf(steps.nth(4), t, 'own-plans.step.from'), t('plan-step.visit'))
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()

  const changed = rows.filter({ hasText: 'Désordres du bâtiment B' })
  await expect(changed).toContainText(t('own-plans.changed'))
  const summons = rows.filter({ hasText: t('plan.summons') })
  await buttonOf(summons, t('own-plans.put-aside')).click()
  await expect(summons).toContainText(t('own-plans.aside'))
  await expectAccessible(window)

  // In a case the firm's plan is offered, and the one set aside is not.
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await buttonOf(main, t('delay-plan.open')).click()
  await fieldOf(panel, t, 'delay-plan.which').click()
  await expect(window.getByRole('option', { name: 'Désordres du bâtiment B' })).toBeVisible()
  await expect(window.getByRole('option', { name: t('plan.summons') })).toBeHidden()
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')

  await openSettings(reader)
  await buttonOf(changed, t('own-plans.restore')).click()
  await expect(works).toContainText(t('own-plans.shipped'))
  await buttonOf(summons, t('own-plans.back')).click()
  await expect(summons).toContainText(t('own-plans.shipped'))
})

test('the tasks of a firm’s plan move with a date of the case and say why; one moved by hand stays', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const main = await openSettings(reader)
  const panel = window.getByRole('dialog')
  await buttonOf(main, t('own-plans.add')).click()
  await fieldOf(panel, t, 'own-plans.name').fill('Étanchéité')
  await panel.getByText(t('type.works'), { exact: true }).click()
  await pick(reader, fieldOf(panel, t, 'own-plans.anchor'), t('plan-anchor.reception'))
  const steps = panel.getByRole('group', { name: /^Étape \d+$/u })
  await fieldOf(steps.nth(0), t, 'own-plans.step.name').fill('Visiter la terrasse')
  await fieldOf(steps.nth(0), t, 'own-plans.step.number').fill('30')
  await buttonOf(panel, t('own-plans.step.add')).click()
  await fieldOf(steps.nth(1), t, 'own-plans.step.name').fill('Prévenir l’étancheur')
  await fieldOf(steps.nth(1), t, 'own-plans.step.number').fill('10')
  await pick(reader, fieldOf(steps.nth(1), t, 'own-plans.step.unit'), t('own-plans.unit.days'))
  await pick(reader, fieldOf(steps.nth(1), t, 'own-plans.step.way'), t('own-plans.way.before'))
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()

  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await buttonOf(main, t('delay-plan.open')).click()
  await pick(reader, fieldOf(panel, t, 'delay-plan.which'), 'Étanchéité')
  await expect(panel).toContainText(t('delay-plan.waits'))
  await buttonOf(panel, t('delay-plan.make', { count: 2 })).click()
  await expect(panel).toBeHidden()
  const followed = main
    .getByRole('list', { name: t('delay-plan.tasks-of', { plan: 'Étanchéité' }) })
    .getByRole('listitem')
  const visit = followed.filter({ hasText: /^Visiter la terrasse/u })
  const warn = followed.filter({ hasText: /^Prévenir l’étancheur/u })
  await expect(visit).toContainText(t('delay-plan.waits'))

  const reception = async (day: string) => {
    await buttonOf(main, t('deadlines.anchors.act')).click()
    await fieldOf(panel, t, 'deadline.input.reception').fill(day)
    await buttonOf(panel, t('action.save')).click()
    await expect(panel).toBeHidden()
  }
  // Thirty business days after Monday 2 March 2026, Easter Monday left out; ten days before is a Saturday.
  await reception('2/3/2026')
  await expect(visit).toContainText('14 avr')
  await expect(warn).toContainText('3 avr')
  await expect(warn).toContainText('10 jours avant')
  await reception('9/3/2026')
  await expect(visit).toContainText('21 avr')
  await expect(warn).toContainText(/Était le .*3\savril 2026/u)
  await expect(warn).toContainText('Visiter la terrasse')
  await expectAccessible(window)

  // Put on a day by hand, the visit stays there, and what prepares it follows.
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await page.act('act.see-steps')
  const task = panel.getByRole('listitem').filter({ hasText: /^Visiter la terrasse/u })
  await expect(task).toContainText('30 jours ouvrés après')
  await buttonOf(task, t('steps.change')).click()
  await fieldOf(task, t, 'steps.due', { optional: true }).fill('5/5/2026')
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(task).toContainText(t('delay-plan.task-by-hand'))
  await window.keyboard.press('Escape')
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await reception('16/3/2026')
  await expect(visit).toContainText('5 mai')
  await expect(warn).toContainText('24 avr')
})
