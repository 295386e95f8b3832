import { IconSearch } from '@tabler/icons-react'
import { Hint } from '../components/act/hint'
import { ariaKeys } from '../components/marks/key-names'
import { fixedKeys } from '../lib/fixed-keys'
import { goTo } from '../lib/places'
import { useOpenStatus, useOrganisation } from '../lib/status'
import { useTexts } from '../lib/texts'
import classes from './rail-parts.module.css'

/** Whose workspace it is, and the search, reachable from everywhere. */
export function RailHead() {
  const { t } = useTexts()
  const { sample } = useOpenStatus()
  const { company } = useOrganisation()
  return (
    <div className={classes['head']}>
      <div className={classes['firm']}>
        <bdi className={classes['name']} title={company?.name}>
          {company?.name ?? t('app.name')}
        </bdi>
        {sample && <span className={classes['sample']}>{t('rail.sample')}</span>}
      </div>
      <Hint label={t('search.open')} position="right">
        <button
          type="button"
          className={classes['search']}
          aria-label={t('search.open')}
          aria-keyshortcuts={ariaKeys(fixedKeys.window.search)}
          onClick={() => goTo('search')}
        >
          <IconSearch size={16} stroke={1.6} aria-hidden />
          <span className={classes['word']}>{t('action.search')}</span>
        </button>
      </Hint>
    </div>
  )
}
