import { IconPin } from '@tabler/icons-react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { Section } from '../../components/frame/section'
import { StatusMark } from '../../components/marks/status-mark'
import { useTexts } from '../../lib/texts'
import { EndAct } from './end-act'
import classes from './intake.module.css'
import type { SectionProps } from './intake-tab'

/** What both sides had agreed on that day, each with its proof. */
export function PinsSection({ view, open }: SectionProps) {
  const { t } = useTexts()
  const act = <ActButton label={t('intake.sheet.pin')} icon={IconPin} size="small" onAct={() => open('pin')} />
  return (
    <Section title={t('intake.pins')} act={act}>
      {view.pins.length === 0 ? (
        <p className={classes['soft']}>{t('intake.pins.none')}</p>
      ) : (
        <ul className={classes['rows']} aria-label={t('intake.pins')}>
          {view.pins.map((pin) => (
            <PinRow key={pin.id} view={view} pin={pin} />
          ))}
        </ul>
      )}
    </Section>
  )
}

function PinRow({ view, pin }: { readonly view: CaseView; readonly pin: CaseView['pins'][number] }) {
  const { t, format } = useTexts()
  const nameOf = (id: string | undefined) => view.pieces.find(({ attachment }) => attachment.id === id)?.attachment.name
  const [document, proof] = [nameOf(pin.document), nameOf(pin.proof)]
  const days = [pin.inForceFrom, pin.inForceTo].map((day) => (day === undefined ? '…' : format.longDate(day)))
  return (
    <li>
      <div className={classes['grow']}>
        <bdi>{[t(`contract-kind.${pin.kind}`), pin.title, pin.version].filter(Boolean).join(' · ')}</bdi>
        <span className={classes['marks']}>
          {(pin.inForceFrom ?? pin.inForceTo) !== undefined && (
            <span>{t('pin.in-force', { from: days[0] ?? '', to: days[1] ?? '' })}</span>
          )}
          {document !== undefined && <bdi>{document}</bdi>}
        </span>
        <span className={classes['marks']}>
          <StatusMark tone={pin.acceptance === 'unproven' ? 'amber' : 'plain'}>
            {t('pin.accepted', { how: t(`acceptance.${pin.acceptance}`) })}
          </StatusMark>
          {pin.acceptedOn !== undefined && <span>{format.longDate(pin.acceptedOn)}</span>}
          {proof !== undefined && <bdi>{t('pin.proven-by', { name: proof })}</bdi>}
        </span>
      </div>
      <EndAct
        view={view}
        of={pin.title}
        kept={pin.id}
        label={t('pin.remove')}
        ask={t('correct.reason')}
        said={t('pin.removed')}
        field="reason"
        command={(reason) => ({ type: 'unpin-contract', pin: pin.id, reason })}
      />
    </li>
  )
}
