import { NumberInput } from '@mantine/core'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'

interface MeasureProps {
  readonly label: string
  readonly value: number
  readonly most?: number
  /** Grams, which are whole; else millimetres to a tenth, as a ruler gives them. */
  readonly whole?: boolean
  readonly onChange: (value: number) => void
}

/** A measure that is typed, from nothing up to the most. */
export function Measure({ label, value, most = 400, whole = false, onChange }: MeasureProps) {
  const { language } = useTexts()
  const field = useFieldProps()
  return (
    <NumberInput
      {...field({ label, width: 'short' })}
      min={0}
      max={most}
      step={whole ? 1 : 0.5}
      allowDecimal={!whole}
      decimalScale={1}
      decimalSeparator={language === 'fr' ? ',' : '.'}
      value={value}
      onChange={(typed) => typeof typed === 'number' && onChange(typed)}
    />
  )
}
