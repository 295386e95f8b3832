import { IconCheck } from '@tabler/icons-react'
import type { Instant } from '../../../src-shared/lib/plain-date'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './saved-mark.module.css'
import { ToneShape } from './status-mark'

export type SavedState =
  | { readonly kind: 'saved'; readonly at?: Instant }
  | { readonly kind: 'saving' }
  | { readonly kind: 'unsaved' }

/** Whether what one sees is on the disk. Always readable, and read aloud when it changes. */
export function SavedMark({ state }: { readonly state: SavedState }) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const words = () => {
    if (state.kind === 'saving') return t('state.saving')
    if (state.kind === 'unsaved') return t('state.unsaved')
    return state.at === undefined ? t('state.saved') : t('state.saved-at', { time: format.time(state.at, zone) })
  }
  return (
    <output className={classes['saved']} data-kind={state.kind}>
      {state.kind === 'saved' && <IconCheck size={13} stroke={1.8} aria-hidden />}
      {state.kind === 'unsaved' && <ToneShape tone="amber" />}
      {words()}
    </output>
  )
}
