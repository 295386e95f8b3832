import { TextInput } from '@mantine/core'
import { meetingKinds, type OfferedMeeting } from '../../../../src-shared/domain/letter/meeting'
import type { CaseView } from '../../../../src-shared/ipc/contract/case'
import { ChoiceField } from '../../../components/form/choice-field'
import { PlainDayField } from '../../../components/form/plain-day-field'
import { useFieldProps } from '../../../components/form/use-field-props'
import { useTexts } from '../../../lib/texts'
import classes from '../letter.module.css'
import { fieldProblem, type Problem } from '../problems'
import { TypedLine } from '../typed-field'

interface MeetingFieldsProps {
  readonly meeting: OfferedMeeting | undefined
  readonly onChange: (change: { readonly meeting: OfferedMeeting | undefined }) => void
  readonly view: CaseView
  readonly problems: readonly Problem[]
}

const offers = ['none', ...meetingKinds] as const

/** A talk or a joint inspection that a demand offers, or none. */
export function MeetingFields({ meeting, onChange, view, problems }: MeetingFieldsProps) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const address = view.site?.site.address
  const proposed = address
    ? [address.street, `${address.postcode} ${address.town}`.trim()].filter(Boolean).join(', ')
    : ''
  return (
    <>
      <ChoiceField
        label={t('meeting.offer')}
        hint={t('meeting.offer.hint')}
        value={meeting?.kind ?? 'none'}
        choices={offers.map((value) => ({ value, label: t(`meeting.offer.${value}`) }))}
        onChange={(kind) =>
          onChange({ meeting: kind === 'none' ? undefined : { at: '', place: proposed, ...meeting, kind } })
        }
      />
      {meeting && (
        <>
          <div className={classes['pair']}>
            <PlainDayField
              lean="future"
              label={t('meeting.on')}
              error={fieldProblem(texts, problems, 'meeting.on')}
              value={meeting.on}
              onChange={(on) => onChange({ meeting: { ...meeting, on } })}
            />
            <TextInput
              {...field({ label: t('meeting.at'), optional: true, width: 'short' })}
              type="time"
              value={meeting.at}
              onChange={({ currentTarget }) => onChange({ meeting: { ...meeting, at: currentTarget.value } })}
            />
          </div>
          <TypedLine
            at="meeting.place"
            {...field({ label: t('meeting.place'), error: fieldProblem(texts, problems, 'meeting.place') })}
            maxLength={200}
            value={meeting.place}
          />
        </>
      )}
    </>
  )
}
