import { expect } from '@playwright/test'
import type { Entente } from '../support/launch'
import { test } from '../support/samples-test'
import { InboxPage } from './pages/inbox-page'
import { expectWorkspace, goTo, readerOf } from './pages/reader'

type Start = (options: { dataDir: string }) => Promise<Entente>

async function openInbox(start: Start, dataDir: string): Promise<InboxPage> {
  const { window } = await start({ dataDir })
  const reader = readerOf(window, 'fr')
  await expectWorkspace(reader)
  const inbox = new InboxPage(reader)
  await inbox.open()
  return inbox
}

test('filters as one types, without accents, and says when nothing is left', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  const all = await inbox.rows().count()
  expect(all).toBeGreaterThan(3)
  await inbox.filter.fill('lefevre')
  await expect(inbox.rows()).toHaveCount(1)
  await expect(inbox.rows()).toContainText('Lefèvre')

  await inbox.filter.fill('rien de tel')
  await inbox.expectEmpty('inbox.empty.filtered.title')
  await window.getByRole('button', { name: t('inbox.filter.clear') }).click()
  await expect(inbox.rows()).toHaveCount(all)
  await expect(inbox.filter).toHaveValue('')
})

test('shows each view with as many cases as its tab says', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  for (const view of ['late', 'waiting-on-us', 'closed', 'all'] as const) {
    await inbox.show(view)
    const tab = window.getByRole('button', { name: t(`inbox.view.${view}`), pressed: true })
    const count = Number((await tab.textContent())?.replace(/\D/gu, ''))
    await inbox.expectCount(count)
    if (count > 0) await expect(inbox.rows(view)).toHaveCount(count)
  }
})

test('sorts by a column, and the other way round at a second click', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const names = () => inbox.names()
  await inbox.sortBy('name')
  await expect
    .poll(async () => (await names())[0], 'people stand under their family name')
    .toBe('Jean-Baptiste Bernard')
  const ascending = await names()
  await inbox.sortBy('name')
  await expect.poll(names).toEqual(ascending.toReversed())
})

test('is walked through with the arrows, and keeps its filters, its order and its case', async ({
  start,
  sampleDir
}) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  await inbox.show('all')
  await inbox.sortBy('name')
  await inbox.list('all').focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('ArrowDown')
  const [, second = ''] = await inbox.names('all')
  await window.keyboard.press('Enter')
  await inbox.expectOpenCase()
  const opened = inbox.rows('all').and(window.locator('[aria-selected="true"]'))
  await expect(opened).toContainText(second)
  const address = window.url()

  await goTo(inbox.reader, 'place.today')
  const rail = window.getByRole('navigation', { name: t('place.rail') })
  await rail.getByRole('link', { name: t('place.inbox') }).click()
  await expect.poll(() => window.url()).toBe(address)
  await window
    .getByRole('region', { name: t('place.list') })
    .getByRole('button', { name: t('action.back') })
    .click()
  await expect(window.getByRole('button', { name: t('inbox.view.all'), pressed: true })).toBeVisible()
  await expect(window.getByRole('button', { name: t('inbox.column.name'), pressed: true })).toBeVisible()
})

test('search finds words of an entry and opens its case', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  await window.keyboard.press('ControlOrMeta+f')
  const field = window.getByRole('searchbox', { name: t('search.field') })
  await expect(field).toBeFocused()
  await field.fill('COUVREUR')
  const found = window.getByRole('main').getByRole('listitem').first()
  await expect(found.locator('mark').first()).toHaveText(/couvreur/iu)
  await found.getByRole('link').click()
  await inbox.expectOpenCase()
})

test('the palette finds acts and cases, and shows their keys', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  await window.keyboard.press('ControlOrMeta+k')
  const palette = window.getByRole('dialog', { name: t('palette.title') })
  await expect(palette.getByText(t('action.new-complaint'))).toBeVisible()
  await window.keyboard.type('lefevre')
  await expect(palette.getByRole('button', { name: /Lefèvre/u })).toBeVisible()
  await window.keyboard.press('ArrowDown')
  await window.keyboard.press('Enter')
  await inbox.expectOpenCase()
})

test('places answer their keys, and the keys are listed', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  const heading = (name: string) => window.getByRole('main').getByRole('heading', { level: 1, name })
  await window.keyboard.press('ControlOrMeta+4')
  await expect(heading(t('letters.title'))).toBeVisible()
  await window.keyboard.press('ControlOrMeta+1')
  await expect(heading(t('place.today'))).toBeVisible()
  await window.keyboard.press('Shift+?')
  const help = window.getByRole('dialog', { name: t('shortcuts.title') })
  await expect(help.getByText(t('action.new-complaint'))).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(help).toBeHidden()
})

test('the register of letters says where the post has each', async ({ start, sampleDir }) => {
  const inbox = await openInbox(start, sampleDir)
  const { window, t } = inbox.reader
  await window.keyboard.press('ControlOrMeta+4')
  const notice = window.getByRole('row', { name: new RegExp(t('letter.kind.formal-notice'), 'u') })
  await expect(notice).toContainText(t('letters.state.presented', { date: '' }).trim())
  await window.getByRole('textbox', { name: t('letters.filter') }).fill('bernard')
  await expect(notice).toBeHidden()
  await expect(window.getByRole('row', { name: /Bernard/u })).toBeVisible()
})
