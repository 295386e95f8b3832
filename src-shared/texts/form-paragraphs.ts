import type { FormBlock } from '../domain/form/content'

/** Free words on paper, a paragraph for each line that says something. */
export function formParagraphs(text: string): readonly FormBlock[] {
  return text
    .split(/\n+/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'paragraph', runs: [{ text: one }] }))
}
