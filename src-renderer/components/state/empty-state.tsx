import type { Icon } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './state.module.css'

interface EmptyStateProps {
  readonly icon: Icon
  readonly title: string
  /** What this place is for. */
  readonly text: string
  /** Its first act. */
  readonly act?: ReactNode
}

/** Nothing here yet: what the place is for, and its first act. */
export function EmptyState({ icon: Mark, title, text, act }: EmptyStateProps) {
  return (
    <div className={classes['state']}>
      <Mark className={classes['icon']} size={32} stroke={1.25} aria-hidden />
      <h2 className={classes['title']}>{title}</h2>
      <p className={classes['text']}>{text}</p>
      {act !== undefined && <div className={classes['act']}>{act}</div>}
    </div>
  )
}
