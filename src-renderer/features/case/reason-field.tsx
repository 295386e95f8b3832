import { Textarea } from '@mantine/core'
import { useFieldProps } from '../../components/form/use-field-props'

interface ReasonFieldProps {
  readonly label: string
  readonly optional: boolean
  readonly error: string | undefined
  readonly value: string
  readonly onChange: (reason: string) => void
}

/** Why a step is taken: asked for where the case does not show it yet. */
export function ReasonField({ label, optional, error, value, onChange }: ReasonFieldProps) {
  const field = useFieldProps()
  return (
    <Textarea
      {...field({ label, optional, ...(error !== undefined && { error }) })}
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
