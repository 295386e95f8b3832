import { expect } from '@playwright/test'
import { plainDate } from '../../src-shared/lib/plain-date'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { buttonOf, fieldOf, goTo } from './pages/reader'

test('a lead time that moves deadlines is asked about before it is saved, and holds for those that stand', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const main = window.getByRole('main')
  await new CasePage(reader).openFromList('Infiltration')
  const listed = await callFrom(window, 'case.list', {
    ...{ view: 'open', query: 'Infiltration', sort: 'due', descending: false, offset: 0, limit: 1 }
  } as const)
  const id = listed.ok ? listed.value.rows[0]?.id : undefined
  if (id === undefined) throw new Error('no case')
  const given = { trigger: plainDate.parse('2021-09-01'), direction: 'we-claim' } as const
  const command = { type: 'confirm-deadline', rule: 'builder-recourse-5y', given } as const
  expect(await callFrom(window, 'case.do', { id, command })).toMatchObject({ ok: true })
  const warnedFrom = async () => {
    const view = await callFrom(window, 'case.get', { id })
    if (!view.ok) throw new Error(view.reason)
    return view.value.deadlines.list.map(({ value: { lastDay, warnFrom } }) => [lastDay, warnFrom])
  }
  const before = [['2026-09-01', '2026-06-30']]
  expect(await warnedFrom()).toEqual(before)

  await goTo(reader, 'place.settings')
  const sections = window.getByRole('navigation', { name: t('settings.sections') })
  await sections.getByRole('link', { name: t('settings.deadlines') }).click()
  const lead = fieldOf(main, t, 'deadline-act.summons')
  await lead.fill('4')
  await lead.press('Tab')
  const question = main.getByRole('alert')
  await expect(question).toContainText(t('settings-impact.closed'))
  await expect(buttonOf(question, t('settings-impact.save'))).toBeInViewport()
  await expectAccessible(window)
  await buttonOf(question, t('action.cancel')).click()
  await expect(question).toBeHidden()
  await expect(lead).toHaveValue('2')
  expect(await warnedFrom()).toEqual(before)

  await lead.fill('4')
  await lead.press('Tab')
  await buttonOf(question, t('settings-impact.save')).click()
  await expect(main).toContainText(t('lead.shipped', { lead: '2 mois' }))
  // The last prudent day is 31 August, a Monday; four months before, and two.
  await expect.poll(warnedFrom).toEqual([['2026-09-01', '2026-04-30']])
})
