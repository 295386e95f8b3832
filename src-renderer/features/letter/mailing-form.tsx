import { Select, TextInput } from '@mantine/core'
import type { CaseCommandInput } from '../../../src-shared/domain/case/commands'
import { returnReason } from '../../../src-shared/domain/case/events'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import { isHandedOver } from '../../../src-shared/domain/dispatch/ways'
import { normaliseTracking } from '../../../src-shared/domain/tracking/check-tracking'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import type { CaseId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { ActButton } from '../../components/act/act-button'
import { EditForm } from '../../components/form/edit-form'
import { FieldRow } from '../../components/form/field-row'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useCaseCommands } from '../../lib/case-commands'
import { useJob } from '../../lib/jobs'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './letter.module.css'
import { type MailingAct, trackingWords } from './mailing'

interface MailingFormProps {
  readonly act: MailingAct
  readonly letter: CaseView['letters'][number]
  readonly caseId: CaseId
  readonly onClose: () => void
}

interface Step {
  readonly on: PlainDate
  readonly tracking: string
  readonly reason: ReturnType<typeof returnReason.parse>
  readonly slips: readonly Attachment[]
}

const kept: KeptForms<Step> = new Map()

function commandOf(act: MailingAct, letter: MailingFormProps['letter']['id'], step: Step): CaseCommandInput {
  const shared = { letter, on: step.on, attachments: [...step.slips], visibility: 'communicable' as const }
  switch (act) {
    case 'deposit':
      return { type: 'deposit-letter', ...shared, tracking: normaliseTracking(step.tracking) }
    case 'present':
      return { type: 'present-letter', ...shared }
    case 'collect':
      return { type: 'collect-letter', ...shared }
    case 'return':
      return { type: 'return-letter', ...shared, reason: step.reason }
  }
}

/** One step of a letter through the post, with its slip as a piece of the case. */
export function MailingForm({ act, letter, caseId, onClose }: MailingFormProps) {
  const texts = useTexts()
  const { t } = texts
  const { today } = useToday()
  const field = useFieldProps()
  const { run } = useCaseCommands(caseId)
  const empty: Step = { on: today, tracking: letter.mailing.tracking ?? '', reason: 'unclaimed', slips: [] }
  const { form: step, change: set, drop } = useKeptForm(kept, `${letter.id} ${act}`, empty)
  const { way } = letter.mailing
  const handed = way !== undefined && isHandedOver(way)
  const close = () => {
    drop()
    onClose()
  }
  const record = async () => {
    const done = await run(commandOf(act, letter.id, step), t('mailing.recorded'))
    if (done.ok) close()
  }
  return (
    <EditForm
      label={t(`mailing.act.${act}`)}
      submit={t('mailing.record')}
      onSubmit={record}
      onHide={onClose}
      onCancel={close}
    >
      <PlainDayField label={t(`mailing.on.${act}`)} value={step.on} onChange={(on) => on && set({ on })} />
      {act === 'deposit' && (
        <TextInput
          {...field({
            label: t('mailing.tracking'),
            hint: trackingWords(texts, step.tracking) ?? t('mailing.tracking-hint'),
            width: 'medium'
          })}
          data-autofocus
          maxLength={40}
          value={step.tracking}
          onChange={({ currentTarget }) => set({ tracking: currentTarget.value })}
        />
      )}
      {act === 'return' && (
        <Select
          {...field({ label: t('mailing.reason'), width: 'medium' })}
          data={returnReason.options.map((value) => ({ value, label: sentenceCase(t(`mailing.returned.${value}`)) }))}
          value={step.reason}
          allowDeselect={false}
          onChange={(value) => set({ reason: returnReason.catch('other').parse(value) })}
        />
      )}
      <Slips
        hint={t(handed ? 'mailing.receipt-hint' : 'mailing.slips-hint')}
        slips={step.slips}
        onSlips={(slips) => set({ slips })}
      />
    </EditForm>
  )
}

function Slips({
  hint,
  slips,
  onSlips
}: {
  readonly hint: string
  readonly slips: readonly Attachment[]
  readonly onSlips: (slips: Attachment[]) => void
}) {
  const { t } = useTexts()
  const choose = useJob('attachment.choose')
  const add = async () => {
    const chosen = await choose.run((job) => ({ what: 'files', job }))
    if (chosen.ok) onSlips([...slips, ...chosen.value.taken])
  }
  return (
    <FieldRow label={t('mailing.slips')} hint={hint} optional>
      {(ids) => (
        <div id={ids.id}>
          {slips.map(({ id, name }) => (
            <p key={id} className={classes['meta']}>
              {name}
            </p>
          ))}
          <ActButton label={t('mailing.add-slips')} size="small" onAct={add} inPalette={false} />
        </div>
      )}
    </FieldRow>
  )
}
