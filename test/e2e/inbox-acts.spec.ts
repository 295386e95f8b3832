import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { callFrom } from '../support/boundary'
import { test } from '../support/samples-test'
import { InboxPage } from './pages/inbox-page'
import { buttonOf, fieldOf, type Reader } from './pages/reader'

const panelOf = ({ window, t }: Reader, act: 'snooze' | 'tag' | 'close' | 'wake') =>
  window.getByRole('dialog', { name: t(`inbox.act.${act}`) })

test('cases are put off, marked and closed by keyboard, alone or together, and each is taken back', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const inbox = new InboxPage(reader)
  await inbox.open()
  const before = await inbox.rows().count()
  const [first = ''] = await inbox.names()
  const takeBack = () => buttonOf(window, t('action.undo')).last().click()

  await test.step('one case, by its key: it leaves the list and waits under its own view', async () => {
    await inbox.list().focus()
    await window.keyboard.press('Home')
    await window.keyboard.press('s')
    const panel = panelOf(reader, 'snooze')
    await expect(panel.getByRole('region', { name: t('bulk.preview') })).toContainText(first)
    await expectAccessible(window)
    await buttonOf(panel, t('inbox.act.snooze')).click()
    await expect(panel.getByText(t('field.required')).first(), 'a day and a reason are asked for').toBeVisible()
    await buttonOf(panel, t('bulk.snooze.week')).click()
    await fieldOf(panel, t, 'bulk.reason').fill('Le client est en congé')
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(panel).toBeHidden()
    await expect(inbox.rows()).toHaveCount(before - 1)
    await inbox.show('snoozed')
    await expect(inbox.rows('snoozed')).toHaveCount(1)
    await expect(inbox.rows('snoozed')).toContainText(first)
    await takeBack()
    await inbox.expectEmpty('inbox.empty.snoozed.title')
    await inbox.show('open')
    await expect(inbox.rows()).toHaveCount(before)
  })

  await test.step('two cases get a tag together, and lose it by one click', async () => {
    await inbox.list().focus()
    await window.keyboard.press('Home')
    await window.keyboard.press('Space')
    await window.keyboard.press('Shift+ArrowDown')
    await expect(window.getByRole('region', { name: t('inbox.chosen.acts') })).toContainText(
      t('inbox.chosen', { count: 2 })
    )
    await expectAccessible(window)
    await window.keyboard.press('Shift+T')
    const panel = panelOf(reader, 'tag')
    await fieldOf(panel, t, 'bulk.tag').fill('Îlot B')
    await expect(panel.getByText(t('bulk.will.tag', { count: 2 }))).toBeVisible()
    await buttonOf(panel, t('inbox.act.tag')).click()
    await expect(inbox.rows().filter({ hasText: 'Îlot B' })).toHaveCount(2)
    await takeBack()
    await expect(inbox.rows().filter({ hasText: 'Îlot B' })).toHaveCount(0)
  })

  await test.step('two cases get another person in charge together, seen before, and taken back', async () => {
    const owners = async () => {
      const asked = { view: 'open', sort: 'reference', query: '', offset: 0, limit: 50 } as const
      const listed = await callFrom(window, 'case.list', asked)
      return listed.ok ? listed.value.rows.map(({ owner }) => owner) : []
    }
    const known = await owners()
    await inbox.list().focus()
    await window.keyboard.press('Home')
    await window.keyboard.press('Space')
    await window.keyboard.press('Shift+ArrowDown')
    await window.keyboard.press('Shift+A')
    const panel = window.getByRole('dialog', { name: t('inbox.act.assign') })
    await fieldOf(panel, t, 'assign.panel.to').click()
    await window.getByRole('option').last().click()
    await expect(panel.getByRole('region', { name: t('bulk.preview') })).toContainText(first)
    await expectAccessible(window)
    await window.keyboard.press('ControlOrMeta+Enter')
    await expect(panel).toBeHidden()
    await expect.poll(owners).not.toEqual(known)
    await takeBack()
    await expect.poll(owners).toEqual(known)
  })

  await test.step('all are closed but those that cannot be, which say why', async () => {
    await inbox.show('all')
    const all = await inbox.rows('all').count()
    await inbox.list('all').focus()
    await window.keyboard.press('x')
    await window.keyboard.press('Shift+C')
    const panel = panelOf(reader, 'close')
    await fieldOf(panel, t, 'bulk.reason').fill('Réglé au téléphone')
    await expect(panel.getByText(t('bulk.not', { count: all - before }))).toBeVisible()
    await expect(panel.getByText(t('refusal.already-there')).first()).toBeVisible()
    await buttonOf(panel, t('inbox.act.close')).click()
    await inbox.show('open')
    await inbox.expectEmpty('inbox.empty.open.title')
    await takeBack()
    await expect(inbox.rows()).toHaveCount(before)
  })
})

test('a case says why it needs care, from which entry, and opens what clears it', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const inbox = new InboxPage(reader)
  await inbox.open()
  await expect(inbox.rows().first()).toContainText(t('inbox.turn.us'))
  const ill = inbox
    .rows()
    .filter({ hasText: t('alarm.promise-late') })
    .first()
  await expect(ill).toContainText(t('health.grave'))
  await ill.locator('[data-health]').hover()
  await expect(window.getByRole('tooltip')).toContainText(t('alarm.promise-late'))

  await inbox.list().focus()
  await window.keyboard.press('Home')
  await window.keyboard.press('h')
  const why = window.getByRole('list', { name: t('inbox.health.panel') })
  await expect(why).toContainText(t('alarm.promise-late'))
  await expectAccessible(window)
  await buttonOf(why, t('alarm-act.steps')).first().click()
  await inbox.expectOpenCase()
  const steps = window.getByRole('dialog', { name: t('steps.panel') })
  await expect(steps).toBeVisible()
  expect(window.url(), 'it is obeyed once').not.toContain('do=')
  await window.keyboard.press('Escape')

  await buttonOf(window, t('health.grave')).click()
  const popover = window.getByRole('dialog').filter({ has: why })
  await expect(popover).toContainText(t('alarm.promise-late'))
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect(popover).toBeHidden()
})

test('filters are kept under a name and found again', async ({ atSamples }) => {
  const reader = await atSamples()
  const { window, t } = reader
  const inbox = new InboxPage(reader)
  await inbox.open()
  await inbox.show('waiting-on-us')
  await inbox.filter.fill('lefevre')
  const menu = buttonOf(window, t('filters.saved'))
  await menu.click()
  await fieldOf(window, t, 'filters.name').fill('Chez Mme Lefèvre')
  await window.keyboard.press('Enter')
  await expect(window.getByText(t('filters.saved.done', { name: 'Chez Mme Lefèvre' }))).toBeVisible()
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await inbox.filter.fill('')
  await inbox.show('all')
  await menu.click()
  await buttonOf(window, 'Chez Mme Lefèvre').first().click()
  await expect(inbox.filter).toHaveValue('lefevre')
  await expect(buttonOf(window, t('inbox.view.waiting-on-us'))).toHaveAttribute('aria-pressed', 'true')
})
