import { IconCalendarDown } from '@tabler/icons-react'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { useCommand } from '../../lib/commands'
import { useTexts } from '../../lib/texts'
import type { Filters } from './filters'

/** The confirmed deadlines of those that are shown, for the calendar of a telephone. */
export function SaveDeadlines({ filters: { owner, department } }: { readonly filters: Filters }) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('export.deadlines')
  const save = async () => {
    const saved = await run({ ...(owner && { owner }), ...(department && { department }) })
    if (saved.ok) notice({ text: t('export.file-saved'), tone: 'green' })
  }
  return <ActButton label={t('export.deadlines')} icon={IconCalendarDown} size="small" onAct={save} />
}
