import { useEffect, useState } from 'react'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'

const SECOND = 1_000

const two = (value: number): string => String(value).padStart(2, '0')

/** How long it has lasted: `04:09`, `1:02:15` beyond the hour. */
function lasted(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / SECOND))
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours === 0 ? two(minutes) : `${hours}:${two(minutes)}`}:${two(seconds % 60)}`
}

/** The time since a call began. It is not read aloud each second. */
export function CallTimer({ since }: { readonly since: number }) {
  const { t } = useTexts()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND)
    return () => clearInterval(timer)
  }, [])
  return (
    <span className={classes['timer']} role="timer" aria-label={t('call.lasted')}>
      {lasted(now - since)}
    </span>
  )
}
