import { useState } from 'react'
import { proofStanding, slotsOf } from '../../../../src-shared/domain/dispatch/proofs'
import { saidWay } from '../../../../src-shared/domain/dispatch/ways'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { ActButton } from '../../../components/act/act-button'
import { SidePanel } from '../../../components/frame/side-panel'
import { StatusMark } from '../../../components/marks/status-mark'
import type { Tone } from '../../../components/marks/tone'
import { useTexts } from '../../../lib/texts'
import { useToday } from '../../../lib/today'
import classes from './dispatch.module.css'
import { DispatchForm } from './dispatch-form'
import { ProofSlots } from './proof-slots'

export type Letter = CaseView['letters'][number]

const tones: Readonly<Record<ReturnType<typeof proofStanding>['state'], Tone>> = {
  none: 'plain',
  'not-yet': 'plain',
  'under-way': 'slate',
  complete: 'green',
  missing: 'brick'
}

/** What of a letter its proofs hang on, as the core asks for it. */
export function provingOf({ kind, mailing }: Pick<Letter, 'kind' | 'mailing'>) {
  const { way, proofs = [], deposited, collected, returned } = mailing
  return { kind, way, filled: proofs.map(({ slot }) => slot), deposited, collected, returned: returned?.on }
}

/** How a letter leaves, what it costs, who agreed to it; and its proofs, each in its place. */
export function DispatchSection({ letter, view }: { readonly letter: Letter; readonly view: CaseView }) {
  const texts = useTexts()
  const { t, format } = texts
  const { today } = useToday()
  const [choosing, setChoosing] = useState(false)
  const { way, cost, consent, deposited, collected } = letter.mailing
  const proving = provingOf(letter)
  const standing = proofStanding(proving, today)
  const mayChoose = !deposited && !collected
  const says = saidWay(letter)
  const close = () => setChoosing(false)
  return (
    <div className={classes['dispatch']}>
      <p className={classes['way']}>
        {way && <span>{t('dispatch.by', { way: t(`dispatch.way.${way}`) })}</span>}
        {!way && mayChoose && (
          <span>{says ? t('dispatch.says', { way: t(`dispatch.way.${says}`) }) : t('dispatch.not-chosen')}</span>
        )}
        {cost && <span className="tabular">{format.money(cost)}</span>}
        {standing.state !== 'none' && (
          <StatusMark tone={tones[standing.state]}>{t(`proof.standing.${standing.state}`)}</StatusMark>
        )}
        {mayChoose && (
          <ActButton
            label={t(way ? 'dispatch.change' : 'dispatch.choose')}
            size="small"
            rank="quiet"
            onAct={() => setChoosing(true)}
          />
        )}
      </p>
      {consent && (
        <p className={classes['soft']}>
          {t('dispatch.consent.told', { by: consent.by, date: format.longDate(consent.on) })}
        </p>
      )}
      {slotsOf(proving).length > 0 && (way || deposited || collected) && (
        <ProofSlots letter={letter} view={view} slots={slotsOf(proving)} missing={standing.missing} />
      )}
      <SidePanel opened={choosing} title={t('dispatch.panel', { number: letter.number })} onClose={close}>
        <DispatchForm letter={letter} view={view} onClose={close} />
      </SidePanel>
    </div>
  )
}
