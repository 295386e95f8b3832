import { useQuery } from '@tanstack/react-query'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { EventId, PersonId, SiteId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { partName, type VersionNames, versionWords } from '../../../src-shared/texts/version-words'
import { ipcQuery } from '../../lib/ipc'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { ActButton } from '../act/act-button'
import classes from './conflict-list.module.css'

export type Conflict = CaseView['conflicts'][number]

interface ConflictListProps {
  readonly conflicts: readonly Conflict[]
  /** Keeps one version; left out where they are only shown. */
  readonly onKeep?: (conflict: Conflict, keep: EventId, part: string) => Promise<void>
}

/** Versions of parts of a case that did not see each other, side by side: a row for each part, the last holds meanwhile. */
export function ConflictList({ conflicts, onKeep }: ConflictListProps) {
  const { t } = useTexts()
  const names = useVersionNames(conflicts)
  return (
    <ul className={classes['parts']}>
      {conflicts.map((conflict) => {
        const part = partName(t, conflict.field)
        return (
          <li key={conflict.field} className={classes['part']}>
            <span className={classes['name']}>{part}</span>
            <ul className={classes['sides']} aria-label={part}>
              {conflict.changes.map((change, at) => (
                <Side
                  key={change.id}
                  conflict={conflict}
                  change={change}
                  names={names}
                  holds={at === conflict.changes.length - 1}
                  onKeep={onKeep && (() => onKeep(conflict, change.id, part))}
                />
              ))}
            </ul>
          </li>
        )
      })}
    </ul>
  )
}

interface SideProps {
  readonly conflict: Conflict
  readonly change: Conflict['changes'][number]
  readonly names: VersionNames
  readonly holds: boolean
  readonly onKeep: (() => Promise<void>) | undefined
}

function Side({ conflict: { field }, change: { by, at, value }, names, holds, onKeep }: SideProps) {
  const { t, format, zone } = names
  const words = versionWords(names, field, value)
  const who = names.person(by) ?? t('version.unknown-person')
  const set = t('version.by', { who, when: format.instant(at, zone) })
  const told = holds ? `${t('version.holds')} · ${set}` : set
  return (
    <li className={classes['side']}>
      <bdi className={classes['value']} title={words}>
        {words}
      </bdi>
      <span className={classes['by']}>{told}</span>
      {onKeep && (
        <ActButton
          label={t('version.keep')}
          named={t('version.keep.named', { part: partName(t, field), value: words })}
          size="small"
          rank="quiet"
          onAct={onKeep}
          inPalette={false}
        />
      )}
    </li>
  )
}

function useVersionNames(conflicts: readonly Conflict[]): VersionNames {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { people } = useOrganisation()
  const asked = conflicts.some(({ field }) => field === 'site')
  const { data } = useQuery({ ...ipcQuery('site.list', { query: '' }), enabled: asked })
  const person = (id: PersonId) => {
    const known = people.find((one) => one.id === id)
    return known && personName(known)
  }
  const site = (id: SiteId) => data?.sites.find((one) => one.id === id)?.site.name
  return { t, format, zone, person, site }
}
