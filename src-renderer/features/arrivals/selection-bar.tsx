import type { ArrivalStanding } from '../../../src-shared/domain/arrivals/arrival'
import type { ArrivalRow } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { fixedKeys } from '../../lib/fixed-keys'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'
import { CaseChoice } from './case-choice'
import type { Filing, Proposals } from './use-filing'

interface SelectionBarProps {
  readonly rows: readonly ArrivalRow[]
  readonly standing: ArrivalStanding
  readonly proposals: Proposals
  readonly filing: Filing
  readonly chosen: readonly ArrivalId[]
  readonly onSelect: (ids: ReadonlySet<ArrivalId>) => void
  readonly onLeave: (gone: readonly ArrivalId[]) => void
}

/** What can be done with several at once. */
export function SelectionBar(props: SelectionBarProps) {
  const { rows, chosen, onSelect } = props
  const { t } = useTexts()
  const all = () => onSelect(new Set(rows.map(({ id }) => id)))
  return (
    <div className={classes['selection']}>
      <div className={classes['selecting']}>
        <span role="status">{chosen.length > 0 && t('arrivals.selected', { count: chosen.length })}</span>
        {chosen.length < rows.length && (
          <ActButton
            label={t('arrivals.select.all')}
            size="small"
            rank="quiet"
            keys={fixedKeys.arrivals.all}
            onAct={all}
          />
        )}
        {chosen.length > 0 && (
          <ActButton
            label={t('arrivals.select.none')}
            size="small"
            rank="quiet"
            inPalette={false}
            onAct={() => onSelect(new Set())}
          />
        )}
      </div>
      {chosen.length > 0 && <SelectionActs {...props} />}
    </div>
  )
}

function SelectionActs({ standing, proposals, filing, chosen, onLeave }: SelectionBarProps) {
  const { t } = useTexts()
  const proposed = chosen.some((id) => (proposals.get(id)?.length ?? 0) > 0)
  const common = { size: 'small', inPalette: false } as const
  if (standing === 'filed')
    return (
      <ActButton {...common} label={t('arrivals.take-back')} onAct={async () => void (await filing.takeBack(chosen))} />
    )
  if (standing !== 'waiting')
    return (
      <div className={classes['acts']}>
        <ActButton {...common} label={t('arrivals.bring-back')} onAct={() => filing.bringBack(chosen)} />
        <ActButton {...common} rank="final" label={t('arrivals.discard')} onAct={() => filing.discard(chosen)} />
      </div>
    )
  return (
    <div className={classes['acts']}>
      {proposed && (
        <ActButton
          {...common}
          label={t('arrivals.file-all.proposed')}
          onAct={async () => onLeave(await filing.fileProposed(chosen, proposals))}
        />
      )}
      <CaseChoice
        onChoose={async (row) =>
          onLeave(
            await filing.file(chosen, row.id, t('arrivals.filed', { count: chosen.length, reference: row.reference }))
          )
        }
      />
      <ActButton
        {...common}
        rank="quiet"
        label={t('arrivals.set-aside')}
        onAct={async () => {
          await filing.setAside(chosen)
          onLeave(chosen)
        }}
      />
    </div>
  )
}
