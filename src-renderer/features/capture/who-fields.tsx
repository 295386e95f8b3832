import { Button, Select, TextInput } from '@mantine/core'
import { role as roleOf, roles, statuses, status as statusOf } from '../../../src-shared/domain/common/vocabulary'
import type { Known } from '../../../src-shared/domain/contact/likeness'
import { contactKinds, readHousehold, readPerson } from '../../../src-shared/domain/contact/read-name'
import type { ContactSummary } from '../../../src-shared/ipc/contract/shapes'
import { contactName } from '../../../src-shared/texts/names'
import { AlikeHint, type AlikeHintProps } from '../../components/contacts/alike-hint'
import { ContactSearch } from '../../components/contacts/contact-search'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PersonName } from '../../components/marks/person-name'
import { useTexts } from '../../lib/texts'
import classes from './capture.module.css'
import { type CaptureForm, settled } from './capture-form'
import type { CaptureErrors } from './to-input'

interface WhoFieldsProps {
  readonly form: CaptureForm
  readonly errors: CaptureErrors
  readonly onChange: (changes: Partial<CaptureForm>) => void
}

/** Who complains: a known contact, or a name met now. */
export function WhoFields(props: WhoFieldsProps) {
  const { form, errors, onChange } = props
  const { t, language } = useTexts()
  const pick = ({ id, contact }: Pick<ContactSummary, 'id' | 'contact'>) =>
    onChange({ known: { id, name: contactName(language, contact), status: contact.status }, status: undefined })
  return (
    <>
      {form.known === undefined ? (
        <ContactSearch
          label={t('capture.who')}
          hint={t('capture.who.hint')}
          error={errors.name}
          autoFocus
          value={form.name}
          onChange={(name) => onChange({ name })}
          onPick={pick}
        />
      ) : (
        <KnownContact name={form.known.name} onChange={() => onChange({ known: undefined })} />
      )}
      {form.known === undefined && form.name.trim() !== '' && <NewContact {...props} onUse={pick} />}
      <RoleAndStatus {...props} />
    </>
  )
}

function KnownContact({ name, onChange }: { readonly name: string; readonly onChange: () => void }) {
  const { t } = useTexts()
  return (
    <fieldset className={classes['known']} aria-label={t('capture.who')}>
      <span className={classes['label']}>{t('capture.who')}</span>
      <span className={classes['known-name']}>
        <PersonName name={name} strong />
        <Button variant="subtle" size="xs" onClick={onChange}>
          {t('capture.who.other')}
        </Button>
      </span>
    </fieldset>
  )
}

/** What is asked of somebody new, and how the name was understood. */
function NewContact({ form, errors, onChange, onUse }: WhoFieldsProps & Pick<AlikeHintProps, 'onUse'>) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { kind } = settled(form)
  return (
    <div className={classes['new']}>
      <ChoiceField
        label={t('capture.new-contact')}
        value={kind}
        choices={contactKinds.map((value) => ({ value, label: t(`contact.kind.${value}`) }))}
        onChange={(picked) => onChange({ kind: picked })}
      />
      <Understood form={form} />
      <div className={classes['pair']}>
        <TextInput
          {...field({ label: t('contact.phone'), error: errors.phone, optional: true })}
          type="tel"
          autoComplete="off"
          value={form.phone}
          onChange={(event) => onChange({ phone: event.currentTarget.value })}
        />
        <TextInput
          {...field({ label: t('contact.email'), error: errors.email, optional: true })}
          type="email"
          autoComplete="off"
          value={form.email}
          onChange={(event) => onChange({ email: event.currentTarget.value })}
        />
      </div>
      <AlikeHint known={knownIn(form)} onUse={onUse} />
    </div>
  )
}

/** What is typed so far of somebody new. */
function knownIn(form: CaptureForm): Known {
  const { kind } = settled(form)
  const { firstName, lastName } = readPerson(form.name)
  const names = {
    person: [`${firstName} ${lastName}`.trim()],
    household: readHousehold(form.name).filter((name) => name !== ''),
    body: [form.name]
  }
  const given = (text: string) => (text.trim() === '' ? [] : [text])
  return { names: names[kind], phones: given(form.phone), emails: given(form.email), town: '' }
}

function Understood({ form }: { readonly form: CaptureForm }) {
  const { t } = useTexts()
  const { kind, body } = settled(form)
  const words = () => {
    if (kind === 'body') return t('capture.understood.body', { kind: t(`contact.body.${body}`) })
    if (kind === 'household') {
      const [first, second] = readHousehold(form.name)
      return second === '' ? t('field.two-names') : t('capture.understood.household', { first, second })
    }
    const { civility, firstName, lastName } = readPerson(form.name)
    const title = civility === 'unknown' ? '' : t(`contact.civility.${civility}`)
    return t('capture.understood.person', {
      title: title === '' ? t('state.unknown') : title,
      first: firstName === '' ? t('state.unknown') : firstName,
      last: lastName
    })
  }
  return <p className={classes['understood']}>{words()}</p>
}

function RoleAndStatus({ form, onChange }: WhoFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { role, status } = settled(form)
  return (
    <div className={classes['pair']}>
      <Select
        {...field({ label: t('capture.role') })}
        data={roles.map((value) => ({ value, label: t(`role.${value}`) }))}
        value={role}
        allowDeselect={false}
        onChange={(picked) => onChange({ role: roleOf.safeParse(picked).data })}
      />
      <Select
        {...field({ label: t('capture.status'), hint: t(`status.${status}.hint`) })}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={status}
        allowDeselect={false}
        onChange={(picked) => onChange({ status: statusOf.safeParse(picked).data })}
      />
    </div>
  )
}
