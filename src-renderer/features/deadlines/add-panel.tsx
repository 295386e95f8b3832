import { Select } from '@mantine/core'
import { useState } from 'react'
import type { DeadlineLore } from '../../../src-shared/domain/case/deadlines/lore'
import { ruleWords } from '../../../src-shared/texts/deadline-words'
import { useFieldProps } from '../../components/form/use-field-props'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'

interface AddPanelProps {
  readonly lore: DeadlineLore
  readonly onRule: (rule: string) => void
  readonly onClose: () => void
}

/** Any rule there is, for what the case does not call for by itself. */
export function AddPanel({ lore, onRule, onClose }: AddPanelProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const [rule, setRule] = useState<string | null>(null)
  const [asked, setAsked] = useState(false)
  const data = [...lore.rules.byId.values()]
    .flatMap((versions) => versions.at(-1) ?? [])
    .map((one) => ({ value: one.id, label: ruleWords(language, one).name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  const go = async () => {
    setAsked(true)
    if (rule !== null) onRule(rule)
  }
  return (
    <PanelForm actLabel={t('deadlines.set-date')} onSubmit={go} onClose={onClose}>
      <Select
        {...field({ label: t('deadlines.add.rule'), error: asked && rule === null ? 'required' : undefined })}
        data-autofocus
        searchable
        data={data}
        nothingFoundMessage={t('deadlines.add.none')}
        value={rule}
        onChange={setRule}
      />
    </PanelForm>
  )
}
