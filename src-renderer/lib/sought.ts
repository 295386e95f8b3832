import type { EventId } from '../../src-shared/lib/ids'
import { useAsked } from './asked'

/** How long what one was sent to stays marked. */
const MARKED_MS = 2_400

/** Brings something into sight, gives it the focus and marks it for a moment. */
export function seek(element: HTMLElement): void {
  element.scrollIntoView({ block: 'center' })
  element.dataset['sought'] = 'true'
  if (!element.hasAttribute('tabindex')) element.tabIndex = -1
  element.focus({ preventScroll: true })
  setTimeout(() => {
    delete element.dataset['sought']
  }, MARKED_MS)
}

/** The attribute of a row that stands for an entry outside the timeline, so that one can be sent to it. */
export function about(entry: EventId): { readonly 'data-about': EventId } {
  return { 'data-about': entry }
}

/** How long a row is waited for that is not there yet: its tab may still be asking for what it shows. */
const AWAITED_MS = 3_000

/** Brings the row that the address names by its entry into sight, once. */
export function useAskedRow(): void {
  useAsked('about', (entry) => seekOnceThere(`[data-about="${CSS.escape(entry)}"]`))
}

function seekOnceThere(selector: string): void {
  const find = () => document.querySelector<HTMLElement>(selector)
  const there = find()
  if (there !== null) {
    seek(there)
    return
  }
  const observer = new MutationObserver(() => {
    const row = find()
    if (row === null) return
    observer.disconnect()
    seek(row)
  })
  observer.observe(document.body, { childList: true, subtree: true })
  setTimeout(() => observer.disconnect(), AWAITED_MS)
}
