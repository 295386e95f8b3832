import { StatusMark } from '../../../components/marks/status-mark'
import type { Tone } from '../../../components/marks/tone'
import { useTexts } from '../../../lib/texts'
import classes from './stack.module.css'
import type { SlipState, StackSlip } from './stack-model'

const tones: Readonly<Record<SlipState, Tone>> = {
  matched: 'slate',
  twice: 'amber',
  unknown: 'amber',
  unread: 'amber',
  filed: 'green'
}

interface SlipRowProps {
  readonly slip: StackSlip
  readonly isOpen: boolean
  /** Why it was not filed. */
  readonly refused: string | undefined
  readonly onOpen: () => void
}

/** A slip in the list: its place in the stack, its letter, and what is still to be said of it. */
export function SlipRow({ slip: { place, number, letter, state }, isOpen, refused, onOpen }: SlipRowProps) {
  const { t, format } = useTexts()
  return (
    <li>
      <button type="button" className={classes['row']} aria-current={isOpen} onClick={onOpen}>
        <span className={classes['place']}>{place}</span>
        <span className={classes['who']}>
          <span className={classes['name']}>
            {letter ? <bdi>{format.list(letter.toNames)}</bdi> : t('slips.no-letter')}
          </span>
          <span className={classes['under']}>{letter?.tracking ?? number ?? t('slips.no-number')}</span>
        </span>
        <StatusMark tone={refused === undefined ? tones[state] : 'brick'}>
          {refused === undefined ? t(`slips.state.${state}`) : t('slips.state.refused')}
        </StatusMark>
        {refused !== undefined && <span className={classes['refused']}>{refused}</span>}
      </button>
    </li>
  )
}
