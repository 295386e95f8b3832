import { Select } from '@mantine/core'
import { memo } from 'react'
import { disputeType, disputeTypes } from '../../../src-shared/domain/case/dispute-types'
import { stage, stages } from '../../../src-shared/domain/case/stages'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

interface FilterSelectsProps {
  readonly type: Filters['type']
  readonly at: Filters['stage']
  readonly onChange: (changes: Partial<Filters>) => void
  /** With their labels above, for a narrow column. */
  readonly labelled?: boolean
}

/** Type and stage; an empty choice is no filter. */
export const FilterSelects = memo(function FilterSelects({ type, at, onChange, labelled = false }: FilterSelectsProps) {
  const { t } = useTexts()
  const named = (label: string) => (labelled ? { label } : { 'aria-label': label, w: 176 })
  return (
    <>
      <Select
        {...named(t('inbox.filter.type.label'))}
        placeholder={t('inbox.filter.type')}
        data={disputeTypes.map((value) => ({ value, label: t(`type.${value}`) }))}
        value={type ?? null}
        onChange={(value) => onChange({ type: disputeType.safeParse(value).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        comboboxProps={{ withinPortal: !labelled }}
      />
      <Select
        {...named(t('inbox.filter.stage.label'))}
        placeholder={t('inbox.filter.stage')}
        data={stages.map((value) => ({ value, label: t(`stage.${value}`) }))}
        value={at ?? null}
        onChange={(value) => onChange({ stage: stage.safeParse(value).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        comboboxProps={{ withinPortal: !labelled }}
      />
    </>
  )
})
