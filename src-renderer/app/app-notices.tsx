import { CloseButton } from '@mantine/core'
import { useState } from 'react'
import { ToneShape } from '../components/marks/status-mark'
import { useOpenStatus } from '../lib/status'
import { useTexts } from '../lib/texts'
import classes from './store-banner.module.css'

/** What is not as it should be and can be lived with: said once, until it is closed. */
export function AppNotices() {
  const { t } = useTexts()
  const { notices } = useOpenStatus()
  const [closed, setClosed] = useState<readonly string[]>([])
  return notices
    .filter((notice) => !closed.includes(notice))
    .map((notice) => (
      <div key={notice} className={classes['notice']} role="status">
        <ToneShape tone="amber" />
        <span>{t(`app-notice.${notice}`)}</span>
        <CloseButton size="sm" aria-label={t('app-notice.close')} onClick={() => setClosed([...closed, notice])} />
      </div>
    ))
}
