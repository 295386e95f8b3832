import { Chip, Group, Input } from '@mantine/core'
import { useId } from 'react'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import classes from './choice-field.module.css'
import { type FieldWords, useFieldProps } from './use-field-props'

interface ChipsFieldProps<V extends string> extends FieldWords {
  readonly value: readonly V[]
  readonly choices: readonly { readonly value: V; readonly label: string }[]
  readonly onChange: (value: V[]) => void
}

/** As many choices as apply, all of them seen. */
export function ChipsField<V extends string>({ value, choices, onChange, ...words }: ChipsFieldProps<V>) {
  const id = useId()
  const field = useFieldProps()(words)
  const pick = (picked: readonly string[]) =>
    onChange(choices.map((choice) => choice.value).filter((one) => picked.includes(one)))
  return (
    <Input.Wrapper {...field} labelElement="div" labelProps={{ id: `${id}-name`, className: classes['label'] ?? '' }}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the library's wrapper */}
      <div role="group" aria-labelledby={`${id}-name`} className={classes['chips']}>
        <Chip.Group multiple value={[...value]} onChange={pick}>
          <Group gap={6}>
            {choices.map((choice) => (
              <Chip key={choice.value} value={choice.value} size="xs" radius="sm" variant="outline">
                {sentenceCase(choice.label)}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </div>
    </Input.Wrapper>
  )
}
