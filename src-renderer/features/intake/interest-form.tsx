import { Select } from '@mantine/core'
import { useState } from 'react'
import { personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useOrganisation, usePerson } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { Prose } from './listening-fields'
import type { SheetProps } from './listening-panel'
import { useSheetCommand } from './use-sheet-command'

/** What somebody of ours has to do with a party, or that there is nothing. */
export function InterestForm({ view, onClose }: SheetProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const { people } = useOrganisation()
  const here = usePerson()
  const [who, setWho] = useState<string | undefined>(view.row.owner ?? here?.id)
  const [conflict, setConflict] = useState<'none' | 'conflict'>('none')
  const [text, setText] = useState('')
  const { send, refused, errorOf } = useSheetCommand(view.row.id)
  const [missing, setMissing] = useState(false)
  const submit = async () => {
    const person = personId.safeParse(who).data
    setMissing(person === undefined)
    if (person === undefined) return
    const done = await send(
      { type: 'declare-interest', person, conflict: conflict === 'conflict', text },
      t('interest.recorded')
    )
    if (done) onClose()
  }
  return (
    <PanelForm actLabel={t('interest.record')} onSubmit={submit} refused={refused} onClose={onClose}>
      <Select
        {...field({ label: t('interest.person'), error: missing ? 'required' : undefined })}
        data={people.filter((one) => one.active).map((one) => ({ value: one.id, label: personName(one) }))}
        value={who ?? null}
        allowDeselect={false}
        onChange={(picked) => setWho(picked ?? who)}
      />
      <ChoiceField
        label={t('interest.what')}
        value={conflict}
        choices={(['none', 'conflict'] as const).map((value) => ({ value, label: t(`interest.what.${value}`) }))}
        onChange={setConflict}
      />
      <Prose
        label={t('interest.text')}
        hint={t('interest.text.hint')}
        optional={conflict === 'none'}
        error={errorOf('text')}
        value={text}
        onChange={setText}
      />
    </PanelForm>
  )
}
