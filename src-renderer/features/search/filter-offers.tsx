import { parseSearch } from '../../../src-shared/domain/search/query'
import { filterFields, filterValues, searchNames, typedValue } from '../../../src-shared/texts/search-names'
import { useTexts } from '../../lib/texts'
import classes from './search.module.css'

const names = searchNames()
const MOST = 12

/** A way to go on with what is typed: the whole text it would become, and what is shown of it. */
export interface Offer {
  readonly text: string
  readonly label: string
}

/** The filters that the last word typed may become: its name, or its values once the colon stands. */
export function useOffers(typed: string): readonly Offer[] {
  const { t } = useTexts()
  const before = typed.slice(0, typed.length - lastWord(typed).length)
  const last = lastWord(typed)
  const minus = last.startsWith('-') ? '-' : ''
  const [name = '', value] = last.slice(minus.length).split(':', 2)
  if (name === '') return []
  const shown = (field: (typeof filterFields)[number]) => t(`search.field.${field}`).split(' ')[0] ?? field
  if (value === undefined) {
    const wanted = typedValue(name)
    const begun = filterFields.filter((field) => typedValue(shown(field)).startsWith(wanted))
    return begun.map((field) => offer(before, `${minus}${shown(field)}:`))
  }
  const field = names.field(name)
  if (field === undefined) return []
  if (field === 'due' || field === 'opened')
    return ['<7j', '<30j'].map((day) => offer(before, `${minus}${name}:${day}`))
  const known = Object.entries(filterValues).find(([one]) => one === field)?.[1] ?? []
  return known
    .map(([, key]) => typedValue(t(key)))
    .filter((one) => one.startsWith(typedValue(value)) && one !== typedValue(value))
    .map((one) => offer(before, `${minus}${name}:${one} `))
    .slice(0, MOST)
}

const offer = (before: string, word: string): Offer => ({ text: before + word, label: word.trim() })
const lastWord = (typed: string): string => /\S*$/u.exec(typed)?.[0] ?? ''

/** The filters offered, each a button; and those that mean nothing, told. */
export function FilterOffers({ typed, onTake }: { readonly typed: string; readonly onTake: (text: string) => void }) {
  const { t, format } = useTexts()
  const offers = useOffers(typed)
  const { unknown } = parseSearch(typed, names)
  if (offers.length === 0 && unknown.length === 0) return null
  return (
    <div className={classes['offers']}>
      {offers.length > 0 && (
        <ul aria-label={t('search.offers')}>
          {offers.map(({ text, label }) => (
            <li key={text}>
              <button type="button" className={classes['offer']} onClick={() => onTake(text)}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      )}
      {unknown.length > 0 && offers.length === 0 && (
        <p role="status" className={classes['unknown']}>
          {t('search.unknown', { filters: format.list(unknown) })}
        </p>
      )}
    </div>
  )
}
