import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { buttonOf } from './pages/reader'

test('what somebody ticks of the proofs is recorded at once, read in the timeline and taken back', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  const { panel } = page
  await window.getByRole('tab', { name: t('case.tab.intake') }).click()
  const tab = window.getByRole('tabpanel')
  await buttonOf(tab, t('intake.sheet.proofs')).click()
  const expert = panel.getByRole('checkbox', { name: t('evidence.expert-report') }).first()
  const photos = panel.getByRole('checkbox', { name: t('evidence.dated-photos') }).first()
  await expert.check()
  await photos.click()
  await expect(panel).toContainText(t('proofs.review.pending', { count: 2 }))
  await expectAccessible(window)
  await buttonOf(panel, t('proofs.review')).focus()
  await window.keyboard.press('Enter')
  await expect(panel.getByRole('link', { name: t('proofs.review.last') })).toBeVisible()
  await expect(expert).toBeChecked()
  await window.keyboard.press('Escape')
  await expect(panel).toBeHidden()

  await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  const review = page.entries.filter({ hasText: t('event.checklist-reviewed') })
  await expect(review).toContainText(t('evidence.expert-report'))
  await expect(review).toContainText(t('evidence.dated-photos'))
  await expect(review).toContainText('Hélène Garnier-Dupré')
  await buttonOf(window, t('action.undo')).last().click()
  await expect(review.first()).toBeHidden()
  await window.getByRole('tab', { name: t('case.tab.intake') }).click()
  await buttonOf(tab, t('intake.sheet.proofs')).click()
  await expect(expert).not.toBeChecked()
})
