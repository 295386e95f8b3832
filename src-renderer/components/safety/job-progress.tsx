import { Progress as Bar } from '@mantine/core'
import type { Progress } from '../../lib/jobs'
import { useTexts } from '../../lib/texts'
import { ActButton } from '../act/act-button'
import classes from './safety.module.css'

interface JobProgressProps {
  readonly label: string
  readonly progress: Progress | undefined
  readonly onCancel: () => void
}

/** How far a long work is, with the way to stop it. Without a known total the bar only says that it goes on. */
export function JobProgress({ label, progress, onCancel }: JobProgressProps) {
  const { t, format } = useTexts()
  const { done = 0, total } = progress ?? {}
  const share = total === undefined || total === 0 ? undefined : Math.min(100, Math.round((done / total) * 100))
  return (
    <div className={classes['job']}>
      <div className={classes['job-line']}>
        <span role="status">{label}</span>
        {share !== undefined && <span className={classes['share']}>{`${format.integer(share)}\u202f%`}</span>}
      </div>
      <Bar
        value={share ?? 100}
        animated={share === undefined}
        size="sm"
        aria-label={label}
        {...(share === undefined ? {} : { 'aria-valuenow': share })}
      />
      <div>
        <ActButton label={t('action.cancel')} size="small" onAct={onCancel} inPalette={false} />
      </div>
    </div>
  )
}
