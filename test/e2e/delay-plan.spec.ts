import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf, pick } from './pages/reader'

test('a delay plan is laid out, moves with a day that was really reached, and becomes tasks beside the legal dates', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { panel, reader } = page
  const { window, t } = reader
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await buttonOf(window.getByRole('main'), t('delay-plan.open')).click()
  await pick(reader, fieldOf(panel, t, 'delay-plan.which'), t('plan.works'))
  await fieldOf(panel, t, 'plan-anchor.defect-notified').fill('3/3/2026')
  const steps = panel.getByRole('list', { name: t('delay-plan.days') }).getByRole('listitem')
  const warn = steps.filter({ hasText: t('plan-step.warn-subcontractor') })
  await expect(warn).toContainText('vendredi 6 mars 2026')
  const reached = `${t('delay-plan.reached', { step: t('plan-step.visit') })} ${t('state.optional')}`
  await panel.getByLabel(reached, { exact: true }).fill('24/3/2026')
  await expect(warn).toContainText('vendredi 13 mars 2026')
  await expectAccessible(window)
  await buttonOf(panel, t('delay-plan.make', { count: 4 })).click()
  await expect(panel).toBeHidden()
  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  await expect(page.entries.filter({ hasText: t('plan-step.warn-subcontractor') }).first()).toBeVisible()
})
