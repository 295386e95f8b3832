import type { Icon } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import { Hint } from '../act/hint'
import classes from './rail.module.css'

interface RailProps {
  readonly children: ReactNode
  /** Above the places: the workspace, the person at work. */
  readonly head?: ReactNode
  /** Below the places: settings, glossary, saved mark. */
  readonly foot?: ReactNode
}

/** The places of the application. Labels from 1280 px; below, icons with their tooltips. */
export function Rail({ children, head, foot }: RailProps) {
  const { t } = useTexts()
  return (
    <nav className={classes['rail']} aria-label={t('place.rail')}>
      {head !== undefined && <div className={classes['head']}>{head}</div>}
      <ul className={classes['places']}>{children}</ul>
      {foot !== undefined && <ul className={classes['foot']}>{foot}</ul>}
    </nav>
  )
}

interface RailItemProps {
  readonly icon: Icon
  readonly label: string
  /** A route of the hash router, such as `#/today`. */
  readonly href: string
  readonly active?: boolean
  /** How many things wait there; nothing is shown for 0. */
  readonly count?: number
  /** The count is of things that are late. */
  readonly late?: boolean
}

/** A place and what waits there. It is drawn again when that changes, and not with every step in the window. */
export const RailItem = memo(function RailItem(props: RailItemProps) {
  const { icon: Mark, label, href, active = false, count = 0, late = false } = props
  const { t, format } = useTexts()
  const counted = count > 0 ? `${label}, ${t('count.waiting', { count })}` : label
  return (
    <li>
      <Hint label={counted} position="right" classNames={{ tooltip: classes['tip'] ?? '' }}>
        <a
          className={classes['item']}
          href={href}
          data-active={active}
          {...(active ? { 'aria-current': 'page' as const } : {})}
        >
          <Mark size={20} stroke={1.5} aria-hidden />
          <span className={classes['label']}>{label}</span>
          {count > 0 && (
            <>
              <span className={classes['count']} data-late={late} data-short={count > 99 ? '99+' : count} aria-hidden>
                {count > 9999 ? '9999+' : format.integer(count)}
              </span>
              <span className="only-read-aloud">{`, ${t('count.waiting', { count })}`}</span>
            </>
          )}
        </a>
      </Hint>
    </li>
  )
})
