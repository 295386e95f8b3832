import { Checkbox } from '@mantine/core'
import type { MessageDraft } from '../../../src-shared/domain/letter/draft'
import { kindPlans } from '../../../src-shared/domain/remark/kinds'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { openRemedies, optionLines } from '../../../src-shared/texts/letters/options'
import { ActButton } from '../../components/act/act-button'
import { FieldRow } from '../../components/form/field-row'
import { useFieldProps } from '../../components/form/use-field-props'
import { goToCaseTab } from '../../lib/places'
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
  if (open.length === 0) return kindPlans[draft.kind].blocks.solution === 'M' ? <NoOptions view={view} /> : null
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

/** Where what may be chosen is written down: the letter is kept meanwhile. */
function NoOptions({ view }: Pick<OptionsFieldProps, 'view'>) {
  const { t } = useTexts()
  return (
    <FieldRow label={t('letter-screen.options')} hint={t('letter-screen.options-none')} optional>
      {({ id }) => (
        <div id={id}>
          <ActButton
            label={t('letter-screen.options-add')}
            size="small"
            onAct={() => goToCaseTab(view.row.id, 'details')}
            inPalette={false}
          />
        </div>
      )}
    </FieldRow>
  )
}
