import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { caseCommand } from '../../src-shared/domain/case/commands'
import { numbersOf } from '../../src-shared/domain/dispatch/series'
import type { CaseId } from '../../src-shared/lib/ids'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { willChoose } from '../support/dialogs'
import { test } from '../support/samples-test'
import { stackOfSlips } from '../support/stack-of-slips'
import { buttonOf, expectWorkspace, goTo, readerOf } from './pages/reader'

const numbers = numbersOf({ first: 'RK20000001FR', last: 'RK20000012FR' })

/** Letters sent by recorded delivery, one for each number, in turn in each of the cases. */
async function sendLetters(window: Page, cases: readonly CaseId[]): Promise<readonly string[]> {
  const sent: string[] = []
  for (const [index, tracking] of numbers.entries()) {
    const id = cases[index % cases.length]
    if (!id) throw new Error('No case')
    const proposed = await callFrom(window, 'letter.propose', { case: id, kind: 'progress-update' })
    if (!proposed.ok || proposed.value.draft.kind === 'formal-notice') throw new Error('No proposal')
    const { draft } = proposed.value
    const body = draft.body.replace(/\[à compléter[^\]]*\]/gu, 'le toit contrôlé le 24 février 2026')
    const issued = await callFrom(window, 'letter.issue', { case: id, draft: { ...draft, body, way: 'recorded' } })
    if (!issued.ok) throw new Error(`Not issued: ${JSON.stringify(issued)}`)
    const { letter } = issued.value
    const command = caseCommand.parse({ type: 'deposit-letter', letter, tracking, on: draft.dated })
    expect(await callFrom(window, 'case.do', { id, command })).toMatchObject({ ok: true })
    const view = await callFrom(window, 'case.get', { id })
    sent.push((view.ok && view.value.letters.find((one) => one.id === letter)?.number) || '')
  }
  return sent
}

test('a stack of 12 slips is cut, turned and matched; the one that cannot be read is typed beside its picture', async ({
  start,
  sampleDir,
  folder
}) => {
  test.setTimeout(300_000)
  const { window, app } = await start({ dataDir: sampleDir })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  const main = window.getByRole('main')
  await expectWorkspace(reader)
  const listed = await callFrom(window, 'case.list', { view: 'all', sort: 'reference', offset: 0, limit: 20 })
  if (!listed.ok) throw new Error(`No cases: ${JSON.stringify(listed)}`)
  const cases = listed.value.rows.filter(({ title }) => title.includes('Infiltration')).map(({ id }) => id)
  const letters = await sendLetters(window, cases)
  const dead = numbers[5] ?? ''
  const scan = join(folder, 'avis de mars.pdf')
  const slips = numbers.map((number, index) => ({
    ...{ number, name: `Marguerite Lefèvre, ${index + 1}` },
    ...{ upsideDown: index === 2 || index === 7, dead: index === 5 }
  }))
  await writeFile(scan, await stackOfSlips(slips))

  await goTo(reader, 'place.letters')
  await willChoose(app, scan)
  await main.getByRole('button', { name: t('slips.open') }).click()
  await expect(main.getByText(t('slips.count', { pages: 24, slips: 12 }))).toBeVisible({ timeout: 90_000 })
  const list = main.getByRole('list', { name: t('slips.list') })
  await expect(list.getByText(t('slips.state.matched'), { exact: true })).toHaveCount(11)
  const pane = main.getByRole('region', { name: t('slips.one', { place: 6 }) })
  await expect(pane).toContainText(t('slips.unread.hint'))
  await expectAccessible(window)
  await pane.getByRole('combobox', { name: t('slips.letter') }).fill(dead.slice(-5))
  await window.getByRole('option', { name: new RegExp(letters[5] ?? '', 'u') }).click()
  await expect(list.getByText(t('slips.state.matched'), { exact: true })).toHaveCount(12)
  await pane.getByLabel(`${t('slips.on.slips')} ${t('state.optional')}`, { exact: true }).fill('3/3/2026')
  await buttonOf(list, dead).click()
  await buttonOf(main, t('slips.file.slips', { count: 12 })).click()
  await expect(window.getByText(t('slips.filed.slips', { count: 12 }))).toBeVisible({ timeout: 60_000 })
  await expect(list.getByText(t('slips.state.filed'), { exact: true })).toHaveCount(12)
  await expectAccessible(window)

  await main.getByRole('button', { name: t('action.back') }).click()
  const rowOf = (number: string | undefined) => main.getByRole('row').filter({ hasText: number ?? '' })
  const typed = rowOf(dead)
  await expect(typed).toContainText(t('letters.state.collected', { date: '3 mars 2026' }))
  await expect(typed).toContainText(t('proof.lacks', { proofs: t('proof.deposit') }))
  await expect(rowOf(numbers[2])).toContainText(t('proof.lacks', { proofs: t('proof.deposit') }))
  for (const id of cases) {
    const view = await callFrom(window, 'case.get', { id })
    const ours = view.ok ? view.value.letters.filter(({ mailing }) => numbers.includes(mailing.tracking ?? '')) : []
    for (const { mailing } of ours) {
      const slots = mailing.proofs?.map(({ slot }) => slot).toSorted()
      expect(slots).toEqual(['slip-back', 'slip-front'])
    }
  }
})
