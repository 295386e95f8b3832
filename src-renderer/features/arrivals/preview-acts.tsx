import { IconArchive, IconArrowBackUp, IconFolderCheck, IconFolderPlus, IconMailDown } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import type { ArrivalRow, ProposedCase } from '../../../src-shared/ipc/contract/arrivals'
import type { CaseRow } from '../../../src-shared/ipc/contract/shapes'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { ActButton } from '../../components/act/act-button'
import { reasonWords } from '../../components/arrival/arrival-words'
import { fixedKeys } from '../../lib/fixed-keys'
import { caseAddress } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'
import { CaseChoice } from './case-choice'
import { LetterPanel } from './letter-panel'
import type { Filing } from './use-filing'
import { useNewCase } from './use-new-case'

interface PreviewActsProps {
  readonly row: ArrivalRow
  readonly arrival: Output<'arrival.get'> | undefined
  readonly proposals: readonly ProposedCase[] | undefined
  readonly filing: Filing
  readonly onLeave: (gone: readonly ArrivalId[]) => void
}

/** Where it goes: the proposed case by one key, another, a new one, or aside. */
export function PreviewActs(props: PreviewActsProps) {
  const { row, filing, onLeave } = props
  const { t } = useTexts()
  const leaving = (act: (ids: readonly ArrivalId[]) => Promise<unknown>) => async () => {
    await act([row.id])
    onLeave([row.id])
  }
  if (row.standing === 'filed') return <FiledActs row={row} onTakeBack={leaving(filing.takeBack)} />
  if (row.standing !== 'waiting')
    return (
      <div className={classes['acts']}>
        <ActButton
          label={t('arrivals.bring-back')}
          icon={IconArrowBackUp}
          keys={fixedKeys.arrivals.takeBack}
          onAct={leaving(filing.bringBack)}
        />
        <ActButton label={t('arrivals.discard')} rank="final" onAct={leaving(filing.discard)} />
      </div>
    )
  return <WaitingActs {...props} />
}

function FiledActs({ row, onTakeBack }: { readonly row: ArrivalRow; readonly onTakeBack: () => Promise<void> }) {
  const { t } = useTexts()
  return (
    <div className={classes['acts']}>
      {row.case && (
        <a href={`#${caseAddress(row.case.id)}`}>{t('arrivals.see-case', { reference: row.case.reference })}</a>
      )}
      <ActButton
        label={t('arrivals.take-back')}
        icon={IconArrowBackUp}
        keys={fixedKeys.arrivals.takeBack}
        onAct={onTakeBack}
      />
    </div>
  )
}

function WaitingActs({ row, arrival, proposals = [], filing, onLeave }: PreviewActsProps) {
  const { t } = useTexts()
  const field = useRef<HTMLInputElement>(null)
  const openCase = useNewCase()
  const [letter, setLetter] = useState(false)
  const [best, ...others] = proposals
  const file = async (into: Pick<CaseRow, 'id' | 'reference'>) => {
    const said = t('arrivals.filed', { count: 1, reference: into.reference })
    onLeave(await filing.file([row.id], into.id, said))
  }
  return (
    <div className={classes['proposal']}>
      <h3 className={classes['heading']}>{headingOf(best, others.length)}</h3>
      {best && (
        <div className={classes['best']}>
          <Proposed proposal={best} />
          <ActButton
            label={t('arrivals.file-here', { reference: best.row.reference })}
            rank="main"
            icon={IconFolderCheck}
            keys={fixedKeys.arrivals.file}
            onAct={() => file(best.row)}
          />
        </div>
      )}
      <div className={classes['acts']}>
        <CaseChoice field={field} onChoose={file} other={best !== undefined} />
        <ActButton
          label={t('arrivals.new-case')}
          icon={IconFolderPlus}
          keys={fixedKeys.arrivals.newCase}
          onAct={async () => {
            if (arrival) await openCase(arrival)
          }}
        />
        <ActButton
          label={t('received.file')}
          icon={IconMailDown}
          rank="quiet"
          keys={fixedKeys.arrivals.letter}
          onAct={() => setLetter(true)}
        />
        <ActButton
          label={t('arrivals.set-aside')}
          rank="quiet"
          icon={IconArchive}
          keys={fixedKeys.arrivals.setAside}
          onAct={async () => {
            await filing.setAside([row.id])
            onLeave([row.id])
          }}
        />
      </div>
      <LetterPanel
        row={row}
        proposed={best}
        filing={filing}
        opened={letter}
        onFiled={onLeave}
        onClose={() => setLetter(false)}
      />
      {others.map((one) => (
        <div key={one.row.id} className={classes['other']}>
          <Proposed proposal={one} />
          <ActButton
            label={t('arrivals.file-here', { reference: one.row.reference })}
            size="small"
            onAct={() => file(one.row)}
          />
        </div>
      ))}
    </div>
  )

  function headingOf(first: ProposedCase | undefined, more: number): string {
    if (first === undefined) return t('arrivals.proposed.none')
    return first.clear || more === 0 ? t('arrivals.proposed') : t('arrivals.proposed.several')
  }
}

function Proposed({ proposal }: { readonly proposal: ProposedCase }) {
  const texts = useTexts()
  const { row } = proposal
  return (
    <p className={classes['case']}>
      <a href={`#${caseAddress(row.id)}`}>{row.reference}</a> <bdi>{row.title || texts.format.list(row.names)}</bdi>
      <span className={classes['reason']}>{reasonWords(texts, proposal)}</span>
    </p>
  )
}
