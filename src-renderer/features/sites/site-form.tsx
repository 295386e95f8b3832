import { TextInput } from '@mantine/core'
import type { Site } from '../../../src-shared/domain/site/events'
import type { SiteId } from '../../../src-shared/lib/ids'
import type { PlainDate } from '../../../src-shared/lib/plain-date'
import type { TextKey } from '../../../src-shared/texts/catalogue'
import { useNotice } from '../../components/act/notices'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useCommand } from '../../lib/commands'
import { type KeptForms, useKeptForm } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './sites.module.css'

type AddressLine = Exclude<keyof Site['address'], 'country'>

interface SiteValues extends Record<AddressLine, string> {
  readonly name: string
  readonly businessNumber: string
  readonly country: Site['address']['country']
  readonly reception: PlainDate | undefined
}

const nowhere = { flat: '', building: '', street: '', locality: '', postcode: '', town: '', country: 'FR' as const }
const kept: KeptForms<SiteValues> = new Map()

interface SiteFormProps {
  /** The site to change; none for a new one. */
  readonly id?: SiteId
  readonly site?: Site
  readonly onSaved: (id: SiteId) => void
  readonly onCancel: () => void
}

/** What a site is: its name, the firm's number for it, where it stands and when it was received. */
export function SiteForm({ id, site, onSaved, onCancel }: SiteFormProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run, refused } = useCommand('site.do', { quiet: true })
  const { form, change, drop } = useKeptForm<SiteValues>(kept, id ?? 'new', {
    ...nowhere,
    ...site?.address,
    name: site?.name ?? '',
    businessNumber: site?.businessNumber ?? '',
    reception: site?.reception
  })
  const submit = async () => {
    const { name, businessNumber, reception, ...address } = form
    const filled = { name, businessNumber, address, ...(reception && { reception }) }
    const done = await run(
      id === undefined
        ? { command: { type: 'create', site: filled } }
        : { id, command: { type: 'change', site: filled } }
    )
    if (!done.ok) return
    drop()
    notice({ text: t(id === undefined ? 'site.created' : 'site.saved') })
    onSaved(done.value.id)
  }
  const giveUp = () => {
    drop()
    onCancel()
  }
  const errorOf = (field: string) => refused?.fields[`command.site.${field}`]
  const line = (name: 'name' | 'businessNumber' | AddressLine, label: TextKey, optional = true) => (
    <FormLine
      label={t(label)}
      optional={optional}
      error={errorOf(name === 'name' || name === 'businessNumber' ? name : `address.${name}`)}
      value={form[name]}
      first={name === 'name'}
      onChange={(value) => change({ [name]: value })}
    />
  )
  return (
    <PanelForm
      actLabel={t(id === undefined ? 'sites.new' : 'site.save')}
      onSubmit={submit}
      refused={refused?.words}
      onClose={giveUp}
    >
      {line('name', 'site.name', false)}
      {line('businessNumber', 'site.business-number')}
      {line('building', 'contact.building')}
      {line('street', 'contact.street')}
      {line('locality', 'contact.locality')}
      <div className={classes['town']}>
        {line('postcode', 'contact.postcode')}
        {line('town', 'contact.town')}
      </div>
      <PlainDayField
        label={t('site.reception')}
        hint={t('site.reception.hint')}
        optional
        value={form.reception}
        onChange={(reception) => change({ reception })}
      />
    </PanelForm>
  )
}

interface FormLineProps {
  readonly label: string
  readonly hint?: string | undefined
  readonly optional: boolean
  readonly error: string | undefined
  readonly value: string
  readonly onChange: (value: string) => void
  /** Takes the focus when its panel opens. */
  readonly first?: boolean
}

/** One line of text of a form. */
export function FormLine({ label, hint, optional, error, value, onChange, first = false }: FormLineProps) {
  const field = useFieldProps()
  return (
    <TextInput
      {...field({ label, hint, optional, error })}
      {...(first && { 'data-autofocus': true })}
      autoComplete="off"
      spellCheck={false}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
