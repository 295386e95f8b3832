import { useState } from 'react'
import { ChoiceField } from '../../components/form/choice-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { CaseFinder } from './case-finder'
import { useFoundCase } from './use-found-case'
import { type PanelProps, usePanelCommand } from './use-panel-command'

const relations = ['related', 'mirror'] as const

/** Another case that belongs beside this one. */
export function LinkForm({ view, onClose }: PanelProps) {
  const { t } = useTexts()
  const found = useFoundCase(`link ${view.row.id}`)
  const close = () => {
    found.drop()
    onClose()
  }
  const { send, refused } = usePanelCommand({ view, onClose: close })
  const [relation, setRelation] = useState<(typeof relations)[number]>('related')
  const [missing, setMissing] = useState(false)
  const problem = missing && found.row === undefined ? 'required' : undefined
  const submit = async () => {
    setMissing(found.row === undefined)
    if (found.row !== undefined) await send({ type: 'link', case: found.row.id, relation }, t('link.done'))
  }
  return (
    <PanelForm actLabel={t('link.act')} onSubmit={submit} refused={refused} onClose={close}>
      <CaseFinder label={t('link.find')} except={view.row.id} found={found} error={problem} />
      <ChoiceField
        label={t('link.relation')}
        value={relation}
        choices={relations.map((value) => ({ value, label: t(`relation.${value}`) }))}
        onChange={setRelation}
      />
    </PanelForm>
  )
}
