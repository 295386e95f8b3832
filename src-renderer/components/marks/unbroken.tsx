import { Fragment } from 'react'

/** A reference or a number with its unit: what is read as one thing. */
const WHOLE =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*[-‐](?=[\p{L}\p{N}]*\p{N})[\p{L}\p{N}]+(?:[-‐][\p{L}\p{N}]+)*|\p{N}[\p{N}.,\u202f\u00a0]*[ \u202f\u00a0][%€]/gu
/** Longer than this it may break: it must fit beside the rest. */
const MOST = 28

/**
 * A text whose references (`2026-A-0003-2`) and numbers with their unit (`30 %`) are not broken between two lines. What is
 * read, copied and searched is the text as it is.
 */
export function Unbroken({ text }: { readonly text: string }) {
  if (!/\p{N}/u.test(text)) return text
  const parts: { readonly key: number; readonly words: string; readonly whole: boolean }[] = []
  let done = 0
  for (const { 0: words, index } of text.matchAll(WHOLE)) {
    if (words.length > MOST) continue
    if (index > done) parts.push({ key: done, words: text.slice(done, index), whole: false })
    parts.push({ key: index, words, whole: true })
    done = index + words.length
  }
  if (parts.length === 0) return text
  if (done < text.length) parts.push({ key: done, words: text.slice(done), whole: false })
  return parts.map(({ key, words, whole }) =>
    whole ? (
      <span key={key} className="unbroken">
        {words}
      </span>
    ) : (
      <Fragment key={key}>{words}</Fragment>
    )
  )
}
