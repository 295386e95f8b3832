import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { MOST_MARGIN, USUAL_MARGIN } from '../../../src-shared/domain/deadline/settings'
import type { Output } from '../../../src-shared/ipc/contract'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { useFieldProps } from '../../components/form/use-field-props'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'

/** How long before our own date a subcontractor has to be done: proposed wherever one is notified. */
export function MarginBlock({ settings }: { readonly settings: Output<'deadline.settings'> }) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { keep, refused } = useKeepSettings()
  const known = settings.own.margin ?? USUAL_MARGIN
  const [typed, setTyped] = useState(String(known))
  const days = /^\d{1,3}$/u.test(typed.trim()) ? Number(typed) : undefined
  const margin = days !== undefined && days <= MOST_MARGIN ? days : undefined
  return (
    <section>
      <h2>{t('margin.section')}</h2>
      <p>{t('margin.section.text')}</p>
      <TextInput
        {...field({
          label: t('margin.days'),
          width: 'short',
          error: margin === undefined ? t('margin.wrong', { most: MOST_MARGIN }) : undefined
        })}
        inputMode="numeric"
        maxLength={3}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={() => {
          if (margin !== undefined && margin !== known) void keep({ margin }, t('state.saved'))
        }}
      />
      <RefusalLine words={refused} />
    </section>
  )
}
