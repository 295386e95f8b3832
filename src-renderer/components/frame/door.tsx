import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './door.module.css'

interface DoorProps {
  readonly title?: string
  readonly children: ReactNode
  /** In the upper corner: language and appearance. */
  readonly corner?: ReactNode
}

/** A page before the workspace: one quiet sheet in the middle. */
export function Door({ title, children, corner }: DoorProps) {
  const { t } = useTexts()
  return (
    <main className={classes['door']}>
      <div className={classes['top']}>
        <span className={classes['mark']}>{t('app.name')}</span>
        {corner !== undefined && <span className={classes['corner']}>{corner}</span>}
      </div>
      <div className={classes['middle']}>
        <div className={classes['sheet']}>
          {title !== undefined && <h1 className={classes['title']}>{title}</h1>}
          {children}
        </div>
      </div>
    </main>
  )
}
