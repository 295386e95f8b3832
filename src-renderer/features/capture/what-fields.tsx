import { Textarea } from '@mantine/core'
import { SafetyLine } from '../../components/cues/safety-line'
import { useFieldProps } from '../../components/form/use-field-props'
import { HappenedField } from '../../components/happened/happened-field'
import { useTexts } from '../../lib/texts'
import type { CaptureForm } from './capture-form'
import type { CaptureErrors } from './to-input'

interface WhatFieldsProps {
  readonly form: CaptureForm
  readonly errors: CaptureErrors
  readonly onChange: (changes: Partial<CaptureForm>) => void
}

const kinds = ['day', 'about', 'month', 'before', 'after', 'between', 'unknown'] as const

/** What is wrong, since when, and what they ask for, in their words. */
export function WhatFields({ form, errors, onChange }: WhatFieldsProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <Textarea
        {...field({ label: t('capture.summary'), error: errors.summary })}
        autosize
        minRows={3}
        maxRows={14}
        dir="auto"
        value={form.summary}
        onChange={(event) => onChange({ summary: event.currentTarget.value })}
      />
      <SafetyLine text={`${form.summary}\n${form.wanted}`} />
      <HappenedField
        label={t('capture.since')}
        hint={t('capture.since.hint')}
        kinds={kinds}
        value={form.since}
        errors={errors.since}
        onChange={(since) => onChange({ since })}
      />
      <Textarea
        {...field({ label: t('capture.wanted'), error: errors.wanted, optional: true })}
        autosize
        minRows={2}
        maxRows={8}
        dir="auto"
        value={form.wanted}
        onChange={(event) => onChange({ wanted: event.currentTarget.value })}
      />
    </>
  )
}
