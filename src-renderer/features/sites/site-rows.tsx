import { IconBuilding } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { Output } from '../../../src-shared/ipc/contract'
import { VirtualList } from '../../components/list/virtual-list'
import { PersonName } from '../../components/marks/person-name'
import { EmptyState } from '../../components/state/empty-state'
import { Answer } from '../../lib/answer'
import { goToSite } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './sites.module.css'

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
            title={query.trim() === '' ? t('sites.empty.title') : t('state.empty-search', { query })}
            text={t(query.trim() === '' ? 'sites.empty.text' : 'sites.none')}
          />
        ) : (
          <VirtualList
            items={sites}
            keyOf={({ id }) => id}
            label={t('place.sites')}
            key={query}
            place={`sites ${query}`}
            onOpen={({ id }) => goToSite(id)}
            renderRow={({ site, open }) => (
              <div className={classes['line']}>
                <div className={classes['pair']}>
                  <PersonName name={site.name} strong />
                  <span className={classes['soft']}>{site.businessNumber}</span>
                </div>
                <div className={classes['pair']}>
                  <bdi className="cut">{site.address.town}</bdi>
                  <bdi className={classes['soft']}>{site.address.street}</bdi>
                </div>
                <span className={classes['count']}>{t('sites.open', { count: open })}</span>
              </div>
            )}
            autoFocus={query === ''}
          />
        )
      }
    </Answer>
  )
}
