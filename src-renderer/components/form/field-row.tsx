import { Input } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import { type FieldWords, useFieldProps } from './use-field-props'

export interface FieldIds {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': boolean
}

interface FieldRowProps extends FieldWords {
  /** The control, which takes its id and description from the argument. */
  readonly children: (ids: FieldIds) => ReactNode
}

/** Label above, hint, control, error: for controls that are not the library's inputs (those take `useFieldProps`). */
export function FieldRow({ children, ...words }: FieldRowProps) {
  const id = useId()
  const field = useFieldProps()(words)
  const described = [
    ...(field.description === undefined ? [] : [`${id}-description`]),
    ...(field.error === undefined ? [] : [`${id}-error`])
  ].join(' ')
  return (
    <Input.Wrapper id={id} {...field}>
      <div>
        {children({
          id,
          'aria-describedby': described === '' ? undefined : described,
          'aria-invalid': field.error !== undefined
        })}
      </div>
    </Input.Wrapper>
  )
}
