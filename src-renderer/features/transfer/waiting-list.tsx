import type { TransferPreview } from '../../../src-shared/domain/exchange/preview'
import { useTexts } from '../../lib/texts'
import { Note } from './note'
import classes from './transfer.module.css'

const kinds = ['case', 'contact', 'site', 'organisation'] as const

/** What is not taken, and why, each with what to do about it. */
export function WaitingList({ waiting }: Pick<TransferPreview, 'waiting'>) {
  const { t } = useTexts()
  if (waiting.length === 0) return null
  const whatOf = ({ kind, reference }: TransferPreview['waiting'][number]) =>
    t(`transfer.stream.${kinds.find((known) => known === kind) ?? 'other'}`, { reference })
  return (
    <>
      <h3>{t('transfer.waiting')}</h3>
      <ul className={classes['list']}>
        {waiting.map((one) => (
          <li key={`${one.id}-${one.why}-${one.from}`}>
            <Note tone="brick">
              {t(`transfer.waiting.${one.why}`, {
                what: whatOf(one),
                from: one.from,
                to: one.to,
                count: one.to - one.from + 1
              })}
            </Note>
          </li>
        ))}
      </ul>
    </>
  )
}
