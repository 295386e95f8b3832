import { useQuery } from '@tanstack/react-query'
import { StatusMark } from '../../components/marks/status-mark'
import { ipcQuery } from '../../lib/ipc'
import { caseAddress, places } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './today.module.css'

const SHOWN = 3

/** What two machines changed without knowing of each other; nothing when all of them say the same. */
export function ConflictsWaiting() {
  const { t, format } = useTexts()
  const { data } = useQuery(ipcQuery('transfer.conflicts', {}))
  const { cases, references, firm } = data ?? { cases: [], references: [], firm: [] }
  return (
    <>
      {cases.length > 0 && (
        <p className={classes['waiting']}>
          <StatusMark tone="amber">{t('version.today', { count: cases.length })}</StatusMark>
          {cases.slice(0, SHOWN).map(({ id, reference }) => (
            <a key={id} href={`#${caseAddress(id)}`}>
              {reference}
            </a>
          ))}
        </p>
      )}
      {references.slice(0, SHOWN).map(({ reference, cases: named }) => (
        <p key={reference} className={classes['waiting']}>
          <StatusMark tone="amber">{t('reference.today', { reference })}</StatusMark>
          {named.map(({ id, title }) => (
            <a key={id} href={`#${caseAddress(id)}`}>
              <bdi>{title || t('inbox.untitled')}</bdi>
            </a>
          ))}
        </p>
      ))}
      {firm.length > 0 && (
        <p className={classes['waiting']}>
          <StatusMark tone="amber">
            {t('version.today.firm', { parts: format.list(firm.map((part) => t(`version.firm.${part}`))) })}
          </StatusMark>
          <a href={`#${places.settings}`}>{t('place.settings')}</a>
        </p>
      )}
    </>
  )
}
