import { Select, TextInput } from '@mantine/core'
import type { AnchorName } from '../../../src-shared/domain/case/deadlines/anchors'
import {
  type DeadlineInputs,
  deadlineInputs,
  type InputName,
  inputKind
} from '../../../src-shared/domain/deadline/inputs'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { inputValueWords, inputWords } from '../../../src-shared/texts/deadline-words'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './deadlines.module.css'

interface InputFieldsProps {
  /** Whose start is named by what happens that day. */
  readonly rule?: string
  readonly names: readonly (InputName | AnchorName)[]
  /** Those without which there is no date. */
  readonly required: readonly InputName[]
  readonly given: DeadlineInputs
  readonly onChange: (name: InputName, value: string | number | boolean | undefined) => void
}

/** One field for each input, of its own kind. */
export function InputFields({ rule, names, required, given, onChange }: InputFieldsProps) {
  return (
    <div className={classes['fields']}>
      {names.map((name) => (
        <InputField
          key={name}
          name={name}
          {...(rule !== undefined && { rule })}
          optional={!required.includes(name)}
          value={given[name]}
          onChange={(value) => onChange(name, value)}
        />
      ))}
    </div>
  )
}

interface InputFieldProps extends Pick<InputFieldsProps, 'rule'> {
  readonly name: InputName
  readonly optional: boolean
  readonly value: string | number | boolean | undefined
  readonly onChange: (value: string | number | boolean | undefined) => void
}

function InputField({ rule, name, optional, value, onChange }: InputFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const label = inputWords(t, name, rule)
  const { kind } = inputKind(name)
  if (kind === 'date') {
    const day = plainDate.safeParse(value).data
    return <PlainDayField label={label} optional={optional} width="date" value={day} onChange={onChange} />
  }
  if (kind === 'integer' || kind === 'amount') {
    return (
      <TextInput
        {...field({ label, optional, width: 'short' })}
        inputMode={kind === 'integer' ? 'numeric' : 'decimal'}
        defaultValue={value === undefined ? '' : String(value)}
        onChange={({ currentTarget }) => onChange(readNumber(name, kind, currentTarget.value))}
      />
    )
  }
  return <ChoiceInput name={name} label={label} value={value} onChange={onChange} />
}

/** What cannot be read as such an input is none. */
function readNumber(name: InputName, kind: 'integer' | 'amount', typed: string): string | number | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return undefined
  const value = kind === 'integer' ? Number(text) : text
  return deadlineInputs.safeParse({ [name]: value }).success ? value : undefined
}

const UNKNOWN = 'unknown'

function ChoiceInput({ name, label, value, onChange }: Omit<InputFieldProps, 'optional'> & { readonly label: string }) {
  const { t, format } = useTexts()
  const field = useFieldProps()
  const { choices } = inputKind(name)
  const values = choices ?? [true, false]
  return (
    <Select
      {...field({ label, width: 'medium' })}
      allowDeselect={false}
      data={[
        { value: UNKNOWN, label: t('deadlines.unknown') },
        ...values.map((one) => ({ value: String(one), label: inputValueWords(t, format, name, one) }))
      ]}
      value={value === undefined ? UNKNOWN : String(value)}
      onChange={(chosen) => onChange(values.find((one) => String(one) === chosen))}
    />
  )
}
