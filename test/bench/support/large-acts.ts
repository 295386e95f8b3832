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

/** What holds the rows of a screen, and a row of it. */
export const ROWS = {
  list: { list: 'main [role=listbox][tabindex]', row: '[role=option]' },
  agenda: { list: 'main [role=listbox]', row: '[role=option]' },
  finds: { list: 'main ul:has(> li mark), main ol:has(> li mark)', row: 'li' },
  entries: { list: 'main', row: 'article' }
} as const

/**
 * A call and a statement in a window with nothing else, and in the same window as the application as many static rows:
 * those that are in sight, as the markup that they are, without anything that made it.
 */
export async function bareRows(
  { page, plain, rows }: { page: Page; plain: Page; rows: (typeof ROWS)[keyof typeof ROWS] },
  sql: string,
  values: readonly string[] = []
): Promise<number> {
  const asked = await plain.evaluate(
    async (question) => {
      const begin = performance.now()
      await window.bare.call(question)
      return performance.now() - begin
    },
    { sql, values: [...values] }
  )
  return asked + (await page.evaluate(paintStaticRows, rows))
}

async function paintStaticRows({ list, row }: { list: string; row: string }): Promise<number> {
  const place = document.querySelector(list)
  if (!place) throw new Error(`No ${list}`)
  const inSight = [...place.querySelectorAll(row)].filter((one) => {
    const { top, bottom } = one.getBoundingClientRect()
    return bottom > 0 && top < innerHeight
  })
  if (inSight.length === 0) throw new Error(`No ${row}`)
  const { x, y, width, height } = place.getBoundingClientRect()
  const markup = inSight.map((one) => one.outerHTML).join('')
  const over = document.createElement('div')
  over.style.cssText = `position:fixed;z-index:9;overflow:hidden;background:#fff;left:${x}px;top:${y}px;width:${width}px;height:${height}px`
  const begin = performance.now()
  over.innerHTML = markup
  document.body.append(over)
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)))
  const took = performance.now() - begin
  over.remove()
  return took
}
