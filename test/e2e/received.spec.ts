import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import { contactName } from '../../src-shared/texts/names'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { dropFiles } from '../support/drop-files'
import { test } from '../support/samples-test'
import { buttonOf, fieldOf, goTo, pick, type Reader } from './pages/reader'
import { previewOf, trayOf } from './pages/tray'

/** The first open case, of those where the firm answers. */
async function someCase(window: Page) {
  const asked = { view: 'open', sort: 'reference', query: '', offset: 0, limit: 20 } as const
  const listed = await callFrom(window, 'case.list', asked)
  const row = listed.ok ? listed.value.rows.find(({ direction }) => direction === 'we-answer') : undefined
  if (!row) throw new Error('no case')
  const view = await callFrom(window, 'case.get', { id: row.id })
  if (!view.ok) throw new Error(view.reason)
  return view.value
}

type View = Awaited<ReturnType<typeof someCase>>

function complainant({ parties: [first] }: View, language: Language): string {
  if (!first) throw new Error('no party')
  return contactName(language, first.details)
}

const again = async (window: Page, { row }: View) => {
  const view = await callFrom(window, 'case.get', { id: row.id })
  if (!view.ok) throw new Error(view.reason)
  return view.value
}

async function openLetters({ window, t }: Reader, { row }: View) {
  await window.evaluate((id) => {
    location.hash = `/cases/${id}/letters`
  }, row.id)
  await expect(buttonOf(window, t('received.act')).first()).toBeVisible()
}

/** The days and the demand of a formal notice, as somebody types them in the panel. */
async function fill({ window, t, language }: Reader, party: string) {
  const panel = window.getByRole('dialog')
  // What is missing stands above, out of sight of the button; the sender, alone in this case, is known.
  await buttonOf(panel, t('received.record')).click()
  await expect(fieldOf(panel, t, 'received.subject')).toBeFocused()
  await pick(
    { window, t, language },
    fieldOf(panel, t, 'received.kind'),
    sentenceCase(t('received-kind.formal-notice'))
  )
  await pick({ window, t, language }, fieldOf(panel, t, 'received.from'), party)
  await fieldOf(panel, t, 'received.subject').fill('Mise en demeure de réparer')
  await fieldOf(panel, t, 'received.dated', { optional: true }).fill('24/02/2026')
  await fieldOf(panel, t, 'received.presented', { optional: true }).fill('26/02/2026')
  await fieldOf(panel, t, 'received.collected', { optional: true }).fill('02/03/2026')
  await fieldOf(panel, t, 'received.demand', { optional: true }).fill('Réparer sous huit jours.')
  await fieldOf(panel, t, 'received.days', { optional: true }).fill('8')
  await expect(panel.getByRole('radio', { name: t('received.days-from.presented') })).toBeChecked()
  await panel.getByRole('checkbox', { name: t('received.about-works') }).check()
  await fieldOf(panel, t, 'received.insurer-days').fill('10')
  await expectAccessible(window)
  await buttonOf(panel, t('received.record')).click()
  await expect(panel).toBeHidden()
}

for (const language of ['fr', 'en'] as const)
  test(`a formal notice we received is answered and told to our insurer, in ${language}`, async ({ atSamples }) => {
    const reader = await atSamples(language)
    const { window, t } = reader
    const before = await someCase(window)
    await openLetters(reader, before)
    await buttonOf(window, t('received.act')).first().click()
    await fill(reader, complainant(before, language))
    const letter = window.getByRole('article', { name: 'Mise en demeure de réparer' })
    await expect(letter).toContainText(t('received.owed'))
    await expect(letter).toContainText(t('received.insurer.open'))
    const known = await again(window, before)
    expect(known.received[0]).toMatchObject({ dated: '2026-02-24', presented: '2026-02-26', collected: '2026-03-02' })
    const steps = known.steps.map((step) => [step.kind, 'due' in step ? step.due : undefined])
    expect(steps).toContainEqual(['answer-letter', '2026-03-06'])
    expect(steps).toContainEqual(['tell-insurer', '2026-03-12'])
    await expectAccessible(window)

    await buttonOf(letter, t('received.insurer.panel')).click()
    const panel = window.getByRole('dialog')
    await panel.getByRole('radio', { name: t('received.insurer.not-needed') }).check()
    await buttonOf(panel, t('received.insurer.act')).click()
    await expect(panel.getByRole('alert')).toBeVisible()
    await fieldOf(panel, t, 'received.insurer.reason').fill('Sous la franchise.')
    await expectAccessible(window)
    await buttonOf(panel, t('received.insurer.act')).click()
    await expect(letter).toContainText(t('event.insurer-decided.not-needed'))

    await buttonOf(letter, t('received.answered.act')).click()
    await fieldOf(panel, t, 'received.answered.words').fill('Par téléphone, puis par lettre.')
    await expectAccessible(window)
    await buttonOf(panel, t('received.answered.act')).click()
    await expect(letter).toContainText(t('received.answered'))
    const after = await again(window, before)
    expect(after.steps.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['answer-letter']))
    expect(after.steps.map(({ kind }) => kind)).not.toEqual(expect.arrayContaining(['tell-insurer']))
  })

