import { expect, type Locator } from '@playwright/test'
import { goTo, type Reader } from './reader'

/** Backup and check, in the settings. */
export class SafetyPage {
  constructor(readonly reader: Reader) {}

  async open(): Promise<void> {
    const { window, t } = this.reader
    await goTo(this.reader, 'place.settings')
    await window
      .getByRole('navigation', { name: t('settings.sections') })
      .getByText(t('settings.safety'))
      .click()
  }

  /** To the file the system's dialogue answers with. */
  async backUp(file: string): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('backup.now') }).click()
    const [before = ''] = t('backup.done', { file, size: '\0' }).split('\0')
    await expect(window.getByText(before)).toBeVisible()
  }

  /** What the check found, each as its kind and its place; empty when all is intact. */
  async check(): Promise<readonly string[]> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('check.now') }).click()
    const [before = ''] = t('check.at', { when: '\0' }).split('\0')
    await expect(window.getByText(before)).toBeVisible()
    return this.problems.allInnerTexts()
  }

  get problems(): Locator {
    const { window, t } = this.reader
    return window.locator('section', { hasText: t('check.title') }).getByRole('listitem')
  }
}
