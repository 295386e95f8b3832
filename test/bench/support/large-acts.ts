import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from '@playwright/test'
import { go } from './large-windows'

const views = ['En retard', 'À nous', 'À eux', 'Sans nouvelles', 'Les miens', 'Tous', 'Ouverts'] as const
/** Where one comes from: the view before each of these, by its name in the address. */
const before = ['open', 'late', 'waiting-on-us', 'waiting-on-them', 'no-news', 'mine', 'all'] as const
const sorts = ['due', 'name', 'title', 'stage', 'waiting'] as const

/**
 * Each act answers the milliseconds from its key or click until the frame that first holds what it shows is painted, as
 * `bareRows` does: what is there when a frame begins is laid out and painted by it, before any timer.
 */
export const acts = { showView, showAgenda, search, openCase }

/** Another view in an order in which it was not asked for lately, so that no answer is known already. */
async function showView(page: Page, turn: number): Promise<number> {
  const order = turn % 2 === 0 ? '' : '&order=down'
  const sort = sorts[Math.floor(turn / (2 * views.length)) % sorts.length] ?? 'due'
  await go(page, `/cases?view=${before[turn % views.length]}&sort=${sort}${order}`)
  return page.evaluate(
    async (view) => {
      const buttons = [...document.querySelectorAll<HTMLButtonElement>('fieldset button[aria-pressed]')]
      const button = buttons.find((one) => one.textContent?.startsWith(view))
      if (!button) throw new Error(`No view ${view}`)
      const count = button.querySelector('span')?.textContent?.replace(/\D/gu, '')
      const there = () => {
        const list = document.querySelector('main [role=listbox][tabindex]')
        const shown = list?.querySelector('[role=option]')?.getAttribute('aria-setsize')
        return list?.getAttribute('aria-label')?.endsWith(view) === true && shown === count
      }
      const begin = performance.now()
      button.click()
      do await new Promise((resolve) => requestAnimationFrame(resolve))
      while (!there())
      await new Promise((resolve) => setTimeout(resolve, 0))
      return performance.now() - begin
    },
    views[turn % views.length] ?? 'Tous'
  )
}

/** The agenda from elsewhere, from a day from which it was not asked for yet. */
async function showAgenda(page: Page, turn: number): Promise<number> {
  await go(page, '/letters')
  await wait(200)
  const day = new Date(Date.UTC(2026, 0, 1 + turn)).toISOString().slice(0, 10)
  return page.evaluate(async (to) => {
    const begin = performance.now()
    location.hash = to
    const there = () => document.querySelectorAll('main [role=listbox] [role=option] time').length >= 5
    do await new Promise((resolve) => requestAnimationFrame(resolve))
    while (!there())
    await new Promise((resolve) => setTimeout(resolve, 0))
    return performance.now() - begin
  }, `/agenda?from=${day}`)
}

/** The last letter of a word; the finds of what stood before are not those of the word. */
async function search(page: Page, word: string): Promise<number> {
  await go(page, '/search?q=zzzzzz')
  await wait(200)
  return page.evaluate(async (sought) => {
    const input = document.querySelector<HTMLInputElement>('main input[type=search]')
    if (!input) throw new Error('No field')
    const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
    const there = () => folded(document.querySelector('main li mark')?.textContent ?? '').startsWith(sought)
    const begin = performance.now()
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, sought)
    input.dispatchEvent(new Event('input', { bubbles: true }))
    do await new Promise((resolve) => requestAnimationFrame(resolve))
    while (!there())
    await new Promise((resolve) => setTimeout(resolve, 0))
    return performance.now() - begin
  }, word)
}

/** A case from elsewhere, to the frame of the first screen of its entries. */
async function openCase(page: Page, id: string): Promise<number> {
  await go(page, '/letters')
  await wait(200)
  return page.evaluate(async (to) => {
    const begin = performance.now()
    location.hash = to
    const there = () => document.querySelectorAll('main article').length >= 5
    do await new Promise((resolve) => requestAnimationFrame(resolve))
    while (!there())
    await new Promise((resolve) => setTimeout(resolve, 0))
    return performance.now() - begin
  }, `/cases/${id}`)
}

/** A call, a statement, and as many static rows painted as it gives. */
export async function bareRows(page: Page, sql: string, values: readonly string[] = []): Promise<number> {
  return page.evaluate(
    async (asked) => {
      const begin = performance.now()
      const rows = await window.bare.call(asked)
      const list = document.createElement('div')
      for (const row of Array.isArray(rows) ? rows : []) {
        const line = document.createElement('div')
        line.textContent = Object.values(row).join(' · ')
        list.append(line)
      }
      document.body.replaceChildren(list)
      await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
      return performance.now() - begin
    },
    { sql, values: [...values] }
  )
}
