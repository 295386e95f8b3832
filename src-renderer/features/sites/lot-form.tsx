import { Select, TextInput } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { type Insurance, insuranceKinds } from '../../../src-shared/domain/site/lots'
import type { SiteView } from '../../../src-shared/ipc/contract/sites'
import type { ContactId, SiteId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import { contactName } from '../../../src-shared/texts/names'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { ContactSearch } from '../../components/contacts/contact-search'
import { newContact } from '../../components/contacts/new-contact'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { PersonName } from '../../components/marks/person-name'
import { useCommand } from '../../lib/commands'
import { type KeptForm, type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import { FormLine } from './site-form'
import classes from './sites.module.css'

interface InsuranceValues {
  readonly key: string
  readonly kind: Insurance['kind']
  readonly insurer: string
  readonly policy: string
  readonly from: PlainDate | undefined
  readonly to: PlainDate | undefined
}

interface LotValues {
  readonly number: string
  readonly name: string
  /** Whose it is: somebody known, or a name typed. */
  readonly contractor: { readonly id: ContactId; readonly name: string } | undefined
  readonly typed: string
  readonly contract: string
  /** As it is typed, in per cent. */
  readonly retention: string
  readonly reception: PlainDate | undefined
  readonly insurances: readonly InsuranceValues[]
}

const empty: LotValues = {
  ...{ number: '', name: '', contractor: undefined, typed: '', contract: '' },
  ...{ retention: '', reception: undefined, insurances: [] }
}
const kept: KeptForms<LotValues> = new Map()

type Listed = SiteView['lots'][number]

interface LotFormProps {
  readonly site: SiteId
  readonly view: SiteView
  readonly edited?: Listed
  readonly onClose: () => void
}

/** A lot: its trade, the firm that holds it, its contract, retention money, reception and insurances. */
export function LotForm(props: LotFormProps) {
  const { site, view, edited } = props
  const { t, language } = useTexts()
  const start = edited ? valuesOf(edited.lot, view, (contact) => contactName(language, contact)) : empty
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

/** Saving a lot, its contractor first where nobody knew them, and removing it. */
function useLotCommands({ site, edited, onClose }: LotFormProps, { form, change, drop }: KeptForm<LotValues>) {
  const { t, language } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const { run: addContact } = useCommand('contact.do')
  const [missing, setMissing] = useState(false)
  const finish = () => {
    drop()
    onClose()
  }
  /** The firm that was picked, or one made of the name that was typed. */
  const contractorOf = async (): Promise<ContactId | undefined | 'refused'> => {
    if (form.contractor) return form.contractor.id
    const name = form.typed.trim()
    if (name === '') return undefined
    const contact = newContact({ name, language, kind: 'body', body: 'company', status: 'professional' })
    const made = await addContact({ command: { type: 'create', contact } })
    if (!made.ok) return 'refused'
    change({ contractor: { id: made.value.id, name }, typed: '' })
    return made.value.id
  }
  const submit = async () => {
    const dated = form.insurances.flatMap(({ key: _key, from, to, ...one }) =>
      from && to ? [{ ...one, from, to }] : []
    )
    setMissing(dated.length < form.insurances.length)
    if (dated.length < form.insurances.length) return
    const contractor = await contractorOf()
    if (contractor === 'refused') return
    const { number, name, contract, reception } = form
    const retention = hundredths(form.retention)
    const is = {
      ...{ number, name, contract, insurances: dated },
      ...(contractor && { contractor }),
      ...(retention !== undefined && { retention }),
      ...(reception && { reception })
    }
    const command = edited ? { type: 'change-lot' as const, lot: edited.id, is } : { type: 'add-lot' as const, is }
    const done = await run({ id: site, command })
    if (!done.ok) return
    notice({ text: t(edited ? 'lot.saved' : 'lot.added') })
    finish()
  }
  const remove = async ({ id: lot, lot: is }: Listed) => {
    const done = await run({ id: site, command: { type: 'withdraw-lot', lot } })
    if (!done.ok) return
    const undo = async () => void (await run({ id: site, command: { type: 'change-lot', lot, is } }))
    notice({ text: t('lot.removed', { name: is.name }), undo })
    finish()
  }
  const errorOf = (name: string) => refused?.fields[`command.is.${name}`]
  return { submit, remove, finish, missing, refused: refused?.words, errorOf }
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

interface InsuranceFieldsProps {
  readonly insurances: readonly InsuranceValues[]
  /** Some of them lack a day. */
  readonly missing: boolean
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (insurances: readonly InsuranceValues[]) => void
}

function InsuranceFields({ insurances, missing, errorOf, onChange }: InsuranceFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const add = () => {
    const fresh = {
      key: crypto.randomUUID(),
      kind: 'decennial' as const,
      insurer: '',
      policy: '',
      from: undefined,
      to: undefined
    }
    onChange([...insurances, fresh])
  }
  const put = (key: string, part: Partial<InsuranceValues>) =>
    onChange(insurances.map((one) => (one.key === key ? { ...one, ...part } : one)))
  return (
    <>
      {insurances.map((one, place) => (
        <fieldset
          key={one.key}
          className={classes['insurance']}
          aria-label={t('lot.insurance.which', { number: place + 1 })}
        >
          <Select
            {...field({ label: t('insurance.kind') })}
            data={insuranceKinds.map((value) => ({ value, label: t(`insurance.kind.${value}`) }))}
            value={one.kind}
            allowDeselect={false}
            onChange={(picked) => put(one.key, { kind: insuranceKinds.find((kind) => kind === picked) ?? one.kind })}
          />
          <div className={classes['halves']}>
            <FormLine
              label={t('insurance.insurer')}
              optional={false}
              error={errorOf(`insurances.${place}.insurer`)}
              value={one.insurer}
              onChange={(insurer) => put(one.key, { insurer })}
            />
            <FormLine
              label={t('insurance.policy')}
              optional
              error={errorOf(`insurances.${place}.policy`)}
              value={one.policy}
              onChange={(policy) => put(one.key, { policy })}
            />
          </div>
          <div className={classes['halves']}>
            <PlainDayField
              label={t('insurance.from')}
              error={missing && one.from === undefined ? t('field.required') : undefined}
              value={one.from}
              onChange={(from) => put(one.key, { from })}
            />
            <PlainDayField
              label={t('insurance.to')}
              lean="future"
              error={missing && one.to === undefined ? t('field.required') : errorOf(`insurances.${place}.to`)}
              value={one.to}
              onChange={(to) => put(one.key, { to })}
            />
          </div>
          <div>
            <ActButton
              label={t('lot.insurance.remove')}
              size="small"
              rank="quiet"
              onAct={() => onChange(insurances.filter(({ key }) => key !== one.key))}
              inPalette={false}
            />
          </div>
        </fieldset>
      ))}
      <div>
        <ActButton label={t('lot.insurance.add')} icon={IconPlus} size="small" onAct={add} inPalette={false} />
      </div>
    </>
  )
}

type ContactOf = SiteView['contractors'][number]['contact']

function valuesOf(lot: Listed['lot'], view: SiteView, nameOf: (contact: ContactOf) => string): LotValues {
  const known = view.contractors.find(({ id }) => id === lot.contractor)
  return {
    ...{ number: lot.number, name: lot.name, typed: '', contract: lot.contract, reception: lot.reception },
    contractor: known && { id: known.id, name: nameOf(known.contact) },
    retention: lot.retention === undefined ? '' : String(lot.retention / 100).replace('.', ','),
    insurances: lot.insurances.map((one) => ({ ...one, key: crypto.randomUUID() }))
  }
}

/** `5`, `2,5 %` in hundredths of a per cent; nothing typed is nothing, and what cannot be read is no number. */
function hundredths(typed: string): number | undefined {
  const text = typed.replace(/[\s%]/gu, '').replace(',', '.')
  return text === '' ? undefined : Math.round(Number(text) * 100)
}
