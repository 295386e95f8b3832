import { expect, type Page } from '@playwright/test'
import { type AlarmAct, alarmActs } from '../../src-shared/domain/case/alarm'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { CasePage } from './pages/case-page'
import { InboxPage } from './pages/inbox-page'
import { LetterPage } from './pages/letter-page'
import { buttonOf, expectWorkspace, goTo, type Reader, readerOf } from './pages/reader'

const openHealth = async ({ window }: Reader) => {
  await window.getByRole('main').locator('header button[aria-haspopup="dialog"]').first().click()
  const reasons = window.getByRole('list', { name: readerOf(window, 'fr').t('inbox.health.panel') })
  await expect(reasons).toBeVisible()
  return reasons
}

/** What is open in the address: the case, without what was asked of it. */
const idOf = (window: Page): string => /#\/cases\/([0-9a-f-]{36})/u.exec(window.url())?.[1] ?? ''

async function play(window: Page, id: string, commands: readonly CaseCommandInput[]): Promise<void> {
  const outcomes = await window.evaluate(
    async ([of, all]) => {
      const done: unknown[] = []
      for (const command of all) done.push(await globalThis.window.entente.call('case.do', { id: of, command }))
      return done
    },
    [id, commands] as const
  )
  for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true })
}

test('words that point to a danger are said first everywhere, until somebody has judged them', async ({ atCase }) => {
  const page = await atCase('Facture')
  const { reader } = page
  const { window, t } = reader
  await page.write()
  await page.choose('composer.flow', 'flow.in')
  await page.text('composer.text.call').fill('Et depuis ce matin, ça sent le gaz dans toute la cage d’escalier.')
  await window.keyboard.press('ControlOrMeta+Enter')
  const band = window.getByRole('status').filter({ hasText: 'sent le gaz' })
  await expect(band).toBeVisible()

  await test.step('the light says so, and leads to the entry', async () => {
    const reasons = await openHealth(reader)
    await expect(reasons.getByRole('listitem').first()).toContainText('sent le gaz')
    await expectAccessible(window)
    await buttonOf(reasons.getByRole('listitem').first(), t('inbox.health.entry')).click()
    await expect(window.locator('[id^="entry-"][data-sought]')).toContainText('sent le gaz')
  })

  await test.step('it is the first line of the day, which cannot be put off', async () => {
    await goTo(reader, 'place.today')
    const first = window.locator('[data-line]').first()
    await expect(first).toContainText('sent le gaz')
    await expect(buttonOf(first, t('today.line.move'))).toHaveCount(0)
    await expectAccessible(window)
    await first.getByRole('link').focus()
    await window.keyboard.press('d')
  })

  await test.step('judging it sets how soon the case is answered, in one act', async () => {
    const { panel } = page
    await expect(panel.getByRole('heading', { name: t('intake.sheet.triage') })).toBeVisible()
    const soon = panel.getByRole('radiogroup', { name: t('triage.first-answer') })
    await expect(soon.getByRole('radio', { name: t('priority.P1'), exact: true })).toBeChecked()
    await expectAccessible(window)
    await buttonOf(panel, t('triage.record')).click()
    await expect(panel).toBeHidden()
    await expect(band).toBeHidden()
    await expect(window.getByRole('status').filter({ hasText: t('triage.action.call-now') })).toBeVisible()
    await expect(page.entries.filter({ hasText: t('event.triaged') }).first()).toContainText(t('priority.P1'))
    await goTo(reader, 'place.today')
    await expect(window.locator('[data-line]').filter({ hasText: 'sent le gaz' })).toHaveCount(0)
  })
})

const waiting = (contact: string, liquidator: string): readonly CaseCommandInput[] => [
  {
    type: 'receive-letter',
    kind: 'formal-notice',
    from: contact,
    subject: 'Mise en demeure de réparer',
    text: '',
    presented: '2026-03-02',
    demand: { text: 'Réparer le toit', until: '2026-03-20' },
    answerOwed: true,
    aboutWorks: true
  },
  {
    type: 'record-insolvency',
    debtor: contact,
    proceedings: 'liquidation',
    published: '2026-03-01',
    appointed: liquidator
  },
  {
    type: 'hear',
    words: 'Ça goutte sur le lit',
    restatement: 'L’eau tombe sur le lit',
    answers: []
  },
  {
    type: 'triage',
    severity: 'high',
    safety: 'possible',
    complexity: 'simple',
    impact: 'one',
    immediate: ['make-safe'],
    reason: ''
  },
  { type: 'offer-remedy', text: 'Reprise sous dix jours', until: '2026-03-05' },
  { type: 'request-information', from: contact, items: ['Deux photographies'], due: '2026-03-05' },
  { type: 'mark-exposure', kind: 'review', place: 'Un site d’avis', text: 'Une étoile' },
  { type: 'state-fact', text: 'L’eau vient du toit', when: { kind: 'unknown' } },
  { type: 'make-promise', text: 'Rappeler', due: '2026-03-05' },
  { type: 'assign' }
]

