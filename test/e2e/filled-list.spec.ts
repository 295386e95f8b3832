import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf } from './pages/reader'

test('a list that a firm filled in by hand is entered by keys alone, line by line as it was printed', async ({
  atCase
}) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  const id = /([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''
  const read = async () => {
    const found = await callFrom(window, 'case.get', { id })
    if (!found.ok) throw new Error(found.reason)
    return found.value
  }
  const { defects, parties } = await read()
  const roofer = parties.find(({ role }) => role === 'subcontractor')?.contact
  if (!roofer) throw new Error('No roofer')
  for (const one of defects.slice(0, 4)) {
    if (!one.sorted) throw new Error('Not described')
    const { kind, place, text } = one
    const command = { type: 'sort-defect', defect: one.id, kind, place, text, responsible: roofer } as const
    const done = await callFrom(window, 'case.do', { id, command })
    if (!done.ok) throw new Error(done.reason)
  }

  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  await buttonOf(window.getByRole('tabpanel'), t('work-list.menu')).click()
  await window.getByRole('menuitem', { name: t('filled.open') }).click()
  const main = window.getByRole('main')
  await main.getByLabel(t('filled.firm'), { exact: true }).selectOption(roofer)
  const rows = main.getByRole('table', { name: t('filled.lines') }).locator('tbody tr')
  await expect(rows).toHaveCount(4)
  await expectAccessible(window)
  const printed = (await rows.locator('th').allInnerTexts()).map((one) => Number(one.trim()))
  const number = fieldOf(main, t, 'filled.number')
  await expect(number).toHaveValue(String(printed[0]))
  const answers = main.getByRole('radiogroup', { name: t('filled.answer') }).getByRole('radio')
  await expect(answers.first()).toBeFocused()

  // Enter without an answer says what is missing, and stays.
  await window.keyboard.press('Enter')
  await expect(main).toContainText(t('field.required'))
  await window.keyboard.press('f')
  await window.keyboard.press('Enter')
  await expect(number).toHaveValue(String(printed[1]))
  await window.keyboard.press('p')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await window.keyboard.press('Tab')
  await window.keyboard.type('manque l’étanchéité, « à voir »')
  await window.keyboard.press('Enter')
  await expect(number).toHaveValue(String(printed[2]))
  // The third line was left empty on the paper.
  await number.focus()
  await window.keyboard.press('ArrowDown')
  await expect(number).toHaveValue(String(printed[3]))
  await window.keyboard.press('Tab')
  await window.keyboard.press('r')
  await window.keyboard.press('Enter')
  await expect(main.getByRole('status').filter({ hasText: t('filled.over') })).toBeVisible()
  await expect(rows.nth(0)).toContainText('fait, mardi 3 mars 2026')
  await expect(rows.nth(1)).toContainText('« à voir »')
  await expect(rows.nth(2)).not.toContainText('2026')
  await expect(rows.nth(3)).toContainText('refusé, mardi 3 mars 2026')

  const standingOf = async (line: number) => {
    const { tracks, defects: all } = await read()
    const track = tracks.find(({ defect }) => all.find((one) => one.id === defect)?.number === printed[line])
    return [track?.supplier.at(-1)?.standing, track?.answers.length, track?.answers.at(-1)?.by]
  }
  expect(await standingOf(0)).toEqual(['announced', 1, roofer])
  expect(await standingOf(1)).toEqual([undefined, 1, roofer])
  expect(await standingOf(2)).toEqual([undefined, undefined, undefined])
  expect(await standingOf(3)).toEqual(['declined', 1, roofer])

  await window
    .getByRole('button', { name: t('action.undo') })
    .last()
    .click()
  await expect(rows.nth(3)).not.toContainText('refusé')
  await number.fill('99')
  await expect(main).toContainText(t('filled.number.unknown', { number: '99' }))
  await buttonOf(main, t('action.back')).click()
  const shown = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  await expect(shown.filter({ hasText: t('standing.supplier.announced') })).toHaveCount(1)
})
