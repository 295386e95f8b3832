import { NumberInput } from '@mantine/core'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'

export interface MeasureProps {
  readonly label: string
  readonly value: number
  readonly most?: number
  readonly onChange: (value: number) => void
}

/** Millimetres to a tenth, as a ruler gives them. */
export function Millimetres({ label, value, most = 400, onChange }: MeasureProps) {
  const { language } = useTexts()
  const field = useFieldProps()
  return (
    <NumberInput
      {...field({ label, width: 'short' })}
      min={0}
      max={most}
      step={0.5}
      decimalScale={1}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      value={value}
      onChange={(typed) => typeof typed === 'number' && onChange(typed)}
    />
  )
}
