import { useQuery } from '@tanstack/react-query'
import type { SiteId } from '../../../src-shared/lib/ids'
import { PaneHeader } from '../../components/frame/pane-header'
import { Answer } from '../../lib/answer'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { Disputes } from './disputes'
import classes from './disputes.module.css'

/** A site with all the disputes about it, open and past. */
export function SiteScreen({ id }: { readonly id: SiteId }) {
  const { t, format } = useTexts()
  const query = useQuery(ipcQuery('site.get', { id }))
  return (
    <Answer query={query} shape="page">
      {({ site, cases }) => {
        const { street, postcode, town } = site.address
        const place = [street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ')
        return (
          <>
            <PaneHeader
              level={1}
              title={<bdi>{site.name}</bdi>}
              aside={t('count.cases', { count: cases.length })}
              onBack={() => window.history.back()}
            />
            <div className={classes['page']}>
              <p className={classes['ways']}>
                <bdi>{[site.businessNumber, place].filter(Boolean).join(' · ')}</bdi>
              </p>
              <Disputes disputes={cases.map((row) => ({ row, beside: format.list(row.names) }))} />
            </div>
          </>
        )
      }}
    </Answer>
  )
}
