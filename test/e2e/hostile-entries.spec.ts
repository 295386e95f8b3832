import { expect } from '@playwright/test'
import type { TextKey } from '../../src-shared/texts/catalogue'
import { hostileTexts } from '../support/hostile-texts'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf, pick } from './pages/reader'

/** Dates as people, other programs and cats type them, and what the field answers; nothing where they are taken. */
const days: Readonly<Record<string, TextKey | undefined>> = {
  '31/12/1899': 'field.date-out-of-range',
  '31/12/2199': 'field.date-in-future',
  '01/01/2200': 'field.date-out-of-range',
  '29/02/2025': 'field.not-a-date',
  '12/03/99999': 'field.not-a-date',
  '🗓️ hier': 'field.not-a-date',
  '01/01/1900': undefined
}

test('a date of another age is taken or refused in words, and the entry waits for it', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { reader } = page
  const { window, t } = reader
  await page.write()
  await page.choose('composer.kind', 'composer.kind.note')
  const text = `D’avant : ${hostileTexts.arabic} ${hostileTexts.direction} ${hostileTexts.markup}`
  await page.text('composer.text.note').fill(text)
  await pick(reader, fieldOf(page.composer, t, 'composer.happened'), t('happened.kind.day'))
  const day = fieldOf(page.composer, t, 'happened.day.label')
  for (const [typed, problem] of Object.entries(days)) {
    await day.fill(typed)
    await window.keyboard.press('ControlOrMeta+Enter')
    if (problem === undefined) continue
    await expect(page.composer.getByText(t(problem)), typed).toBeVisible()
    await expect(day).toHaveValue(typed)
    await expect(page.text('composer.text.note')).toHaveValue(text)
  }
  await expect(page.composer).toBeHidden()
  const entry = page.entries.filter({ hasText: 'D’avant' })
  await entry.scrollIntoViewIfNeeded()
  await expect(entry).toContainText(text, { useInnerText: true })
  await expect(page.timeline).toContainText('1er janvier 1900')
})

test('a text longer than an entry may be is refused at its field, and stays as it was typed', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  await expect(page.timeline.locator('xpath=..')).toContainText(t('timeline.end'))
  const before = await page.entries.count()
  await page.write()
  const field = page.text('composer.text.call')
  const most = 'Il a répété « l’eau coule ». '.repeat(700).slice(0, 20_000)
  await field.fill(`${most} Et puis ?`)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer.getByText(t('field.too-long-by', { max: 20_000 }))).toBeVisible()
  await expect(field).toHaveValue(`${most} Et puis ?`)
  await field.fill(most)
  await window.keyboard.press('ControlOrMeta+Enter')
  await expect(page.composer).toBeHidden()
  await expect(page.entries).toHaveCount(before + 1)
})

test('a defect keeps whatever its place and words are', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { window, t } = page.reader
  await window.getByRole('tab', { name: t('case.tab.defects') }).click()
  const tab = window.getByRole('tabpanel')
  const rows = window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  await expect(rows).toHaveCount(7)
  let count = 7
  for (const text of [hostileTexts.emoji, hostileTexts.hebrew, hostileTexts.markup, hostileTexts.sql]) {
    await buttonOf(tab, t('defects.add')).click()
    await fieldOf(page.panel, t, 'defect.place').fill(text)
    await fieldOf(page.panel, t, 'defect.text').fill(`${text}\n${hostileTexts['without a space'].slice(0, 300)}`)
    await buttonOf(page.panel, t('defects.add')).click()
    count += 1
    await expect(rows).toHaveCount(count)
    await expect(rows.last()).toContainText(text, { useInnerText: true })
  }
  expect(await window.title()).toBe('Entente')
  const beyond = await window.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(beyond).toBeLessThanOrEqual(0)
})

test('a party without a name, or with one too long, is refused at its field', async ({ atCase }) => {
  const page = await atCase('Infiltration')
  const { t } = page.reader
  await page.act('act.link-party')
  const { panel } = page
  await fieldOf(panel, t, 'parties.who').fill('Inconnue au bataillon')
  await buttonOf(panel, t('parties.create', { name: 'Inconnue au bataillon' })).click()
  await panel.getByText(t('contact.kind.body'), { exact: true }).click()
  const name = fieldOf(panel, t, 'contact.name.body')
  for (const [typed, problem] of [
    ['\u200b \u00a0', t('field.required')],
    ['N'.repeat(501), t('field.too-long-by', { max: 500 })]
  ] as const) {
    await name.fill(typed)
    await buttonOf(panel, t('contact.create')).click()
    await expect(panel.getByText(problem).first()).toBeVisible()
    await expect(name).toHaveValue(typed)
  }
  await name.fill(hostileTexts.template)
  await buttonOf(panel, t('contact.create')).click()
  await buttonOf(panel, t('parties.add')).click()
  await expect(panel).toBeHidden()
})

/** What the index of words, the filters and SQL each read in a way of their own. */
const searches = [
  '"',
  '-',
  '- - -',
  '*',
  'NEAR(eau mur) AND OR NOT',
  'title:eau {a b}:c ^d',
  '% _ \\',
  hostileTexts.sql,
  hostileTexts.markup,
  hostileTexts.emoji,
  hostileTexts.arabic,
  `personne:"${hostileTexts.hebrew}`,
  'échéance:<99999999999j',
  'ouvert:31/12/2199',
  'type:-facturation -type:',
  '\ufffd\u0301',
  hostileTexts.long.slice(0, 200),
  'é'.repeat(200)
]

test('whatever is searched is answered or found nowhere, and never a failure', async ({ atSamples }) => {
  const { window, t } = await atSamples()
  await window.keyboard.press('ControlOrMeta+f')
  const field = window.getByRole('searchbox', { name: t('search.field') })
  const main = window.getByRole('main')
  for (const text of searches) {
    await field.fill(text)
    await field.blur()
    await expect(main.locator('[aria-busy="true"]')).toHaveCount(0)
    await expect(window.getByText(t('error.failed.happened')), text).toBeHidden()
    await expect(field).toHaveValue(text)
  }
  await field.fill('infiltration')
  await expect(
    main
      .getByRole('listitem')
      .filter({ has: window.getByRole('link') })
      .first()
  ).toContainText(/infiltration/iu)
})
