import type { Face } from './model'

export interface Item {
  readonly text: string
  readonly face: Face
}

const NEUTRAL = /^[^\p{L}]*$/u
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '«': '»', '»': '«' }

export function isRightToLeft(face: Face): boolean {
  switch (face) {
    case 'hebrew':
    case 'hebrew-bold':
    case 'arabic':
    case 'arabic-bold':
      return true
    case 'regular':
    case 'italic':
    case 'bold':
    case 'bold-italic':
      return false
  }
}

/**
 * Puts the items of a left-to-right line in the order in which they stand on paper: words written from right to left, and
 * what lies between two of them, are turned round as a group. Enough for names and quotations inside a Latin text
 * (Unicode Standard Annex 9 for words; each word's letters are ordered by its font).
 */
export function visualOrder(items: readonly Item[]): readonly Item[] {
  const ordered: Item[] = []
  let index = 0
  while (index < items.length) {
    const end = endOfGroup(items, index)
    const group = items.slice(index, end)
    ordered.push(...(group.length > 1 ? group.reverse().map(mirror) : group))
    index = end
  }
  return ordered
}

/** One past the last right-to-left item reached from `start` over neutral ones only; `start + 1` for any other item. */
function endOfGroup(items: readonly Item[], start: number): number {
  const first = items[start]
  if (!first || !isRightToLeft(first.face)) return start + 1
  let end = start + 1
  for (let index = end; index < items.length; index++) {
    const item = items[index]
    if (item && isRightToLeft(item.face)) end = index + 1
    else if (!item || !NEUTRAL.test(item.text)) break
  }
  return end
}

function mirror(item: Item): Item {
  if (isRightToLeft(item.face)) return item
  const parts = item.text.match(/\d+|\D/gu) ?? []
  return {
    ...item,
    text: parts
      .map((part) => mirrored[part] ?? part)
      .reverse()
      .join('')
  }
}
