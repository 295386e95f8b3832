import type { Page } from '@playwright/test'
import type { CaseRow } from '../../src-shared/ipc/contract/shapes'
import type { CaseId, SiteId } from '../../src-shared/lib/ids'

/** Pictures are taken at these sizes, in CSS pixels; `everywhere` adds the tablet, upright and lying. */
export const sizes = { desk: ['1366x768', '1920x1080'], everywhere: ['1366x768', '1920x1080', '768x1024', '1024x768'] }

/** The sample cases, by what tells them apart. */
export interface SampleCases {
  readonly leakingFlat: CaseRow
  readonly unpaidSubcontractor: CaseRow
  readonly lateDelivery: CaseRow
  readonly angryReview: CaseRow
  /** Nobody has acknowledged it yet. */
  readonly freshComplaint: { readonly id: CaseId }
  readonly site: { readonly id: SiteId }
}

interface Screen {
  /** Of the folder of its pictures. */
  readonly name: string
  /** Behind the `#`. */
  readonly address: string | ((cases: SampleCases) => string)
  readonly at?: keyof typeof sizes
  /** What a hand does before the picture. */
  readonly act?: (window: Page) => Promise<void>
}

/** Every screen of the open workspace, in the order of the index. A new screen is one line. */
export const screens: readonly Screen[] = [
  { name: '10-today', address: '/today', at: 'everywhere' },
  { name: '11-inbox', address: '/cases', at: 'everywhere' },
  { name: '12-inbox-all-by-name', address: '/cases?view=all&sort=name' },
  { name: '13-inbox-nothing-found', address: '/cases?q=clavecin' },
  { name: '20-case-timeline', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}`, at: 'everywhere' },
  { name: '21-case-details', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/details` },
  { name: '22-case-defects', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/defects` },
  { name: '23-case-exhibits', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/exhibits` },
  { name: '24-case-letters', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/letters` },
  { name: '25-case-intake', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/intake` },
  { name: '26-case-facts', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/facts` },
  { name: '27-case-deadlines', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/deadlines`, at: 'everywhere' },
  {
    name: '27-case-deadlines-unpaid',
    address: ({ unpaidSubcontractor }) => `/cases/${unpaidSubcontractor.id}/deadlines`
  },
  { name: '28-case-review', address: ({ angryReview }) => `/cases/${angryReview.id}` },
  { name: '29-case-composer', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}`, act: compose },
  { name: '30-capture', address: '/capture', at: 'everywhere' },
  { name: '31-arrivals', address: '/arrivals' },
  { name: '32-import', address: '/import' },
  { name: '33-contacts', address: '/contacts', at: 'everywhere' },
  { name: '34-site', address: ({ site }) => `/sites/${site.id}` },
  { name: '35-agenda', address: '/agenda', at: 'everywhere' },
  { name: '36-agenda-month', address: '/agenda?look=month' },
  { name: '37-agenda-timeline', address: '/agenda?look=timeline' },
  { name: '38-agenda-log', address: '/agenda?panel=log' },
  { name: '39-write-news', address: ({ leakingFlat }) => `/cases/${leakingFlat.id}/write/progress-update` },
  {
    name: '40-write-acknowledgement',
    address: ({ freshComplaint }) => `/cases/${freshComplaint.id}/write/acknowledgement`,
    at: 'everywhere'
  },
  {
    name: '41-write-formal-notice',
    address: ({ lateDelivery }) => `/cases/${lateDelivery.id}/write/formal-notice`,
    at: 'everywhere'
  },
  { name: '50-letters', address: '/letters', at: 'everywhere' },
  { name: '51-search', address: '/search?q=plafond', at: 'everywhere' },
  { name: '52-search-empty', address: '/search' },
  { name: '53-palette', address: '/cases', act: press('ControlOrMeta+k') },
  {
    name: '54-palette-case',
    address: ({ leakingFlat }) => `/cases/${leakingFlat.id}`,
    act: press('ControlOrMeta+k')
  },
  { name: '60-settings-firm', address: '/settings/company', at: 'everywhere' },
  { name: '61-settings-people', address: '/settings/people' },
  { name: '62-settings-mediator', address: '/settings/mediator' },
  { name: '63-settings-preferences', address: '/settings/preferences' },
  { name: '64-settings-deadlines', address: '/settings/deadlines' },
  { name: '65-settings-screen', address: '/settings/screen' },
  { name: '66-settings-safety', address: '/settings/safety' },
  { name: '70-glossary', address: '/glossary' }
]

/** The key works from the moment its button stands there. */
async function compose(window: Page): Promise<void> {
  await window.locator('button[aria-keyshortcuts="C" i]').waitFor()
  await window.keyboard.press('c')
}

function press(key: string): (window: Page) => Promise<void> {
  return (window) => window.keyboard.press(key)
}
