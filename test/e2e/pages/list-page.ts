import type { ElectronApplication, Locator } from '@playwright/test'
import { willChoose } from '../../support/dialogs'
import { buttonOf, fieldOf, type Reader } from './reader'

/** Where a list of defects that somebody sent is taken into a case. */
export class ListPage {
  constructor(
    readonly reader: Reader,
    readonly app: ElectronApplication
  ) {}

  get main(): Locator {
    return this.reader.window.getByRole('main')
  }

  async choose(file: string): Promise<void> {
    await willChoose(this.app, file)
    await buttonOf(this.main, this.reader.t('lists.choose')).click()
  }

  async send(sender: string): Promise<void> {
    await fieldOf(this.main, this.reader.t, 'lists.sender').fill(sender)
  }

  useOf(heading: string): Locator {
    return this.main.getByLabel(this.reader.t('lists.column.use-of', { name: heading }), { exact: true })
  }

  lot(words: string): Locator {
    return this.main.getByLabel(this.reader.t('lists.lot.whose-of', { words }), { exact: true })
  }

  group(kind: 'lifted' | 'new' | 'renumbered' | 'changed' | 'gone' | 'first', count: number): Locator {
    return this.main.getByRole('region', { name: this.reader.t(`lists.group.${kind}`, { count }), exact: true })
  }

  rows(group: Locator): Locator {
    return group.getByRole('listitem')
  }

  /** Our defects, on the tab of the case. */
  get defects(): Locator {
    const { window, t } = this.reader
    return window.getByRole('list', { name: t('case.tab.defects'), exact: true }).locator('> li')
  }
}
