import { expect, type Locator } from '@playwright/test'
import { willChoose } from '../../support/dialogs'
import type { Entente } from '../../support/launch'
import { InboxPage } from './inbox-page'
import { buttonOf, type Reader } from './reader'

/** The place where lists are taken over. */
export class ImportPage {
  constructor(
    readonly reader: Reader,
    private readonly app: Entente['app']
  ) {}

  /** From the inbox, by its menu. */
  async open(): Promise<void> {
    const { window, t } = this.reader
    await new InboxPage(this.reader).open()
    await buttonOf(window, t('export.menu')).click()
    await window.getByRole('menuitem', { name: t('import.act') }).click()
    await expect(window.getByRole('heading', { level: 1, name: t('import.title') })).toBeVisible()
  }

  async choose(file: string): Promise<void> {
    const { window, t } = this.reader
    await willChoose(this.app, file)
    await buttonOf(window, t('import.choose')).click()
    await expect(window.getByRole('heading', { name: t('import.columns') })).toBeVisible()
  }

  /** What a column becomes. */
  useOf(heading: string): Locator {
    const { window, t } = this.reader
    return window.getByRole('combobox', { name: `${t('import.column.use')}, ${heading}`, exact: true })
  }

  /** The stage of a value. */
  stageOf(value: string): Locator {
    const { window, t } = this.reader
    return window.getByRole('combobox', { name: `${t('import.field.stage')}, ${value}`, exact: true })
  }

  async look(): Promise<void> {
    const { window, t } = this.reader
    await buttonOf(window, t('import.preview')).click()
    await expect(this.preview, 'reading goes on with what was asked for').toBeFocused()
  }

  get preview(): Locator {
    const { window, t } = this.reader
    return window.getByRole('heading', { name: t('import.will') })
  }

  part(name: 'import.problems' | 'import.first' | 'import.matches'): Locator {
    const { window, t } = this.reader
    return window.getByRole('region', { name: t(name), exact: true })
  }

  async run(): Promise<void> {
    const { window, t } = this.reader
    await buttonOf(window, t('import.run')).click()
    await expect(this.past.first()).toBeVisible({ timeout: 30_000 })
  }

  /** The imports there were, the latest first. */
  get past(): Locator {
    const { window, t } = this.reader
    const sheet = window.locator('section').filter({ has: window.getByRole('heading', { name: t('import.past') }) })
    return sheet.locator('> ul > li')
  }
}
