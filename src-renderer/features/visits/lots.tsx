import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { LotId } from '../../../src-shared/lib/ids'
import type { Translate } from '../../../src-shared/texts/translator'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'

type SiteLot = CaseView['siteLots'][number]

/** A lot by its number and its name. */
export const lotName = (t: Translate, { number, name }: SiteLot): string =>
  number === '' ? name : t('visit.lot.named', { number, name })

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
