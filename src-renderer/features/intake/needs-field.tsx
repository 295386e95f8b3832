import { useMemo } from 'react'
import { findCues } from '../../../src-shared/domain/triage/find-cues'
import { needsToAsk } from '../../../src-shared/domain/triage/needs'
import { type ClientNeed, clientNeeds } from '../../../src-shared/domain/triage/vocabulary'
import { ChipsField } from '../../components/form/chips-field'
import { useTexts } from '../../lib/texts'

interface NeedsFieldProps {
  /** The client's words: what they hint at is offered to be asked about. */
  readonly words: string
  readonly value: readonly ClientNeed[]
  readonly onChange: (needs: ClientNeed[]) => void
}

/** What the client needs so that we can work together: the need alone, never its reason. */
export function NeedsField({ words, value, onChange }: NeedsFieldProps) {
  const { t, language, format } = useTexts()
  const asked = useMemo(() => needsToAsk(findCues(words, language)), [words, language])
  const hinted = asked.map(({ need }) => need).filter((need) => !value.includes(need))
  const hint =
    hinted.length === 0
      ? t('listen.needs.hint')
      : t('listen.needs.ask', { needs: format.list(hinted.map((need) => t(`client-need.${need}`))) })
  return (
    <ChipsField
      label={t('listen.needs')}
      hint={hint}
      optional
      value={value}
      choices={clientNeeds.map((need) => ({ value: need, label: t(`client-need.${need}`) }))}
      onChange={onChange}
    />
  )
}
