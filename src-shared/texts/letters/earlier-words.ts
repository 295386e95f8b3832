import type { Language } from '../../domain/common/vocabulary'
import type { PlainDate } from '../../lib/plain-date'
import { formatFor } from '../format'
import { translator } from '../translator'

interface Cited {
  readonly number: string
  readonly dated: PlainDate
  readonly mailing: { readonly tracking?: string | undefined }
}

/** What was asked before, with its numbers and days: each demand rests on those that left before it; empty for none. */
export function earlierWords(letters: readonly Cited[], language: Language): string {
  if (letters.length === 0) return ''
  const t = translator(language)
  const format = formatFor(language)
  const named = letters.map(({ number, dated, mailing: { tracking } }) =>
    t('letter.earlier-one', {
      number,
      date: format.date(dated),
      tracking: tracking ? ` ${t('letter.earlier.tracking', { tracking })}` : ''
    })
  )
  return t('letter.earlier', { count: letters.length, letters: format.list(named) })
}
