import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { LotId } from '../../../src-shared/lib/ids'
import { lotName } from '../../components/sites/lot-name'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'

interface LotsProps {
  readonly view: CaseView
  readonly lot: LotId | undefined
  readonly onLot: (lot: LotId | undefined) => void
}

/** Of which lot the next defects are, if one says so: it stays the last one, and pressed again it is none. */
export function Lots({ view: { siteLots }, lot, onLot }: LotsProps) {
  const { t } = useTexts()
  if (siteLots.length === 0) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: a row that scrolls sideways, which a fieldset does not
    <div className={classes['rooms']} role="group" aria-label={t('visit.lot')}>
      {siteLots.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-pressed={one.id === lot}
          onClick={() => onLot(one.id === lot ? undefined : one.id)}
        >
          <bdi>{lotName(t, one)}</bdi>
        </button>
      ))}
    </div>
  )
}
