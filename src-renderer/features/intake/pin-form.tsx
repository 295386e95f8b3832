import { Select, TextInput } from '@mantine/core'
import {
  type Acceptance,
  acceptance,
  acceptances,
  type ContractKind,
  contractKinds
} from '../../../src-shared/domain/case/vocabulary'
import type { Attachment } from '../../../src-shared/domain/common/attachment'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { attachmentId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { GivenPieces } from '../../components/files/given-pieces'
import { ChoiceField } from '../../components/form/choice-field'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'
import type { SheetProps } from './listening-panel'
import { useSheetCommand } from './use-sheet-command'

interface Pin {
  readonly kind: ContractKind
  readonly title: string
  readonly version: string
  readonly from?: PlainDate | undefined
  readonly to?: PlainDate | undefined
  readonly acceptance: Acceptance
  readonly acceptedOn?: PlainDate | undefined
  readonly document?: string | undefined
  readonly proof?: string | undefined
  readonly files: readonly Attachment[]
}
const kept: KeptForms<Pin> = new Map()
const empty: Pin = { kind: 'terms', title: '', version: '', acceptance: 'unproven', files: [] }

/** The terms or the contract in force that day, with what proves that they were accepted. */
export function PinForm({ view, onClose }: SheetProps) {
  const { t } = useTexts()
  const { form, change, drop } = useKeptForm(kept, view.row.id, empty)
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const submit = async () => {
    const { kind, title, version, from, to, acceptance: accepted, acceptedOn, files } = form
    const [document, proof] = [form.document, form.proof].map((id) => attachmentId.safeParse(id).data)
    const more = {
      ...(from && { inForceFrom: from }),
      ...(to && { inForceTo: to }),
      ...(acceptedOn && { acceptedOn }),
      ...(document && { document }),
      ...(proof && { proof })
    }
    const attachments = files.filter(({ id }) => id === document || id === proof)
    const command = { type: 'pin-contract', kind, title, version, acceptance: accepted, attachments, ...more } as const
    if (!(await send(command, t('pin.recorded')))) return
    drop()
    onClose()
  }
  return (
    <PanelForm actLabel={t('pin.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <ChoiceField
        label={t('pin.kind')}
        look="chips"
        value={form.kind}
        choices={contractKinds.map((value) => ({ value, label: t(`contract-kind.${value}`) }))}
        onChange={(kind) => change({ kind })}
      />
      <Named form={form} errorOf={errorOf} onChange={change} />
      <Acceptances form={form} onChange={change} />
      <Papers view={view} form={form} onChange={change} />
    </PanelForm>
  )
}

interface PartProps {
  readonly form: Pin
  readonly onChange: (part: Partial<Pin>) => void
}

function Named({ form, errorOf, onChange }: PartProps & { readonly errorOf: (field: string) => string | undefined }) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <TextInput
        {...field({ label: t('pin.title'), error: errorOf('title') })}
        autoComplete="off"
        maxLength={200}
        value={form.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
      <TextInput
        {...field({ label: t('pin.version'), optional: true, width: 'medium' })}
        autoComplete="off"
        maxLength={60}
        value={form.version}
        onChange={(event) => onChange({ version: event.currentTarget.value })}
      />
      <div className={classes['pair']}>
        <PlainDayField label={t('pin.from')} optional value={form.from} onChange={(from) => onChange({ from })} />
        <PlainDayField label={t('pin.to')} optional value={form.to} onChange={(to) => onChange({ to })} />
      </div>
    </>
  )
}

function Acceptances({ form, onChange }: PartProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <Select
        {...field({ label: t('pin.acceptance') })}
        data={acceptances.map((value) => ({ value, label: sentenceCase(t(`acceptance.${value}`)) }))}
        value={form.acceptance}
        allowDeselect={false}
        onChange={(picked) => onChange({ acceptance: acceptance.safeParse(picked).data ?? form.acceptance })}
      />
      {form.acceptance !== 'unproven' && (
        <PlainDayField
          label={t('pin.accepted-on')}
          optional
          value={form.acceptedOn}
          onChange={(acceptedOn) => onChange({ acceptedOn })}
        />
      )}
    </>
  )
}

/** The paper itself and what proves that it was accepted: pieces of the case, or files taken in now. */
function Papers({ view, form, onChange }: PartProps & { readonly view: CaseView }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const pieces = [...view.pieces.map(({ attachment }) => attachment), ...form.files]
  const data = [...new Map(pieces.map(({ id, name }) => [id, { value: id, label: name }])).values()]
  const pick = (name: 'document' | 'proof') => (
    <Select
      {...field({ label: t(`pin.${name}`), optional: true })}
      data={data}
      value={form[name] ?? null}
      placeholder={t('pin.no-piece')}
      onChange={(picked) => onChange({ [name]: picked ?? undefined })}
      clearable
      clearButtonProps={{ 'aria-label': t('action.clear') }}
    />
  )
  const take = (files: readonly Attachment[]) => {
    const [added] = files.filter(({ id }) => !form.files.some((one) => one.id === id))
    const place = form.document === undefined ? 'document' : 'proof'
    onChange({ files, ...(added && { [place]: added.id }) })
  }
  return (
    <>
      {pick('document')}
      {pick('proof')}
      <GivenPieces what="files" files={form.files} onChange={take} />
    </>
  )
}
