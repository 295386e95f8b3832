import { expect, type Locator } from '@playwright/test'
import { CasePage } from './case-page'
import { fieldOf, type Reader } from './reader'

export interface Address {
  readonly street: string
  readonly postcode: string
  readonly town: string
}

/** The people and bodies of a case, and how to reach them. */
export class Parties {
  readonly #case: CasePage

  constructor(readonly reader: Reader) {
    this.#case = new CasePage(reader)
  }

  /** Completes the address of the case's first party. */
  async giveAddress(address: Address): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('tab', { name: t('case.tab.details') }).click()
    await window
      .getByRole('button', { name: t('parties.edit') })
      .first()
      .click()
    const { panel } = this.#case
    await this.#fill(panel, address)
    await panel.getByRole('button', { name: t('parties.contact.save') }).click()
    await expect(panel).toBeHidden()
  }

  /** Makes the contact of a company nobody knew yet, and adds it to the case as a subcontractor. */
  async addSubcontractor(name: string, address: Address): Promise<void> {
    const { t } = this.reader
    const { panel } = this.#case
    await this.#case.act('act.link-party')
    await fieldOf(panel, t, 'parties.who').fill(name)
    await panel.getByRole('button', { name: t('parties.create', { name }) }).click()
    await panel
      .getByRole('radiogroup', { name: t('contact.kind') })
      .getByText(t('contact.kind.body'), { exact: true })
      .click()
    await expect(fieldOf(panel, t, 'contact.name.body')).toHaveValue(name)
    await this.#fill(panel, address)
    await panel.getByRole('button', { name: t('contact.create') }).click()
    await panel.getByRole('button', { name: t('parties.add') }).click()
    await expect(panel).toBeHidden()
  }

  async #fill(panel: Locator, { street, postcode, town }: Address): Promise<void> {
    const { t } = this.reader
    await fieldOf(panel, t, 'contact.street').fill(street)
    await fieldOf(panel, t, 'contact.postcode').fill(postcode)
    await fieldOf(panel, t, 'contact.town').fill(town)
  }
}
