import { assertNever } from '../../src-shared/lib/assert-never'
import { ToneShape } from '../components/marks/status-mark'
import { type OpenStatus, useOpenStatus } from '../lib/status'
import { useTexts } from '../lib/texts'
import classes from './store-banner.module.css'

function wordsKey(store: Exclude<OpenStatus['store'], 'open'>) {
  switch (store) {
    case 'paused':
      return 'store.paused'
    case 'read-only':
      return 'store.read-only'
    case 'failed':
      return 'store.failed'
    default:
      return assertNever(store)
  }
}

/** Says that nothing can be written for now, why, and what is safe. */
export function StoreBanner() {
  const { store } = useOpenStatus()
  const { t } = useTexts()
  if (store === 'open') return null
  return (
    <div className={classes['banner']} role="alert">
      <ToneShape tone="brick" />
      {t(wordsKey(store))}
    </div>
  )
}
