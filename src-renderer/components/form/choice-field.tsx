import { Chip, Group, Input } from '@mantine/core'
import { useId } from 'react'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import classes from './choice-field.module.css'
import { Segmented } from './segmented'
import { type FieldWords, useFieldProps } from './use-field-props'

interface ChoiceFieldProps<V extends string> extends FieldWords {
  readonly value: V | undefined
  readonly choices: readonly { readonly value: V; readonly label: string; readonly hint?: string }[]
  readonly onChange: (value: V) => void
  /** `bar` for up to six short words on one line; `chips` wrap, for more of them. */
  readonly look?: 'bar' | 'chips'
}

/** One choice among few, all of them seen: one click, or the arrows. */
export function ChoiceField<V extends string>({
  value,
  choices,
  onChange,
  look = 'bar',
  ...words
}: ChoiceFieldProps<V>) {
  const id = useId()
  const field = useFieldProps()(words)
  const pick = (picked: string) => {
    const choice = choices.find((one) => one.value === picked)
    if (choice !== undefined) onChange(choice.value)
  }
  return (
    <Input.Wrapper {...field} labelElement="div" labelProps={{ id: `${id}-name`, className: classes['label'] ?? '' }}>
      {look === 'bar' ? (
        <Segmented
          aria-labelledby={`${id}-name`}
          choices={choices.map((choice) => ({ value: choice.value, label: sentenceCase(choice.label) }))}
          value={value}
          onChange={onChange}
        />
      ) : (
        <div role="radiogroup" aria-labelledby={`${id}-name`} className={classes['chips']}>
          <Chip.Group value={value ?? ''} onChange={pick}>
            <Group gap={6}>
              {choices.map((choice) => (
                <Chip key={choice.value} value={choice.value} size="xs" radius="sm" variant="outline">
                  {sentenceCase(choice.label)}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </div>
      )}
    </Input.Wrapper>
  )
}
