import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { willSaveAs } from '../support/dialogs'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, expectWorkspace, readerOf } from './pages/reader'

test('everything due of all cases: in a list, a month and on a line of time, and each line opens its case', async ({
  start,
  sampleDir
}) => {
  const { app, window } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  const id = /cases\/([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  for (const command of [
    { type: 'record-anchors', given: { reception: '2025-05-20' } },
    { type: 'confirm-deadline', rule: 'gpa-1y', given: {} }
  ] as const) {
    const done = await window.evaluate(
      async ([of, one]) => await globalThis.window.entente.call('case.do', { id: of, command: one }),
      [id, command] as const
    )
    expect(done).toMatchObject({ ok: true })
  }

  await window.keyboard.press('ControlOrMeta+5')
  await expect(window.getByRole('heading', { level: 1, name: t('place.agenda') })).toBeVisible()
  const list = window.getByRole('listbox')
  await expect(list).toBeFocused()
  await expect(list.getByRole('option').first()).toContainText(t('agenda.one.step'))
  await expect(list).not.toContainText(t('deadline.rule.gpa-1y'))
  await expectAccessible(window)

  await window.getByRole('button', { name: t('agenda.lane.proposed') }).click()
  await expect(list.getByRole('option').first()).toContainText(t('agenda.unconfirmed'))
  await window.getByRole('button', { name: t('agenda.lane.exposure') }).click()
  await expect(list.getByRole('option')).toHaveCount(1)
  await expect(list).toContainText(t('deadline.rule.gpa-1y'))

  await window.getByText(t('agenda.look.month'), { exact: true }).click()
  await expect(window.getByRole('columnheader', { name: 'lundi' })).toBeVisible()
  await window.getByRole('button', { name: t('agenda.month.after') }).click()
  await window.getByRole('button', { name: t('agenda.month.after') }).click()
  await expect(window.getByRole('link', { name: t('deadline.rule.gpa-1y') })).toBeVisible()
  await expectAccessible(window)

  await window.getByText(t('agenda.look.timeline'), { exact: true }).click()
  await expect(list.getByRole('option')).toHaveCount(1)
  await expectAccessible(window)
  await list.press('Enter')
  await expect(window.getByRole('heading', { name: t('deadlines.our-exposure') })).toBeVisible()
  await expect(window.locator('[data-about]').filter({ hasText: t('deadline.rule.gpa-1y') })).toBeFocused()

  await window.keyboard.press('ControlOrMeta+5')
  const file = join(sampleDir, 'delais.ics')
  await willSaveAs(app, file)
  await buttonOf(window, t('export.deadlines')).click()
  await expect(window.getByText(t('export.file-saved'))).toBeVisible()
  const calendar = await readFile(file, 'utf8')
  expect(calendar).toContain('DTSTART;VALUE=DATE:20260520')
  expect(calendar).toContain('METHOD:PUBLISH')

  await window.evaluate(() => {
    location.hash = '#/agenda?department=data-protection'
  })
  await expect(window.getByRole('heading', { name: t('agenda.empty.narrowed.title') })).toBeVisible()
})
