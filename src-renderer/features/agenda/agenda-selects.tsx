import { Select } from '@mantine/core'
import { useIsFetching } from '@tanstack/react-query'
import { agendaKinds } from '../../../src-shared/domain/case/agenda'
import { WhoseSelects } from '../../components/list/whose-selects'
import { useAfterFrame } from '../../lib/after-frame'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

/** Pixels. */
const WIDTH = 184

interface AgendaSelectsProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

/** What, by whom, by which department; an empty choice is no filter. Drawn after the rows, which cost less. */
export function AgendaSelects({ filters, onChange }: AgendaSelectsProps) {
  const { t } = useTexts()
  const waiting = useIsFetching({ queryKey: ['agenda.list'] }) > 0
  if (!useAfterFrame(!waiting)) return null
  return (
    <>
      <Select
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        w={WIDTH}
        aria-label={t('agenda.kind.label')}
        placeholder={t('agenda.kind')}
        data={agendaKinds.map((value) => ({ value, label: t(`agenda.kind.${value}`) }))}
        value={filters.kind ?? null}
        onChange={(value) => onChange({ kind: agendaKinds.find((one) => one === value) })}
      />
      <WhoseSelects filters={filters} onChange={onChange} look={{ w: WIDTH }} />
    </>
  )
}
