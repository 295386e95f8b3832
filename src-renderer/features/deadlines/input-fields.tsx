import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { AnchorName } from '../../../src-shared/domain/case/deadlines/anchors'
import {
  type DeadlineInputs,
  deadlineInputs,
  type InputName,
  inputKind
} from '../../../src-shared/domain/deadline/inputs'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { inputValueWords, inputWords } from '../../../src-shared/texts/deadline-words'
import { FieldGrid } from '../../components/form/field-grid'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'

interface InputFieldsProps {
  /** Whose start is named by what happens that day. */
  readonly rule?: string
  readonly names: readonly (InputName | AnchorName)[]
  /** Those without which there is no date. */
  readonly required: readonly InputName[]
  readonly given: DeadlineInputs
  readonly onChange: (name: InputName, value: string | number | boolean | undefined) => void
}

/** One field for each input, of its own kind. Whoever opens them types at once into the first that is missing. */
export function InputFields({ rule, names, required, given, onChange }: InputFieldsProps) {
  const [first] = useState(() => names.find((name) => given[name] === undefined && required.includes(name)) ?? names[0])
  return (
    <FieldGrid>
      {names.map((name) => (
        <InputField
          key={name}
          name={name}
          {...(rule !== undefined && { rule })}
          first={name === first}
          optional={!required.includes(name)}
          value={given[name]}
          onChange={(value) => onChange(name, value)}
        />
      ))}
    </FieldGrid>
  )
}

interface InputFieldProps extends Pick<InputFieldsProps, 'rule'> {
  readonly name: InputName
  /** Takes the focus when its panel opens. */
  readonly first: boolean
  readonly optional: boolean
  readonly value: string | number | boolean | undefined
  readonly onChange: (value: string | number | boolean | undefined) => void
}

function InputField({ rule, name, first, optional, value, onChange }: InputFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const label = inputWords(t, name, rule)
  const { kind } = inputKind(name)
  if (kind === 'date') {
    const day = plainDate.safeParse(value).data
    return <PlainDayField {...{ label, optional, first, onChange }} width="date" value={day} />
  }
  if (kind === 'integer' || kind === 'amount') {
    return (
      <TextInput
        {...field({ label, optional, width: 'short' })}
        {...(first && { 'data-autofocus': true })}
        inputMode={kind === 'integer' ? 'numeric' : 'decimal'}
        defaultValue={value === undefined ? '' : String(value)}
        onChange={({ currentTarget }) => onChange(readNumber(name, kind, currentTarget.value))}
      />
    )
  }
  return <ChoiceInput {...{ name, label, first, value, onChange }} />
}

/** What cannot be read as such an input is none. */
function readNumber(name: InputName, kind: 'integer' | 'amount', typed: string): string | number | undefined {
  const text = typed.trim().replace(',', '.')
  if (text === '') return undefined
  const value = kind === 'integer' ? Number(text) : text
  return deadlineInputs.safeParse({ [name]: value }).success ? value : undefined
}

const UNKNOWN = 'unknown'

function ChoiceInput({
  name,
  label,
  first,
  value,
  onChange
}: Omit<InputFieldProps, 'optional'> & { readonly label: string }) {
  const { t, format } = useTexts()
  const field = useFieldProps()
  const { choices } = inputKind(name)
  const values = choices ?? [true, false]
  return (
    <Select
      {...field({ label, width: 'medium' })}
      {...(first && { 'data-autofocus': true })}
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
