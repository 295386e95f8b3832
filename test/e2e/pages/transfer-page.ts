import { expect, type Locator } from '@playwright/test'
import { willChoose, willSaveAs } from '../../support/dialogs'
import type { Entente } from '../../support/launch'
import { buttonOf, fieldOf, goTo, type Reader } from './reader'

/** The place where packages for other machines are made and taken. */
export class TransferPage {
  constructor(
    readonly reader: Reader,
    private readonly app: Entente['app']
  ) {}

  get heading(): Locator {
    const { window, t } = this.reader
    return window.getByRole('heading', { level: 1, name: t('transfer.title') })
  }

  /** From the settings. */
  async open(): Promise<void> {
    const { window, t } = this.reader
    await goTo(this.reader, 'place.settings')
    await window
      .getByRole('navigation', { name: t('settings.sections') })
      .getByText(t('settings.exchange'))
      .click()
    await expect(this.heading).toBeVisible()
  }

  /** From the menu of the case that is open. */
  async packCase(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('case.acts') }).click()
    await window.getByRole('menuitem', { name: t('transfer.act.case') }).click()
    await expect(this.passphrase).toBeVisible()
  }

  get passphrase(): Locator {
    const { window, t } = this.reader
    return fieldOf(window, t, 'transfer.passphrase')
  }

  async make(file: string, passphrase: string): Promise<void> {
    const { window, t } = this.reader
    await willSaveAs(this.app, file)
    await this.passphrase.fill(passphrase)
    await buttonOf(window, t('transfer.make')).click()
    const [before = ''] = t('transfer.make.done', { file, size: '\0' }).split('\0')
    await expect(window.getByText(before)).toBeVisible({ timeout: 30_000 })
  }

  /** The packages in the folder the machines share. */
  get found(): Locator {
    const { window, t } = this.reader
    return window.getByRole('region', { name: t('transfer.folder') }).getByRole('listitem')
  }

  async chooseFolder(folder: string): Promise<void> {
    const { window, t } = this.reader
    await willChoose(this.app, folder)
    await buttonOf(window, t('transfer.folder.choose')).click()
    await expect(window.getByText(folder)).toBeVisible()
  }

  /** Leaves a package of the chosen case in the shared folder. */
  async put(passphrase: string): Promise<void> {
    const { window, t } = this.reader
    const before = await this.found.count()
    await this.passphrase.fill(passphrase)
    await buttonOf(window, t('transfer.folder.put')).click()
    await expect(this.found).toHaveCount(before + 1, { timeout: 30_000 })
  }

  async lookAtFirst(): Promise<void> {
    await this.found.first().getByRole('button').click()
    await expect(this.passphrase).toBeVisible()
  }

  async choose(file: string): Promise<void> {
    const { window, t } = this.reader
    await willChoose(this.app, file)
    await buttonOf(window, t('transfer.choose')).click()
    await expect(this.passphrase).toBeVisible()
  }

  /** A package that is made for machines, whichever. */
  async chooseSealed(file: string): Promise<void> {
    const { window, t } = this.reader
    await willChoose(this.app, file)
    await buttonOf(window, t('transfer.choose')).click()
    await expect(window.getByText(t('transfer.sealed'))).toBeVisible()
  }

  async verify(passphrase: string): Promise<void> {
    const { window, t } = this.reader
    await this.passphrase.fill(passphrase)
    await buttonOf(window, t('transfer.open')).click()
  }

  /** Verified, and looked at. */
  async look(file: string, passphrase: string): Promise<void> {
    const { window, t } = this.reader
    await this.choose(file)
    await this.verify(passphrase)
    await expect(window.getByRole('heading', { name: t('transfer.preview') })).toBeFocused({ timeout: 30_000 })
  }

  /** The case of the package that is shown. */
  async openCase(): Promise<void> {
    const { window } = this.reader
    await window.getByRole('main').locator('a[href*="/cases/"]').click()
    await expect(this.heading).toBeHidden()
  }

  async accept(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('transfer.accept'), exact: true }).click()
    await expect(window.getByRole('heading', { name: t('transfer.done') })).toBeFocused({ timeout: 30_000 })
  }
}
