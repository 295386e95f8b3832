import { IconBuilding } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import { VirtualList } from '../../components/list/virtual-list'
import { PersonName } from '../../components/marks/person-name'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { goToSite } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './contacts.module.css'

interface SiteRowsProps {
  readonly list: UseQueryResult<Output<'site.list'>>
  readonly query: string
}

/** Sites by name. Arrows move, Enter opens the page. */
export function SiteRows({ list, query }: SiteRowsProps) {
  const { t } = useTexts()
  return (
    <Answer query={list} shape="rows">
      {({ sites }) =>
        sites.length === 0 ? (
          <EmptyState
            icon={IconBuilding}
            title={query.trim() === '' ? t('contacts.empty.sites.title') : t('state.empty-search', { query })}
            text={t(query.trim() === '' ? 'contacts.empty.sites.text' : 'contacts.none')}
          />
        ) : (
          <VirtualList
            items={sites}
            keyOf={({ id }) => id}
            label={t('contacts.what.sites')}
            key={query}
            place={`sites ${query}`}
            onOpen={({ id }) => goToSite(id)}
            renderRow={({ site }) => (
              <div className={classes['line']}>
                <div className={classes['pair']}>
                  <PersonName name={site.name} strong />
                  <span className={classes['soft']}>{site.businessNumber}</span>
                </div>
                <div className={classes['pair']}>
                  <bdi className="cut">{site.address.town}</bdi>
                  <bdi className={classes['soft']}>{site.address.street}</bdi>
                </div>
              </div>
            )}
            autoFocus={query === ''}
          />
        )
      }
    </Answer>
  )
}
