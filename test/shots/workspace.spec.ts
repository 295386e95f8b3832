import { expect, type Page, test } from '@playwright/test'
import type { Language } from '../../src-shared/domain/common/vocabulary'
import type { CaseRow } from '../../src-shared/ipc/contract/shapes'
import { type Entente, launchEntente } from '../support/launch'
import { ask, languages, photograph, schemes, TODAY } from './camera'
import { type SampleCases, screens, sizes } from './screens'

const SAMPLES_MS = 60_000

const complaints = {
  fr: {
    title: 'Facture du vitrage à régler deux fois',
    summary: 'Une seconde facture de 412 € est arrivée ce matin pour un vitrage déjà payé.',
    wanted: 'Que la seconde facture soit annulée.'
  },
  en: {
    title: 'Glazing invoiced twice',
    summary: 'A second invoice of €412 came this morning for glazing already paid for.',
    wanted: 'The second invoice cancelled.'
  }
} as const

for (const language of languages) {
  test.describe(`the sample workspace, ${language}`, () => {
    let entente: Entente
    let cases: SampleCases

    test.beforeAll(async () => {
      test.setTimeout(SAMPLES_MS * 2)
      entente = await launchEntente({ today: TODAY })
      await openSamples(entente.window, language)
      cases = { ...(await sampleCases(entente.window)), freshComplaint: await complain(entente.window, language) }
    })
    test.afterAll(() => entente.close())

    for (const { name, address, at = 'desk', act } of screens) {
      test(name, async () => {
        const { window } = entente
        for (const scheme of schemes) {
          await ask(window, 'app.set-screen', { language, scheme })
          await goTo(window, typeof address === 'string' ? address : address(cases))
          await act?.(window)
          await photograph(window, name, `${language}-${scheme}`, sizes[at])
          if (act) await leave(window)
        }
      })
    }
  })
}

async function openSamples(window: Page, language: Language): Promise<void> {
  await ask(window, 'app.set-screen', { language, scheme: 'light' })
  await ask(window, 'app.open-samples', { language, job: '01890000-0000-7000-8000-000000000001' })
  await expect(window.getByRole('navigation')).toBeVisible({ timeout: SAMPLES_MS })
}

/** As a link does: from another place, so that a screen begins afresh. */
async function goTo(window: Page, address: string): Promise<void> {
  await window.evaluate((to) => {
    location.hash = '/glossary'
    location.hash = to
  }, address)
}

async function leave(window: Page): Promise<void> {
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
}

async function sampleCases(window: Page): Promise<Omit<SampleCases, 'freshComplaint'>> {
  const { rows } = await ask(window, 'case.list', {
    view: 'all',
    query: '',
    sort: 'reference',
    descending: false,
    offset: 0,
    limit: 50
  })
  const find = (what: string, is: (row: CaseRow) => boolean): CaseRow => {
    const row = rows.find(is)
    if (row === undefined) throw new Error(`No sample case is ${what}`)
    return row
  }
  const { sites } = await ask(window, 'site.list', { query: 'Ormes' })
  const [site] = sites
  if (site === undefined) throw new Error('No sample site is called Les Ormes')
  return {
    site,
    leakingFlat: find('the leaking flat', (row) => row.type === 'works' && row.direction === 'between'),
    unpaidSubcontractor: find('the unpaid subcontractor', (row) => row.type === 'unpaid'),
    lateDelivery: find('the late delivery', (row) => row.type === 'delivery'),
    angryReview: find('the angry review', (row) => row.type === 'quality')
  }
}

/** The one that nobody has acknowledged yet. */
async function complain(window: Page, language: Language): Promise<SampleCases['freshComplaint']> {
  const { contacts } = await ask(window, 'contact.list', { query: 'Okafor', limit: 1 })
  const [client] = contacts
  if (client === undefined) throw new Error('No sample contact is called Okafor')
  return ask(window, 'case.capture', {
    who: { kind: 'known', id: client.id },
    role: 'client',
    status: 'consumer',
    direction: 'we-answer',
    channel: 'email',
    language,
    ...complaints[language],
    disputeType: 'billing',
    department: 'accounting',
    priority: 'P3',
    since: { kind: 'day', on: TODAY },
    happened: { kind: 'day', on: TODAY },
    attachments: []
  })
}
