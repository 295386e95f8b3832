import { expect, type Locator } from '@playwright/test'
import type { caseViews } from '../../../src-shared/ipc/case-views'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { goTo, type Reader } from './reader'

type View = (typeof caseViews)[number]
type Column = 'name' | 'title' | 'stage' | 'due' | 'waiting'

/** The list of cases, wide or beside the case that is open. */
export class InboxPage {
  constructor(readonly reader: Reader) {}

  async open(): Promise<void> {
    await goTo(this.reader, 'place.inbox')
    await expect(this.filter).toBeVisible()
  }

  get filter(): Locator {
    const { window, t } = this.reader
    return window.getByRole('textbox', { name: t('inbox.search') })
  }

  /** The rows of a view, as many as are drawn. */
  rows(view: View = 'open'): Locator {
    return this.list(view).getByRole('option')
  }

  /** The names of the rows, from the top. */
  names(view: View = 'open'): Promise<string[]> {
    return this.rows(view).evaluateAll((rows) => rows.map((row) => row.querySelector('bdi')?.textContent ?? ''))
  }

  list(view: View = 'open'): Locator {
    const { window, t } = this.reader
    return window.getByRole('listbox', { name: `${t('place.inbox')}, ${t(`inbox.view.${view}`)}` })
  }

  async show(view: View): Promise<void> {
    const { window, t } = this.reader
    const views = window.getByRole('group', { name: t('inbox.views') })
    await views.getByRole('button', { name: t(`inbox.view.${view}`) }).click()
  }

  async sortBy(column: Column): Promise<void> {
    const { window, t } = this.reader
    const heads = window.getByRole('group', { name: t('inbox.filter.sort.label') })
    await heads.getByRole('button', { name: t(`inbox.column.${column}`) }).click()
  }

  /** How many cases the head says there are. */
  async expectCount(count: number): Promise<void> {
    const { window, t } = this.reader
    await expect(window.locator('header').getByText(t('count.cases', { count }), { exact: true })).toBeVisible()
  }

  async expectEmpty(title: TextKey): Promise<void> {
    const { window, t } = this.reader
    await expect(window.getByRole('heading', { name: t(title) })).toBeVisible()
  }

  /** A case is open beside the list. */
  async expectOpenCase(): Promise<void> {
    const { window } = this.reader
    await expect.poll(() => window.url()).toMatch(/#\/cases\/[0-9a-f-]{36}/u)
  }
}
