import { expect, type Page } from '@playwright/test'
import type { CaseCommandInput } from '../../src-shared/domain/case/commands'
import type { CaseId } from '../../src-shared/lib/ids'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { expectWorkspace, readerOf } from './pages/reader'

test('the working hours of the firm are set, read back, and decide what a client waits for', async ({ atSamples }) => {
  const { window, t } = await atSamples()
  const main = window.getByRole('main')
  const go = (address: string) =>
    window.evaluate((to) => {
      location.hash = to
    }, address)
  await go('/settings/preferences')
  const saturday = main.getByLabel(t('hours.saturday'))
  await saturday.fill('le matin')
  await saturday.blur()
  await expect(main.getByText(t('hours.wrong'))).toBeVisible()
  await saturday.fill('9h-12h')
  await saturday.blur()
  await expect(main.getByText(t('hours.wrong'))).toBeHidden()
  await expectAccessible(window)

  const reply = await window.evaluate(([channel, asked]) => globalThis.window.entente.call(channel, asked), [
    'case.list',
    { view: 'waiting-on-us', sort: 'due', offset: 0, limit: 10, query: '', descending: false }
  ] as const)
  const open = reply.ok ? reply.value.rows.map((row: { readonly id: string }) => row.id) : []
  const [first] = open
  expect(first).toBeDefined()
  await go(`/cases/${first}/details`)
  const clocks = main.getByRole('region', { name: t('clocks.title') })
  await expect(clocks.getByText(t('clocks.answer'))).toBeVisible()
  await expectAccessible(window)
  await go('/settings/preferences')
  await expect(main.getByLabel(t('hours.saturday'))).toHaveValue('9:00–12:00')
})

test('while the client must act the clock stands still, and both times are said', async ({ start, sampleDir }) => {
  const open = async (today: string) => {
    const { window, close } = await start({ dataDir: sampleDir, today })
    const { t } = readerOf(window, 'fr')
    await expectWorkspace(readerOf(window, 'fr'))
    const answer = window.getByRole('listitem').filter({ hasText: t('clocks.answer') })
    const look = async (id: string) => {
      await window.evaluate((of) => {
        location.hash = `/cases/${of}/details`
      }, id)
      await expect(answer).toBeVisible()
    }
    const play = async (id: CaseId, command: CaseCommandInput) =>
      expect(await callFrom(window, 'case.do', { id, command })).toMatchObject({ ok: true })
    return { window, answer, look, play, close }
  }
  const asked = await open('2026-03-03')
  const view = await newCase(asked.window)
  const { id } = view.row
  const from = view.parties[0]?.contact ?? ''
  await asked.look(id)
  await expect(asked.answer).toContainText('encore')
  await asked.play(id, { type: 'request-information', from, items: ['Deux photographies de la toiture'] })
  await expect(asked.answer).toContainText('le client doit agir')
  await asked.close()

  const waiting = await open('2026-03-10')
  await waiting.look(id)
  await expect(waiting.answer).toContainText('le client doit agir')
  await expect(waiting.answer).toContainText('pauses comprises')
  const now = await viewOf(waiting.window, id)
  const request = now.requests.find(({ met }) => met === undefined)?.id ?? ''
  await waiting.play(id, { type: 'receive-information', request, text: 'Trois vues du toit' })
  await expect(waiting.answer).not.toContainText('le client doit agir')
  await expect(waiting.answer).toContainText('pauses comprises')
})

async function viewOf(window: Page, id: CaseId) {
  const view = await callFrom(window, 'case.get', { id })
  if (!view.ok) throw new Error(view.reason)
  return view.value
}

async function newCase(window: Page) {
  const address = { flat: '', building: '', street: '4 rue des Lilas', locality: '', postcode: '69003', town: 'Lyon' }
  const opened = await callFrom(window, 'case.capture', {
    who: {
      kind: 'new',
      contact: {
        kind: 'person',
        civility: 'madame',
        firstName: 'Anne',
        lastName: 'Le Guen',
        status: 'consumer',
        address: { ...address, country: 'FR' },
        phones: [],
        emails: [],
        language: 'fr',
        notes: ''
      }
    },
    role: 'client',
    status: 'consumer',
    direction: 'we-answer',
    channel: 'call',
    title: 'Tuile fendue',
    disputeType: 'works',
    department: 'works',
    priority: 'P3',
    summary: 'Une tuile est fendue.',
    wanted: '',
    since: { kind: 'unknown' },
    language: 'fr'
  })
  if (!opened.ok) throw new Error(opened.reason)
  return viewOf(window, opened.value.id)
}
