import { expect, type Locator } from '@playwright/test'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { InboxPage } from './inbox-page'
import { buttonOf, fieldOf, type Reader } from './reader'

/** A case: its head, its timeline, and what is written into it. */
export class CasePage {
  constructor(readonly reader: Reader) {}

  /** From the list, by a part of its name. */
  async openFromList(name: string): Promise<void> {
    const inbox = new InboxPage(this.reader)
    await inbox.open()
    await inbox.rows().filter({ hasText: name }).click()
    await expect(this.entries.first()).toBeVisible()
  }

  get title(): Locator {
    return this.reader.window.getByRole('main').getByRole('heading', { level: 1 })
  }

  get timeline(): Locator {
    const { window, t } = this.reader
    return window.getByRole('list', { name: t('timeline.label') })
  }

  /** The entries that are shown, newest first; corrections among them. */
  get entries(): Locator {
    return this.timeline.getByRole('article')
  }

  get composer(): Locator {
    const { window, t } = this.reader
    return window.getByRole('region', { name: t('composer.title') })
  }

  /** The dialog beside the case; the palette, which may still be fading out, is not it. */
  get panel(): Locator {
    const { window, t } = this.reader
    return window.getByRole('dialog').and(window.locator(`:not([aria-label="${t('palette.title')}"])`))
  }

  async filter(by: TextKey): Promise<void> {
    const { window, t } = this.reader
    await window
      .getByRole('group', { name: t('timeline.filter') })
      .getByRole('button', { name: t(by), exact: true })
      .click()
  }

  /** Opens the composer by its key, which works from the moment its button stands there. */
  async write(): Promise<void> {
    const { window, t } = this.reader
    await expect(window.getByRole('button', { name: t('composer.open') })).toBeVisible()
    await window.keyboard.press('c')
    await expect(this.composer).toBeVisible()
  }

  async choose(question: TextKey, choice: TextKey): Promise<void> {
    const { t } = this.reader
    const group = this.composer.getByRole('radiogroup', { name: t(question) })
    await group.getByText(t(choice), { exact: true }).click()
  }

  text(label: TextKey): Locator {
    return fieldOf(this.composer, this.reader.t, label)
  }

  async act(name: TextKey): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('case.acts') }).click()
    await window.getByRole('menuitem', { name: t(name) }).click()
    await expect(this.panel).toBeVisible()
  }

  /** An act of an entry, which shows once the entry is pointed at. */
  async actOn(entry: Locator, name: TextKey): Promise<void> {
    const [before = ''] = this.reader.t(name, { title: '\0' }).split('\0')
    await entry.hover()
    await buttonOf(entry, before).click()
  }
}
