import { useState } from 'react'
import type { MessageDraft } from '../../../src-shared/domain/letter/draft'
import { kindUses, type Tone } from '../../../src-shared/domain/letter/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ActButton } from '../../components/act/act-button'
import { useNotice } from '../../components/act/notices'
import { Segmented } from '../../components/form/segmented'
import { call } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import { type ApartFromText, useStandingText } from './standing-draft'
import { CompareTones } from './tones/compare-tones'

interface ToneFieldProps {
  readonly draft: ApartFromText<MessageDraft>
  readonly onChange: (change: Partial<MessageDraft>) => void
  readonly view: CaseView
}

/** The wording of a letter: another tone begins its text again, which can be undone. */
export function ToneField({ draft, onChange, view }: ToneFieldProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const text = useStandingText()
  const [comparing, setComparing] = useState(false)
  const { tones } = kindUses[draft.kind]
  if (tones.length < 2) return null
  const { tone: before, about } = draft
  const choose = async (tone: Tone) => {
    const proposed = await call('letter.propose', {
      case: view.row.id,
      kind: draft.kind,
      tone,
      ...(about && { about })
    })
    if (!proposed.ok || proposed.value.draft.kind !== draft.kind) return
    const body = text()
    onChange({ tone, body: proposed.value.draft.body })
    notice({ text: t('letter-screen.tone-changed'), undo: () => onChange({ tone: before, body }) })
  }
  return (
    <div className={classes['tone']}>
      <span id="letter-tone">{t('letter-screen.tone')}</span>
      <Segmented
        aria-labelledby="letter-tone"
        size="small"
        choices={tones.map((one) => ({ value: one, label: t(`letter-tone.${one}`) }))}
        value={before ?? tones[0]}
        onChange={(value) => void choose(value)}
      />
      <ActButton label={t('tones.compare')} rank="quiet" size="small" onAct={() => setComparing(true)} />
      <CompareTones
        opened={comparing}
        draft={draft}
        of={view.row.id}
        onChoose={choose}
        onClose={() => setComparing(false)}
      />
    </div>
  )
}
