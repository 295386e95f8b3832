import type { Locator } from '@playwright/test'

/** Milliseconds between two keys of somebody who types fast. */
const BETWEEN_KEYS = 60

export interface DrawnAgain {
  /** Elements of these places that React draws. */
  readonly of: number
  /** How many of them it drew anew, changed or not, before the typing paused. */
  readonly again: number
}

/**
 * Types in a text while these places are watched: React gives an element new properties whenever what it belongs to is
 * drawn again, and keeps the same object otherwise. All of it is done in the page, whose clocks keep their order however
 * late they are, so a slow machine makes no pause where there is none.
 */
export async function drawnWhileTyping(text: Locator, words: string, places: readonly Locator[]): Promise<DrawnAgain> {
  const roots = await Promise.all(places.map((place) => place.elementHandle()))
  return text.evaluate(
    async (editable, { words: typed, roots: watched, between }) => {
      const drawnWith = (element: Element): unknown => {
        const key = Object.keys(element).find((name) => name.startsWith('__reactProps$'))
        return key && Reflect.get(element, key)
      }
      const all = watched
        .flatMap((root) => (root ? [root, ...root.querySelectorAll('*')] : []))
        .filter((one): one is HTMLElement => one instanceof HTMLElement && !editable.contains(one))
        .map((element) => ({ element, drawn: drawnWith(element) }))
        .filter(({ drawn }) => drawn !== undefined)
      if (editable instanceof HTMLElement) editable.focus()
      for (const key of typed) {
        document.execCommand('insertText', false, key)
        await new Promise((resolve) => setTimeout(resolve, between))
      }
      return { of: all.length, again: all.filter(({ element, drawn }) => drawnWith(element) !== drawn).length }
    },
    { words, roots, between: BETWEEN_KEYS }
  )
}
