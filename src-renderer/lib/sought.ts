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

/** Brings the row that the address names by its entry into sight, once. */
export function useAskedRow(): void {
  useAsked('about', (entry) => {
    const row = document.querySelector<HTMLElement>(`[data-about="${CSS.escape(entry)}"]`)
    if (row !== null) seek(row)
  })
}
