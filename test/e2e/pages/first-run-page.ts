import { expect } from '@playwright/test'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { expectWorkspace, fieldOf, pick, type Reader, readerOf } from './reader'

export const PASSPHRASE = 'l’échafaudage attend la pluie'

/** The firm of the journeys. */
export const firm = {
  name: 'Menuiserie Lévêque & Fils',
  legalForm: 'SARL',
  capital: '42 000 €',
  address: '18 rue de l’Abbé-Grégoire\n69003 LYON',
  register: 'Lyon 512 345 678',
  place: 'Lyon',
  firstName: 'Anne-Sophie',
  lastName: 'Lévêque-Ôztürk',
  capacity: 'Gérante'
} as const

const ownNames = { fr: 'Français', en: 'English' } as const

/** The first page of all. */
export class FirstRunPage {
  constructor(readonly reader: Reader) {}

  /** Chooses the language of the screen in its own name, and reads on in it. */
  async speak(language: Language): Promise<FirstRunPage> {
    const { window } = this.reader
    await window.getByText(ownNames[language], { exact: true }).click()
    const page = new FirstRunPage(readerOf(window, language))
    await expect(window.getByRole('heading', { name: page.reader.t('setup.welcome.title') })).toBeVisible()
    return page
  }

  async openSamples(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('setup.samples.title') }).click()
    await expectWorkspace(this.reader, 60_000)
  }

  /** Goes to the page that asks for everything about the firm. */
  async beginFirm(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('setup.firm.title') }).click()
  }

  /** Fills the page in. */
  async fillFirm(passphrase = PASSPHRASE): Promise<void> {
    await this.#fillCompany()
    await this.#fillPerson()
    const { window, t } = this.reader
    const protection = window.getByRole('region', { name: t('protection.section') })
    await fieldOf(protection, t, 'protection.passphrase').fill(passphrase)
    await fieldOf(protection, t, 'protection.again').fill(passphrase)
  }

  async create(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('setup.create') }).click()
  }

  /** From the welcome to the open workspace. */
  async createFirm(passphrase = PASSPHRASE): Promise<void> {
    await this.beginFirm()
    await this.fillFirm(passphrase)
    await this.create()
    await expectWorkspace(this.reader)
  }

  async beginRestore(): Promise<void> {
    const { window, t } = this.reader
    await window.getByRole('button', { name: t('setup.restore.title') }).click()
  }

  async #fillCompany(): Promise<void> {
    const { window, t } = this.reader
    const company = window.getByRole('region', { name: t('company.section') })
    await fieldOf(company, t, 'company.name').fill(firm.name)
    await fieldOf(company, t, 'company.legal-form', { optional: true }).fill(firm.legalForm)
    await fieldOf(company, t, 'company.capital', { optional: true }).fill(firm.capital)
    await fieldOf(company, t, 'company.address').fill(firm.address)
    await fieldOf(company, t, 'company.register', { optional: true }).fill(firm.register)
    await fieldOf(company, t, 'company.place').fill(firm.place)
  }

  async #fillPerson(): Promise<void> {
    const { window, t } = this.reader
    const people = window.getByRole('region', { name: t('people.section') })
    await fieldOf(people, t, 'person.first-name', { optional: true }).fill(firm.firstName)
    await fieldOf(people, t, 'person.last-name').fill(firm.lastName)
    await fieldOf(people, t, 'person.capacity').fill(firm.capacity)
    await pick(this.reader, fieldOf(people, t, 'person.powers.notices'), t('limit.any'))
  }
}
