import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './app-frame.module.css'

interface AppFrameProps {
  readonly rail: ReactNode
  /** The middle pane. Without it the detail takes its place too. */
  readonly list?: ReactNode
  /** What is open. On a narrow window it covers the list; without it the list has the whole width. */
  readonly detail?: ReactNode
  /** What a narrow window shows when there is both a list and a detail: an empty detail gives way to the list. */
  readonly narrow?: 'list' | 'detail'
}

/** Rail, list, case: three panes from 960 px, two below. Each pane scrolls by itself. */
export function AppFrame({ rail, list, detail, narrow = 'detail' }: AppFrameProps) {
  const { t } = useTexts()
  return (
    <div className={classes['frame']} data-list={list !== undefined} data-narrow={narrow}>
      <button type="button" className={classes['skip']} onClick={focusMain}>
        {t('place.skip')}
      </button>
      {rail}
      {list !== undefined && (
        <section className={classes['list']} aria-label={t('place.list')}>
          {list}
        </section>
      )}
      <main id="main" className={classes['detail']} tabIndex={-1}>
        {detail}
      </main>
    </div>
  )
}

/** A button and not a link: the address holds the route. */
function focusMain() {
  document.getElementById('main')?.focus()
}
