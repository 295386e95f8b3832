import { diffWords } from 'diff'
import { type ChangedField, changesBetween, type LetterField } from '../../../../src-shared/domain/letter/changes'
import type { LetterDraft } from '../../../../src-shared/domain/letter/draft'
import { plainDate } from '../../../../src-shared/lib/plain-date'
import { bodyWords } from '../../../../src-shared/texts/letters/body'
import { useTexts } from '../../../lib/texts'
import classes from './signing.module.css'

interface ChangedFieldsProps {
  readonly before: LetterDraft
  readonly after: LetterDraft
}

/** What was written otherwise since whoever signs had it before them: what went struck through, what came underlined. */
export function ChangedFields({ before, after }: ChangedFieldsProps) {
  const { t } = useTexts()
  const changes = changesBetween(before, after)
  return (
    <section className={classes['changes']} aria-label={t('signing.changed')}>
      <h3>{t('signing.changed')}</h3>
      {changes.length === 0 && <p className={classes['soft']}>{t('signing.unchanged')}</p>}
      <dl>
        {changes.map((change) => (
          <div key={`${change.field} ${change.block ?? ''}`}>
            <dt>{t(change.block ? `studio.block.${change.block}` : `signing.field.${change.field}`)}</dt>
            <dd>
              <Difference change={change} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Fields whose values are not words of the letter: that they changed is all there is to read. */
const unread: readonly LetterField[] = ['to', 'enclosures', 'account']

function Difference({ change: { field, was, now } }: { readonly change: ChangedField }) {
  const { t, format } = useTexts()
  if (unread.includes(field)) return <>{t('signing.changed-field')}</>
  const told = (value: string): string => {
    if (field === 'body' || field === 'fileText') return bodyWords(value)
    const day = plainDate.safeParse(value)
    if (day.success) return format.date(day.data)
    return field === 'claimed' && value !== '' ? format.money({ cents: Number(value), currency: 'EUR' }) : value
  }
  return (
    <>
      {diffWords(told(was), told(now)).map(({ value, added, removed }, place) => {
        // The parts of one difference keep their order for as long as it is shown.
        const key = `${place}-${value.slice(0, 12)}`
        if (added) return <ins key={key}>{value}</ins>
        return removed ? <del key={key}>{value}</del> : <span key={key}>{value}</span>
      })}
    </>
  )
}
