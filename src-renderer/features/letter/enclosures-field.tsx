import { Checkbox } from '@mantine/core'
import { mayReceive } from '../../../src-shared/domain/common/visibility'
import type { FormalNoticeDraft } from '../../../src-shared/domain/letter/draft'
import type { AttachmentId } from '../../../src-shared/lib/ids'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './letter.module.css'
import { fieldProblem } from './problems'
import type { FieldsProps } from './shared-fields'

/** The pieces that go with it, chosen among those the other side may see; the others are not even named. */
export function EnclosuresField({ draft, onChange, view, problems }: FieldsProps<FormalNoticeDraft>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const documents = new Set(view.letters.map(({ document }) => document))
  const shown = view.pieces.filter(
    ({ visibility, attachment }) => mayReceive('other-party', visibility) && !documents.has(attachment.id)
  )
  const withheld =
    view.pieces.length - shown.length - view.pieces.filter(({ attachment }) => documents.has(attachment.id)).length
  const toggle = (id: AttachmentId, chosen: boolean) =>
    onChange({ enclosures: chosen ? [...draft.enclosures, id] : draft.enclosures.filter((one) => one !== id) })
  return (
    <Checkbox.Group
      {...field({
        label: t('letter-screen.enclosures'),
        hint:
          withheld > 0
            ? t('letter-screen.enclosures-withheld', { count: withheld })
            : t('letter-screen.enclosures-hint'),
        error: fieldProblem(texts, problems, 'enclosures')
      })}
      value={draft.enclosures}
    >
      <div className={classes['enclosures']}>
        {shown.map(({ attachment }) => {
          const place = draft.enclosures.indexOf(attachment.id)
          const label =
            place < 0 ? attachment.name : t('letter-screen.enclosure', { number: place + 1, name: attachment.name })
          return (
            <Checkbox
              key={attachment.id}
              value={attachment.id}
              label={label}
              onChange={({ currentTarget }) => toggle(attachment.id, currentTarget.checked)}
            />
          )
        })}
        {shown.length === 0 && <p className={classes['nothing']}>{t('letter-screen.no-enclosures')}</p>}
      </div>
    </Checkbox.Group>
  )
}
