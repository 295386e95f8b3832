import { clientStanding, type SupplierStanding } from '../../../src-shared/domain/case/defects/ladders'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { EntryFiles } from '../../components/files/entry-files'
import { StageMark } from '../../components/marks/stage-mark'
import { StatusMark } from '../../components/marks/status-mark'
import type { Tone } from '../../components/marks/tone'
import { useEntryNames } from '../../lib/entry-names'
import { goToCase } from '../../lib/places'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import type { FileActs } from '../../lib/use-file-acts'
import classes from './defects.module.css'
import type { Track } from './steps'

const clientTones: Readonly<Record<ReturnType<typeof clientStanding>, Tone>> = {
  observed: 'plain',
  reserved: 'amber',
  repaired: 'accent',
  'lifting-asked': 'slate',
  lifted: 'green',
  refused: 'brick',
  contested: 'brick'
}
const supplierTones: Readonly<Record<Exclude<SupplierStanding, 'none'>, Tone>> = {
  notified: 'slate',
  announced: 'slate',
  declined: 'brick',
  checked: 'accent',
  accepted: 'green',
  refused: 'brick'
}

interface LaddersProps {
  readonly view: CaseView
  readonly track: Track | undefined
}

/** Where a defect stands towards the client, and, apart from it, towards the subcontractor. */
export function Ladders({ view, track }: LaddersProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const { contact } = useEntryNames(view)
  const client = clientStanding(track)
  const clientStep = track?.client.at(-1)
  const supplierStep = track?.supplier.at(-1)
  const claimed = view.links.find(({ row }) => row.id === supplierStep?.case)
  const costs = track?.costs ?? []
  const answer = track?.answers.at(-1)
  return (
    <dl className={classes['ladders']}>
      {(view.row.direction !== 'we-claim' || clientStep) && (
        <div>
          <dt>{t('standing.client')}</dt>
          <dd>
            <StatusMark tone={clientTones[client]}>{t(`standing.client.${client}`)}</StatusMark>
            {clientStep && <span>{format.happened(clientStep.when, zone)}</span>}
            {clientStep?.contested && <span>{t(`contested.${clientStep.contested.side}`)}</span>}
            {clientStep?.contested && clientStep.contested.text !== '' && <bdi>{clientStep.contested.text}</bdi>}
          </dd>
        </div>
      )}
      {supplierStep && (
        <div>
          <dt>{t('standing.supplier')}</dt>
          <dd>
            <bdi>{contact(supplierStep.to)}</bdi>
            <StatusMark tone={supplierTones[supplierStep.standing]}>
              {t(`standing.supplier.${supplierStep.standing}`)}
            </StatusMark>
            <span>{format.happened(supplierStep.when, zone)}</span>
            {supplierStep.due !== undefined && supplierStep.standing !== 'accepted' && (
              <span>{t('standing.until', { date: format.date(supplierStep.due) })}</span>
            )}
            {claimed && (
              <button type="button" className={classes['link']} onClick={() => goToCase(claimed.row.id)}>
                {t('defects.open-case', { reference: claimed.row.reference })}
              </button>
            )}
            {claimed && <StageMark stage={claimed.row.stage} />}
          </dd>
        </div>
      )}
      {answer && (
        <div>
          <dt>{t('filled.answer')}</dt>
          <dd>
            <bdi>{answer.by ? contact(answer.by) : t('filled.ours')}</bdi>
            <span>{t(`filled.said.${answer.answer}`, { when: format.happened(answer.when, zone) })}</span>
            {answer.text !== '' && <bdi>{answer.text}</bdi>}
          </dd>
        </div>
      )}
      {costs.map(({ nature, amount, payer }) => (
        <div key={nature}>
          <dt>{t(`cost.${nature}`)}</dt>
          <dd>
            <span>{format.money(amount)}</span>
            <span>{t(`payer.${payer}`)}</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

interface RepairShownProps extends LaddersProps {
  readonly acts: FileActs
}

/** The photograph after the works beside the one before, of the latest repair that has one. */
export function RepairShown({ view, track, acts }: RepairShownProps) {
  const { t } = useTexts()
  const repair = track?.client.findLast(({ after }) => after !== undefined)
  const file = (id: string | undefined): Attachment | undefined =>
    view.pieces.find(({ attachment }) => attachment.id === id)?.attachment
  const before = file(repair?.before)
  const after = file(repair?.after)
  if (after === undefined) return null
  return (
    <div className={classes['pair']}>
      {before && (
        <figure>
          <EntryFiles files={[before]} acts={acts} />
          <figcaption>{t('defects.before')}</figcaption>
        </figure>
      )}
      <figure>
        <EntryFiles files={[after]} acts={acts} />
        <figcaption>{t('defects.after')}</figcaption>
      </figure>
    </div>
  )
}