test('each alarm opens what clears it and names the entry it comes from, once', async ({ start, sampleDir }) => {
  const first = await start({ dataDir: sampleDir })
  await expectWorkspace(readerOf(first.window, 'fr'))
  await new CasePage(readerOf(first.window, 'fr')).openFromList('Infiltration')
  const id = idOf(first.window)
  const view = await callFrom(first.window, 'case.get', { id })
  const known = await callFrom(first.window, 'contact.list', { query: '', offset: 0, limit: 20 })
  const contact = view.ok ? view.value.parties[0]?.contact : undefined
  const liquidator = known.ok ? known.value.contacts.find((one) => one.id !== contact)?.id : undefined
  await play(first.window, id, waiting(contact ?? '', liquidator ?? ''))
  await first.close()

  const { window } = await start({ dataDir: sampleDir, today: '2026-04-20' })
  const reader = readerOf(window, 'fr')
  const { t } = reader
  await expectWorkspace(reader)
  const page = new CasePage(reader)
  await page.openFromList('Infiltration')
  const { panel } = page
  const sought = window.locator('[data-about][data-sought]')
  const opens: Partial<Record<AlarmAct, () => Promise<void>>> = {
    triage: () => expect(panel.getByRole('heading', { name: t('intake.sheet.triage') })).toBeVisible(),
    listening: () => expect(panel.getByRole('heading', { name: t('intake.sheet.listen') })).toBeVisible(),
    steps: () => expect(panel.getByRole('heading', { name: t('steps.panel') })).toBeVisible(),
    assign: () => expect(panel.getByRole('heading', { name: t('assign.panel') })).toBeVisible(),
    write: () => expect(page.composer).toBeVisible(),
    information: () => expect(sought).toContainText('Deux photographies'),
    remedies: () => expect(sought).toContainText('Reprise sous dix jours'),
    exposure: () => expect(sought).toContainText('Un site d’avis'),
    truth: () => expect(sought).toContainText('L’eau vient du toit'),
    received: () => expect(panel.getByRole('heading', { name: t('received.answered.panel') })).toBeVisible(),
    insurer: () => expect(panel.getByRole('heading', { name: t('received.insurer.panel') })).toBeVisible(),
    claim: () => expect(panel.getByRole('heading', { name: t('claim.panel') })).toBeVisible(),
    news: async () => {
      await new LetterPage(reader, 'progress-update').opened()
      await window.goBack()
      await expect(window.getByRole('tab', { name: t('case.tab.timeline'), selected: true })).toBeVisible()
    }
  }
  const seen = new Set<AlarmAct>()
  const count = await (await openHealth(reader)).getByRole('listitem').count()
  await window.keyboard.press('Escape')
  for (let place = 0; place < count; place += 1) {
    const reason = (await openHealth(reader)).getByRole('listitem').nth(place)
    const act = await actOf(reason.getByRole('button').first(), reader)
    const check = opens[act]
    if (check === undefined || seen.has(act)) {
      await window.keyboard.press('Escape')
      continue
    }
    seen.add(act)
    await buttonOf(reason, t(`alarm-act.${act}`)).click()
    await check()
    expect(window.url()).not.toMatch(/[?&](?:do|of|about|write|entry)=/u)
    // A panel or the composer closes; what was asked for is not asked again.
    if (opensBeside.includes(act)) await window.keyboard.press('Escape')
    await expect(panel).toHaveCount(0)
    await window.getByRole('tab', { name: t('case.tab.timeline') }).click()
  }
  expect([...seen].toSorted()).toEqual(Object.keys(opens).toSorted())

  await test.step('the same from the list, by its key', async () => {
    await window.evaluate(() => {
      globalThis.window.location.hash = '/cases'
    })
    const inbox = new InboxPage(reader)
    await inbox.filter.fill('Infiltration')
    await expect(inbox.rows()).toHaveCount(1)
    await inbox.list().focus()
    await window.keyboard.press('Home')
    await window.keyboard.press('h')
    const reason = panel.getByRole('listitem').filter({ hasText: t('alarm.fact-unproven') })
    await buttonOf(reason, t('alarm-act.truth')).click()
    await expect(sought).toContainText('L’eau vient du toit')
  })
})

const opensBeside: readonly AlarmAct[] = [
  'triage',
  'listening',
  'steps',
  'assign',
  'write',
  'received',
  'insurer',
  'claim'
]

async function actOf(button: ReturnType<Page['getByRole']>, { t }: Reader): Promise<AlarmAct> {
  const name = (await button.textContent()) ?? ''
  const act = alarmActs.find((one) => name.includes(t(`alarm-act.${one}`)))
  if (act === undefined) throw new Error(`No act is called ${name}`)
  return act
}
