import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, fieldOf } from './pages/reader'

test('a consumer’s case shows the mediator’s calendar, his own rules apart from the law; a syndicate’s has none', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const page = new CasePage(reader)
  const { panel } = page
  const main = window.getByRole('main')
  await page.openFromList('Avis public')
  const id = /#\/cases\/([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  await window.getByRole('tab', { name: t('case.tab.deadlines') }).click()
  await buttonOf(main, t('mediator-calendar.act')).click()
  await fieldOf(panel, t, 'deadline.input.complained').fill('12/1/2026')
  await fieldOf(panel, t, 'deadline.input.mediator-filed').fill('2/3/2026')
  await expectAccessible(window)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(panel).toBeHidden()
  const rows = main.getByRole('list', { name: t('mediator-calendar.title') }).getByRole('listitem')
  await expect(rows.filter({ hasText: t('mediator-calendar.refer-until') })).toContainText('mardi 12 janvier 2027')
  await expect(rows.filter({ hasText: t('mediator-calendar.rejected-by') })).toContainText('lundi 23 mars 2026')
  await expect(rows.filter({ hasText: t('mediator-calendar.refer-from') })).not.toContainText(
    t('mediator-calendar.by.law')
  )
  await expectAccessible(window)

  const view = await callFrom(window, 'case.get', { id })
  const [first] = view.ok ? view.value.parties : []
  if (!first) throw new Error('A case without a party')
  const command = { type: 'link-party', contact: first.contact, role: first.role, status: 'non-professional' } as const
  expect(await callFrom(window, 'case.do', { id, command })).toMatchObject({ ok: true })
  await expect(rows).toHaveCount(0)
})