test('a scan that came in is filed as a formal notice, and taken back with it', async ({ atSamples, folder }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const before = await someCase(window)
  await goTo(reader, 'place.arrivals')
  const scan = join(folder, 'scan 0042.txt')
  await writeFile(scan, `Mise en demeure, votre dossier ${before.row.reference}`)
  await dropFiles(reader, [scan])
  await trayOf(reader).getByRole('button').click()
  await expect(previewOf(reader, 'scan 0042.txt')).toContainText(before.row.reference)
  await window.keyboard.press('l')
  const panel = window.getByRole('dialog')
  await expect(panel).toContainText(before.row.reference)
  await fill(reader, complainant(before, 'fr'))
  await expect(window.getByRole('heading', { name: t('arrivals.empty.waiting.title') })).toBeVisible()
  const known = await again(window, before)
  expect(known.received).toHaveLength(1)
  expect(known.pieces.map(({ attachment }) => attachment.name)).toContain('scan 0042.txt')
  await buttonOf(window, t('action.undo')).last().click()
  await expect(trayOf(reader)).toHaveCount(1)
  expect((await again(window, before)).received).toEqual([])
})

test('a party in insolvency: letters go to whom the court appointed, and our claim is to be declared', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const before = await someCase(window)
  await openLetters(reader, before)
  await window.keyboard.press('ControlOrMeta+k')
  await window.keyboard.type(t('insolvency.open'))
  await window.keyboard.press('Enter')
  const panel = window.getByRole('dialog', { name: t('insolvency.panel') })
  await pick(reader, fieldOf(panel, t, 'insolvency.debtor'), complainant(before, 'fr'))
  await fieldOf(panel, t, 'insolvency.published').fill('10/02/2026')
  await fieldOf(panel, t, 'insolvency.appointed').fill('Maître Aubry')
  await buttonOf(panel, t('parties.create', { name: 'Maître Aubry' })).click()
  await buttonOf(window.getByRole('dialog'), t('contact.create')).click()
  await expectAccessible(window)
  await buttonOf(panel, t('insolvency.act')).click()
  const section = window.getByRole('region', { name: t('insolvency.title') })
  await expect(section).toContainText(t('insolvency.to-declare'))
  const known = await again(window, before)
  const steps = known.steps.map((step) => [step.kind, 'due' in step ? step.due : undefined])
  expect(steps).toContainEqual(['declare-claim', '2026-04-10'])
  expect(known.parties.map(({ role }) => role)).toContain('liquidator')
  await buttonOf(section, t('claim.open')).click()
  await fieldOf(window.getByRole('dialog'), t, 'event.fact.amount').fill('12 500,00')
  await expectAccessible(window)
  await buttonOf(window.getByRole('dialog'), t('claim.act')).click()
  await expect(section).toContainText(t('insolvency.declared'))
})

test('a letter we received is a line of the day, whose key opens what tells our insurer, then what answers it', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const asked = { view: 'open', sort: 'reference', query: 'Francheville', offset: 0, limit: 1 } as const
  const listed = await callFrom(window, 'case.list', asked)
  const row = listed.ok ? listed.value.rows[0] : undefined
  const view = row && (await callFrom(window, 'case.get', { id: row.id }))
  if (!view?.ok) throw new Error('no case')
  const from = view.value.parties[0]?.contact
  if (from === undefined) throw new Error('no party')
  const demand = { text: 'Reprendre le chantier.', days: 8 }
  const notice = { kind: 'formal-notice', from, subject: 'Mise en demeure de reprendre', text: '', demand } as const
  const command = { ...notice, type: 'receive-letter', presented: '2026-02-26', aboutWorks: true } as const
  expect(await callFrom(window, 'case.do', { id: view.value.row.id, command })).toMatchObject({ ok: true })

  await goTo(reader, 'place.today')
  const lines = window.locator('[data-line]').filter({ hasText: 'Francheville' })
  const telling = lines.filter({ hasText: t('step.tell-insurer') })
  await expect(telling).toHaveCount(1)
  await expectAccessible(window)
  await telling.getByRole('link').first().focus()
  await window.keyboard.press('d')
  const panel = window.getByRole('dialog')
  await expect(panel.getByRole('heading', { name: t('received.insurer.panel') })).toBeVisible()
  await panel.getByRole('radio', { name: t('received.insurer.not-needed') }).check()
  await fieldOf(panel, t, 'received.insurer.reason').fill('Sous la franchise.')
  await buttonOf(panel, t('received.insurer.act')).click()
  await expect(panel).toBeHidden()

  await goTo(reader, 'place.today')
  await expect(telling).toHaveCount(0)
  const answering = lines.filter({ hasText: notice.subject })
  await answering.getByRole('link').first().focus()
  await window.keyboard.press('d')
  await expect(panel.getByRole('heading', { name: t('received.answered.panel') })).toBeVisible()
})
