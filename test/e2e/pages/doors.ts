import { expect, type Locator } from '@playwright/test'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import type { TextParams } from '../../../src-shared/texts/translator'
import { expectWorkspace, fieldOf, type Reader } from './reader'

/** Asks for the passphrase. */
export class UnlockPage {
  constructor(readonly reader: Reader) {}

  async unlock(passphrase: string): Promise<void> {
    const { window, t } = this.reader
    await expect(window.getByRole('heading', { name: t('unlock.title') })).toBeVisible()
    await fieldOf(window, t, 'protection.passphrase').fill(passphrase)
    await window.getByRole('button', { name: t('unlock.open') }).click()
  }

  /** Into the workspace, which opens. */
  async enter(passphrase: string): Promise<void> {
    await this.unlock(passphrase)
    await expectWorkspace(this.reader)
  }
}

/** Says why a workspace does not open, what is safe and what to do. */
export class DamagedPage {
  constructor(readonly reader: Reader) {}

  async says(key: TextKey, params: TextParams = {}): Promise<void> {
    const { window, t } = this.reader
    await expect(window.getByRole('alert').getByText(t(key, params), { exact: true })).toBeVisible()
  }

  /** All that it says. */
  get words(): Locator {
    return this.reader.window.getByRole('alert')
  }

  act(key: TextKey): Locator {
    const { window, t } = this.reader
    return window.getByRole('main').getByRole('button', { name: t(key) })
  }

  /** Agrees, in the dialogue that asks for it in writing. */
  async confirm(act: TextKey): Promise<void> {
    const { window, t } = this.reader
    const dialog = window.getByRole('dialog')
    await dialog.getByLabel(t('confirm.type-word', { word: t('confirm.word') })).fill(t('confirm.word'))
    await dialog.getByRole('button', { name: t(act) }).click()
  }
}

/** Restores a backup; found on the first page, on the page of a damaged workspace and in the settings. */
export class RestorePanel {
  constructor(readonly reader: Reader) {}

  /** The file is chosen in the system's dialogue, which must have been told what the user will choose. */
  async restore(passphrase: string, letter = 'B'): Promise<void> {
    const { window, t } = this.reader
    const panel = window.getByRole('form', { name: t('restore.title') })
    await fieldOf(panel, t, 'restore.passphrase').fill(passphrase)
    await panel.getByLabel(t('restore.letter')).fill(letter)
    await panel.getByRole('button', { name: t('restore.act') }).click()
  }
}
