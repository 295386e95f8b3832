import { expect } from '@playwright/test'
import { sentenceCase } from '../../src-shared/texts/sentence-case'
import { expectAccessible } from '../support/axe'
import { test } from '../support/samples-test'
import { CapturePage } from './pages/capture-page'
import { buttonOf, fieldOf, pick } from './pages/reader'

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
    // Past the act that hands the list out.
    await filter.press('Tab')
    await window.keyboard.press('Tab')
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

test('a couple and a syndicate by its manager are written as the post wants them; a site has its page', async ({
  atSamples
}) => {
  const reader = await atSamples()
  const { window, t } = reader
  const editor = window.getByRole('dialog', { name: t('contacts.new') })
  const kind = editor.getByRole('radiogroup', { name: t('contact.kind') })
  const address = async () => {
    await fieldOf(editor, t, 'contact.street').fill('24 bis rue du Faubourg-Saint-Honoré')
    await fieldOf(editor, t, 'contact.postcode').fill('69003')
    await fieldOf(editor, t, 'contact.town').fill('Lyon')
  }
  const begin = async () => {
    await window.keyboard.press('ControlOrMeta+6')
    await buttonOf(window, t('contacts.new')).click()
  }

  await test.step('two names in one household, two phones, and how they like to be reached', async () => {
    await begin()
    await kind.getByText(t('contact.kind.household'), { exact: true }).click()
    await fieldOf(editor, t, 'contact.name.first').fill('Aïcha Benyoussef')
    await fieldOf(editor, t, 'contact.name.second').fill('Jean-Noël Le Quéré')
    await address()
    await fieldOf(editor, t, 'contact.phones', { optional: true }).fill('06 39 98 11 11\n04 65 71 11 11')
    await pick(reader, editor.getByRole('combobox', { name: t('contact.preferred-channel') }), t('channel.call'))
    await expect(editor.getByText('24 BIS RUE DU FAUBOURG')).toBeVisible()
    await expectAccessible(window)
    await buttonOf(editor, t('contact.create')).click()
    const heading = window.getByRole('heading', { level: 1, name: 'Aïcha Benyoussef et Jean-Noël Le Quéré' })
    await expect(heading).toBeVisible()
    await expect(window.getByText('04 65 71 11 11').first()).toBeVisible()
  })

  await test.step('a syndicate, at its manager’s', async () => {
    await begin()
    await kind.getByText(t('contact.kind.body'), { exact: true }).click()
    await fieldOf(editor, t, 'contact.name.body').fill('SDC 24 bis Faubourg')
    await pick(reader, fieldOf(editor, t, 'contact.body'), sentenceCase(t('contact.body.syndicate')))
    await expect(fieldOf(editor, t, 'capture.status')).toHaveValue(t('status.non-professional'))
    await fieldOf(editor, t, 'contact.manager', { optional: true }).fill('Régie Montplaisir')
    await address()
    await expect(editor.getByText('Régie Montplaisir').first()).toBeVisible()
    await buttonOf(editor, t('contact.create')).click()
    await expect(window.getByRole('heading', { level: 1, name: 'SDC 24 bis Faubourg' })).toBeVisible()
  })

  await test.step('a site leads to all its disputes', async () => {
    await window.keyboard.press('ControlOrMeta+9')
    const sites = window.getByRole('listbox', { name: t('place.sites') })
    await sites.getByRole('option', { name: /Les Ormes/u }).click()
    await expect(window.getByRole('heading', { level: 1, name: /Les Ormes/u })).toBeVisible()
    const open = window.getByRole('region', { name: t('disputes.open') })
    await expect(open.getByRole('listitem')).toHaveCount(1)
    await expectAccessible(window)
    await open.getByRole('link').first().click()
    await expect(window.getByRole('main')).toContainText('Infiltration, appartement B12')
  })
})
