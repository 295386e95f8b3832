import { memo } from 'react'
import type { AgendaRow } from '../../../src-shared/ipc/contract/agenda'
import { personName } from '../../../src-shared/texts/names'
import { DueMark } from '../../components/marks/due-mark'
import { PersonName } from '../../components/marks/person-name'
import { StatusMark } from '../../components/marks/status-mark'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './agenda.module.css'
import { rowWords } from './row-words'

/** A day, what is due, whose case it is, who is in charge. */
export const AgendaLine = memo(function AgendaLine({ row }: { readonly row: AgendaRow }) {
  const texts = useTexts()
  const { t, format } = texts
  const words = rowWords(texts, row)
  const legal = row.lane !== 'exposure' && row.lastDay !== row.due ? row.lastDay : undefined
  return (
    <div className={classes['line']}>
      <div className={classes['pair']}>
        <DueMark due={row.due} />
        {legal !== undefined && (
          <span className={classes['soft']}>{t('agenda.legal', { date: format.shortDate(legal) })}</span>
        )}
      </div>
      <div className={classes['pair']}>
        <span className="cut" title={words}>
          {words}
        </span>
        <span className={classes['soft']}>
          <LaneMark lane={row.lane} />
          {t(`agenda.one.${row.kind}`)}
        </span>
      </div>
      <div className={classes['pair']}>
        <PersonName name={format.list(row.case.names)} strong />
        <span className={classes['soft']}>
          <span className={classes['reference']}>{row.case.reference}</span>
          <bdi className="cut">{row.case.title || t('inbox.untitled')}</bdi>
        </span>
      </div>
      <Owner row={row} />
    </div>
  )
})

/** What is not ours to do, or not certain, says so in every row. */
function LaneMark({ lane }: Pick<AgendaRow, 'lane'>) {
  const { t } = useTexts()
  if (lane === 'ours') return null
  return lane === 'proposed' ? (
    <StatusMark tone="amber">{t('agenda.unconfirmed')}</StatusMark>
  ) : (
    <StatusMark tone="slate">{t('agenda.exposure')}</StatusMark>
  )
}

function Owner({ row }: { readonly row: AgendaRow }) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const owner = people.find((one) => one.id === row.owner)
  return owner ? (
    <bdi className={classes['owner']}>{personName(owner)}</bdi>
  ) : (
    <span className={classes['owner']} data-nobody="true">
      {t('agenda.nobody')}
    </span>
  )
}
