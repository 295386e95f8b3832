import { TextInput } from '@mantine/core'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { ContactSearch } from '../../components/contacts/contact-search'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { PersonName } from '../../components/marks/person-name'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { InsuranceFields } from './insurance-fields'
import { emptyLot, type LotValues, lotValues } from './lot-values'
import { FormLine } from './site-form'
import classes from './sites.module.css'
import { type LotFormProps, useLotCommands } from './use-lot-commands'

const kept: KeptForms<LotValues> = new Map()

/** A lot: its trade, the firm that holds it, its contract, retention money, reception and insurances. */
export function LotForm(props: LotFormProps) {
  const { site, view, edited } = props
  const { t, language } = useTexts()
  const start = edited ? lotValues(language, edited.lot, view) : emptyLot
  const held = useKeptForm<LotValues>(kept, edited?.id ?? `new ${site}`, start)
  const { form, change } = held
  const { submit, remove, finish, missing, refused, errorOf } = useLotCommands(props, held)
  return (
    <PanelForm actLabel={t(edited ? 'lot.save' : 'lot.add')} onSubmit={submit} refused={refused} onClose={finish}>
      <TradeFields form={form} onChange={change} errorOf={errorOf} />
      <ContractorField form={form} onChange={change} />
      <ContractFields form={form} onChange={change} errorOf={errorOf} />
      <InsuranceFields
        insurances={form.insurances}
        missing={missing}
        errorOf={errorOf}
        onChange={(insurances) => change({ insurances })}
      />
      {edited && (
        <div>
          <ActButton label={t('lot.remove')} rank="quiet" size="small" onAct={() => remove(edited)} inPalette={false} />
        </div>
      )}
    </PanelForm>
  )
}

interface FieldsProps extends PartProps {
  readonly errorOf: (field: string) => string | undefined
}

function TradeFields({ form, onChange, errorOf }: FieldsProps) {
  const { t } = useTexts()
  return (
    <div className={classes['numbered']}>
      <FormLine
        label={t('lot.number')}
        optional={false}
        error={errorOf('number')}
        value={form.number}
        first
        onChange={(number) => onChange({ number })}
      />
      <FormLine
        label={t('lot.name')}
        optional={false}
        error={errorOf('name')}
        value={form.name}
        onChange={(name) => onChange({ name })}
      />
    </div>
  )
}

function ContractFields({ form, onChange, errorOf }: FieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <FormLine
        label={t('lot.contract')}
        optional
        error={errorOf('contract')}
        value={form.contract}
        onChange={(contract) => onChange({ contract })}
      />
      <TextInput
        {...field({
          label: t('lot.retention'),
          hint: t('lot.retention.hint'),
          optional: true,
          error: errorOf('retention')
        })}
        inputMode="decimal"
        value={form.retention}
        onChange={(event) => onChange({ retention: event.currentTarget.value })}
      />
      <PlainDayField
        label={t('lot.reception')}
        hint={t('lot.reception.hint')}
        optional
        value={form.reception}
        onChange={(reception) => onChange({ reception })}
      />
    </>
  )
}

interface PartProps {
  readonly form: LotValues
  readonly onChange: (part: Partial<LotValues>) => void
}

function ContractorField({ form: { contractor, typed }, onChange }: PartProps) {
  const { t, language } = useTexts()
  if (contractor) {
    return (
      <div className={classes['picked']}>
        <span className={classes['label']}>{t('lot.contractor')}</span>
        <PersonName name={contractor.name} strong />
        <ActButton
          label={t('lot.contractor.other')}
          size="small"
          rank="quiet"
          onAct={() => onChange({ contractor: undefined })}
          inPalette={false}
        />
      </div>
    )
  }
  const name = typed.trim()
  return (
    <ContactSearch
      label={t('lot.contractor')}
      optional
      hint={name === '' ? t('lot.contractor.hint') : t('lot.contractor.new', { name })}
      value={typed}
      onChange={(name) => onChange({ typed: name })}
      onPick={({ id, contact }) => onChange({ contractor: { id, name: contactName(language, contact) }, typed: '' })}
    />
  )
}
