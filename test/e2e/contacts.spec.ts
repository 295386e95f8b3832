import { expect } from '@playwright/test'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CapturePage } from './pages/capture-page'
import { buttonOf, fieldOf } from './pages/reader'

test('contacts are found by keyboard; a double is hinted at while typing, merged, and parted', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const filter = window.getByRole('textbox', { name: t('contacts.filter') })
  const rows = window.getByRole('listbox', { name: t('place.contacts') }).getByRole('option')
  const hint = (title: 'alike.title' | 'alike.title.known') => window.getByRole('status').filter({ hasText: t(title) })

  await test.step('all of them, then one, and its page', async () => {
    await window.keyboard.press('ControlOrMeta+6')
    await expect(window.getByRole('heading', { level: 1, name: t('place.contacts') })).toBeVisible()
    expect(await rows.count()).toBeGreaterThan(3)
    // The list scrolls within the screen: else all of them would be drawn, and read, however many there are.
    const within = (list: HTMLElement) => list.getBoundingClientRect().bottom <= innerHeight
    expect(await window.getByRole('listbox', { name: t('place.contacts') }).evaluate(within)).toBe(true)
    await expectAccessible(window)
    await filter.fill('lefevre marguerite')
    await expect(rows).toHaveCount(1)
    await filter.press('Tab')
    await window.keyboard.press('Enter')
    await expect(window.getByRole('heading', { level: 1, name: 'Marguerite Lefèvre' })).toBeVisible()
  })

  await test.step('a mistyped name is recognised in a new complaint, and can be taken as it is', async () => {
    const capture = new CapturePage(reader)
    await capture.open()
    await capture.who.fill('Lefebvre Margueritte')
    await expect(hint('alike.title')).toBeHidden()
    await capture.who.fill('LEFEVRE Margueritte')
    await expect(hint('alike.title')).toContainText(t('alike.near-name', { text: 'Marguerite Lefèvre' }))
    await expectAccessible(window)
    await buttonOf(hint('alike.title'), t('alike.use')).click()
    await expect(window.getByRole('group', { name: t('capture.who') })).toContainText('Marguerite Lefèvre')
    await buttonOf(window, t('action.delete-draft')).click()
  })

  await test.step('a double that was made is merged from its page, seen before, and taken back', async () => {
    await window.keyboard.press('ControlOrMeta+6')
    await filter.fill('')
    await buttonOf(window, t('contacts.new')).click()
    const editor = window.getByRole('dialog', { name: t('contacts.new') })
    await fieldOf(editor, t, 'contact.last-name').fill('Lefevre Margueritte')
    await fieldOf(editor, t, 'contact.emails', { optional: true }).fill('m.lefevre.bis@courriel.example')
    await expect(editor.getByRole('status')).toContainText('Marguerite Lefèvre')
    await buttonOf(editor, t('contact.create')).click()
    await expect(window.getByRole('heading', { level: 1, name: 'Lefevre Margueritte' })).toBeVisible()
    await hint('alike.title.known')
      .getByRole('link', { name: t('alike.merge') })
      .click()
    const panel = window.getByRole('dialog', { name: t('contact-merge.panel') })
    await panel.getByRole('radiogroup').getByText('Marguerite Lefèvre').click()
    const result = panel.getByRole('region', { name: t('contact-merge.result') })
    await expect(result).toContainText('m.lefevre.bis@courriel.example')
    await expect(panel).toContainText('Lefevre Margueritte')
    await expectAccessible(window)
    await buttonOf(panel, t('contact-merge.do')).click()
    await expect(window.getByRole('heading', { level: 1, name: 'Marguerite Lefèvre' })).toBeVisible()
    await expect(window.getByText('m.lefevre.bis@courriel.example').first()).toBeVisible()
    const merged = window.getByRole('list', { name: t('contact-merge.note') })
    await expect(merged).toContainText('Lefevre Margueritte')
    await expectAccessible(window)
    await window.keyboard.press('ControlOrMeta+6')
    await filter.fill('margueritte')
    await expect(rows, 'found as the one it goes on in').toHaveCount(1)
    await rows.first().click()
    await buttonOf(merged, t('contact-merge.part')).click()
    await expect(merged).toBeHidden()
    await expect(window.getByText('m.lefevre.bis@courriel.example')).toBeHidden()
  })
})
