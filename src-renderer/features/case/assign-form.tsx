import { Select } from '@mantine/core'
import { useState } from 'react'
import { personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { type PanelProps, usePanelCommand } from './use-panel-command'

/** Who handles the case. */
export function AssignForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  const { send, refused } = usePanelCommand({ view, onClose })
  const [to, setTo] = useState<string | null>(view.row.owner ?? null)
  const submit = async () => {
    const person = people.find((one) => one.id === to)
    const said = person === undefined ? t('assign.undone') : t('assign.done', { name: personName(person) })
    await send({ type: 'assign', ...(person && { to: personId.parse(person.id) }) }, said)
  }
  return (
    <PanelForm actLabel={t('assign.panel.act')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Select
        {...field({ label: t('assign.panel.to') })}
        data-autofocus
        data={people.filter((one) => one.active).map((one) => ({ value: one.id, label: personName(one) }))}
        value={to}
        placeholder={t('assign.panel.nobody')}
        onChange={setTo}
        clearable
        clearButtonProps={{ 'aria-label': t('assign.panel.nobody') }}
      />
    </PanelForm>
  )
}
