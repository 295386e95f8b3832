import { IconArrowLeft } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTexts } from '../../lib/texts'
import { IconButton } from '../act/icon-button'
import classes from './pane-header.module.css'

interface PaneHeaderProps {
  readonly title: ReactNode
  /** Beside the title, quieter: a count, a reference. */
  readonly aside?: ReactNode
  /** On the right: acts of the pane. */
  readonly acts?: ReactNode
  /** A second line: search, filters, the stepper. */
  readonly children?: ReactNode
  /** Goes back one step; on a narrow window, from the case to the list. */
  readonly onBack?: () => void
  /** 1 for the page or the case, 2 for a pane beside it. */
  readonly level?: 1 | 2
}

/** The head of a pane: it stays while the pane scrolls, and is never taller than 96 px. */
export function PaneHeader({ title, aside, acts, children, onBack, level = 2 }: PaneHeaderProps) {
  const { t } = useTexts()
  const Heading = level === 1 ? 'h1' : 'h2'
  return (
    <header className={classes['header']}>
      <div className={classes['line']} data-level={level}>
        <div className={classes['lead']}>
          {onBack !== undefined && (
            <IconButton icon={IconArrowLeft} label={t('action.back')} className={classes['back']} onClick={onBack} />
          )}
          <Heading className={classes['title']} data-level={level}>
            {title}
          </Heading>
          {aside !== undefined && <div className={classes['aside']}>{aside}</div>}
        </div>
        {acts !== undefined && <div className={classes['acts']}>{acts}</div>}
      </div>
      {children !== undefined && <div className={classes['below']}>{children}</div>}
    </header>
  )
}
