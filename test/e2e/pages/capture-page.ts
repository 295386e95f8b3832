import { expect, type Locator } from '@playwright/test'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { fieldOf, type Reader } from './reader'

/** A new complaint. */
export class CapturePage {
  constructor(readonly reader: Reader) {}

  async open(): Promise<void> {
    await this.reader.window.keyboard.press('ControlOrMeta+n')
    await expect(this.heading).toBeVisible()
  }

  get heading(): Locator {
    const { window, t } = this.reader
    return window.getByRole('heading', { name: t('capture.title') })
  }

  get who(): Locator {
    return fieldOf(this.reader.window, this.reader.t, 'capture.who')
  }

  get summary(): Locator {
    return fieldOf(this.reader.window, this.reader.t, 'capture.summary')
  }

  get wanted(): Locator {
    return fieldOf(this.reader.window, this.reader.t, 'capture.wanted', { optional: true })
  }

  get phone(): Locator {
    return fieldOf(this.reader.window, this.reader.t, 'contact.phone', { optional: true })
  }

  get email(): Locator {
    return fieldOf(this.reader.window, this.reader.t, 'contact.email', { optional: true })
  }

  get day(): Locator {
    return fieldOf(this.reader.window, this.reader.t, 'happened.day.label')
  }

  /** The files that will go with the complaint. */
  get given(): Locator {
    const { window, t } = this.reader
    return window.getByRole('list', { name: t('files.given') })
  }

  /** Takes one of the choices that are all in sight. */
  async choose(question: TextKey, choice: TextKey): Promise<void> {
    const { window, t } = this.reader
    const group = window.getByRole('radiogroup', { name: t(question) })
    await group.getByText(t(choice), { exact: true }).click()
  }

  /** By the system's dialogue, which must have been told what the user will choose. */
  async chooseFiles(what: 'files' | 'pictures' = 'files'): Promise<void> {
    const { window, t } = this.reader
    const label = what === 'files' ? 'files.choose' : 'files.choose-pictures'
    await window.getByRole('button', { name: t(label) }).click()
  }

  async save(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('capture.save') }).click()
  }

  /** Waits until what was typed is said to be on the disk. */
  async waitUntilSaved(): Promise<void> {
    const { window, t } = this.reader
    const [before = ''] = t('state.saved-at', { time: '\0' }).split('\0')
    await expect(window.getByText(before)).toBeVisible()
  }
}
