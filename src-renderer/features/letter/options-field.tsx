import { Checkbox } from '@mantine/core'
import type { MessageDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { openRemedies, optionLines } from '../../../src-shared/texts/letters/options'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import type { ApartFromText } from './standing-draft'

interface OptionsFieldProps {
  readonly draft: ApartFromText<MessageDraft>
  readonly onChange: (change: Partial<MessageDraft>) => void
  readonly view: CaseView
}

/** What the client may choose on the slip to send back, in the words that it bears. */
export function OptionsField({ draft, onChange, view }: OptionsFieldProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  const open = openRemedies(view.remedies)
  if (open.length === 0) return null
  // Of those ticked the first is A, here as on paper.
  const chosen = open.filter(({ id }) => draft.options.includes(id))
  const lines = optionLines(chosen, draft.language)
  const words = new Map(chosen.map(({ id }, place) => [id, lines[place]]))
  return (
    <Checkbox.Group
      {...field({ label: t('letter-screen.options'), hint: t('letter-screen.options-hint'), optional: true })}
      value={draft.options}
      onChange={(ticked) => onChange({ options: open.map(({ id }) => id).filter((id) => ticked.includes(id)) })}
    >
      <div className={classes['enclosures']}>
        {open.map(({ id, text }) => (
          <Checkbox key={id} value={id} label={words.get(id) ?? text} />
        ))}
      </div>
    </Checkbox.Group>
  )
}
