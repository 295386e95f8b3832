import { Textarea } from '@mantine/core'
import { useFieldProps } from '../../components/form/use-field-props'

interface ReasonFieldProps {
  readonly label: string
  readonly optional: boolean
  /** It was asked for and is not there. */
  readonly missing: boolean
  readonly value: string
  readonly onChange: (reason: string) => void
}

/** Why a step is taken: asked for where the case does not show it yet. */
export function ReasonField({ label, optional, missing, value, onChange }: ReasonFieldProps) {
  const field = useFieldProps()
  return (
    <Textarea
      {...field({ label, optional, ...(missing && { error: 'required' }) })}
      data-autofocus
      autosize
      minRows={2}
      maxRows={8}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
