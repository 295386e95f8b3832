import { expect, type Page } from '@playwright/test'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import { caseId } from '../../src-shared/lib/ids'
import type { Money } from '../../src-shared/lib/money'
import { plainDate } from '../../src-shared/lib/plain-date'
import { formatFor } from '../../src-shared/texts/format'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'

const euros = (units: number): Money => ({ cents: units * 100, currency: 'EUR' })

async function viewOf(window: Page) {
  const id = caseId.parse(/cases\/([0-9a-f-]+)/u.exec(window.url())?.[1])
  const found = await callFrom(window, 'case.get', { id })
  if (!found.ok) throw new Error(`The case did not come: ${found.reason}`)
  return found.value
}

test('what defects cost and the money kept back stand on the page of the firm and on that of the site', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const format = formatFor('fr')
  await new CasePage(reader).openFromList('Infiltration')
  const { row, parties, defects, site } = await viewOf(window)
  const firm = parties.find(({ role }) => role === 'subcontractor')?.contact
  const client = parties[0]?.contact
  const theirs = defects.flatMap((one) => (one.sorted ? [one] : [])).slice(0, 3)
  if (!firm || !client || !site || theirs.length < 3) throw new Error('The sample case is not what it was')
  const record = async (command: CaseCommandInput) => {
    const done = await callFrom(window, 'case.do', { id: row.id, command })
    if (!done.ok) throw new Error(`${command.type}: ${done.reason}`)
  }
  for (const { id, kind, place, text } of theirs) {
    await record({ type: 'sort-defect', defect: id, kind, place, text, responsible: firm })
  }
  const [first, second, third] = theirs.map(({ id }) => id)
  if (!first || !second || !third) throw new Error('Three defects')
  await record({ type: 'cost-defect', defect: first, nature: 'estimate', amount: euros(700), payer: 'us' })
  await record({ type: 'cost-defect', defect: first, nature: 'actual', amount: euros(940), payer: 'supplier' })
  await record({ type: 'cost-defect', defect: second, nature: 'estimate', amount: euros(300), payer: 'supplier' })
  await record({ type: 'cost-defect', defect: third, nature: 'actual', amount: euros(90), payer: 'us' })
  await record({ type: 'reserve-defects', defects: [first, second], by: 'letter' })
  await record({ type: 'record-anchors', given: { reception: plainDate.parse('2026-01-20') }, cleared: [] })
  await record({
    type: 'record-retention',
    party: firm,
    holder: 'us',
    works: euros(42_000),
    amount: euros(2_100),
    kept: ''
  })
  await record({
    type: 'record-retention',
    party: client,
    holder: 'them',
    works: euros(90_000),
    amount: euros(4_500),
    kept: ''
  })

  const expenses = window.getByRole('list', { name: t('money.expenses') })
  const kept = window.getByRole('list', { name: t('retention.title') }).getByRole('listitem')
  const total = `${format.money(euros(1_240))} ${t('payer.supplier')}`
  const estimated = t('money.estimated', { amount: format.money(euros(300)) })
  const from = t('retention.from', { date: format.longDate(plainDate.parse('2027-01-21')) })
  const go = (to: string) =>
    window.evaluate((hash) => {
      location.hash = hash
    }, to)

  await go(`/contacts/${firm}`)
  await expect(expenses).toContainText(`${total} (${estimated})`)
  await expect(expenses).toContainText(`${format.money(euros(90))} ${t('payer.us')}`)
  await expect(expenses.getByRole('link')).toHaveCount(3)
  await expect(kept).toHaveCount(1)
  await expect(kept).toContainText(format.money(euros(2_100)))
  await expect(kept).toContainText(from)
  await expect(kept).toContainText(t('retention.held-by', { count: 2 }))
  await expectAccessible(window)

  await go(`/sites/${site.id}`)
  await expect(expenses).toContainText(`${total} (${estimated})`)
  await expect(kept).toHaveCount(2)
  await expectAccessible(window)

  // An opposition holds it back for good; its release ends it.
  await record({ type: 'oppose-retention', party: firm, on: plainDate.parse('2026-02-20'), text: 'Joints non repris' })
  const ours = kept.filter({ hasText: format.money(euros(2_100)) })
  await expect(ours).toContainText(t('retention.opposed-on', { date: format.longDate(plainDate.parse('2026-02-20')) }))
  await record({ type: 'release-retention', party: firm, on: plainDate.parse('2026-02-27'), amount: euros(2_100) })
  await expect(ours).toContainText(
    t('retention.released-on', {
      amount: format.money(euros(2_100)),
      date: format.longDate(plainDate.parse('2026-02-27'))
    })
  )
})
