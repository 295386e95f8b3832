import { expect, type Locator } from '@playwright/test'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { buttonOf, type Reader } from './reader'

/** The machines of the firm, on the page of exchanges. */
export class MachinesPage {
  constructor(readonly reader: Reader) {}

  get #main(): Locator {
    return this.reader.window.getByRole('main')
  }

  get ownCode(): Locator {
    return this.#main.getByLabel(this.reader.t('machine.code'))
  }

  get known(): Locator {
    return this.#main.getByRole('list', { name: this.reader.t('machine.known') }).getByRole('listitem')
  }

  async callIt(letter: string, name: string): Promise<void> {
    const field = this.#main.getByLabel(this.reader.t('machine.own', { letter }))
    await field.fill(name)
    await field.press('Tab')
  }

  /** Leaves the card of this machine in the shared folder. */
  async present(): Promise<void> {
    const { t } = this.reader
    await buttonOf(this.#main, t('machine.card.share')).click()
    const [before = ''] = t('machine.card.done', { file: '\0' }).split('\0')
    await expect(this.#main.getByText(before)).toBeVisible()
  }

  /** Opens the card of a machine that presented itself. */
  async compare(letter: string): Promise<void> {
    await buttonOf(this.#main, this.reader.t('machine.presented.look.named', { letter })).click()
    await expect(this.#main.getByLabel(this.reader.t('machine.their-code'))).toBeVisible()
  }

  /** Compares the code of a machine that presented itself with the one its own screen shows. */
  async recognise(letter: string, shownThere: string): Promise<void> {
    const { t } = this.reader
    const before = await this.known.count()
    await this.compare(letter)
    await expect(this.#main.getByLabel(t('machine.their-code'))).toHaveText(shownThere)
    await buttonOf(this.#main, t('machine.compare.same')).click()
    await expect(this.known).toHaveCount(before + 1)
  }

  /** Asks the other machines for the cases of some departments only. */
  async receiveSome(departments: readonly TextKey[]): Promise<void> {
    const { t } = this.reader
    await this.#main
      .getByRole('radiogroup', { name: t('machine.receives') })
      .getByText(sentenceCase(t('machine.receives.some')))
      .click()
    const chips = this.#main.getByRole('group', { name: t('machine.receives.which') })
    for (const one of departments) {
      await chips.getByText(t(one)).click()
      await expect(chips.getByRole('checkbox', { name: t(one) })).toBeChecked()
    }
  }

  /** Leaves everything that is news to a machine in the shared folder. */
  async sendNews(letter: string, found: Locator): Promise<void> {
    const { t } = this.reader
    const before = await found.count()
    await buttonOf(this.#main, t('machine.news.act.named', { letter })).click()
    await expect(this.#main.getByRole('heading', { name: t('transfer.make') })).toBeFocused()
    await buttonOf(this.#main, t('transfer.folder.put')).click()
    await expect(found).toHaveCount(before + 1)
  }
}
