import { Select } from '@mantine/core'
import { dispatchWay, dispatchWays, wayOf } from '../../../src-shared/domain/dispatch/ways'
import type { LetterDraft } from '../../../src-shared/domain/letter/draft'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { personId } from '../../../src-shared/lib/ids'
import { personName } from '../../../src-shared/texts/names'
import { sentenceCase } from '../../../src-shared/texts/sentence-case'
import { PlainDayField } from '../../components/form/plain-day-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { fieldProblem, type Problem } from './problems'
import { SigningField } from './signing-field'
import type { ApartFromText } from './standing-draft'
import { TypedLine } from './typed-field'

export interface FieldsProps<D extends LetterDraft> {
  readonly draft: ApartFromText<D>
  readonly onChange: (change: Partial<D>) => void
  readonly view: CaseView
  readonly problems: readonly Problem[]
}

/** Who signs, and the day printed. */
export function SignatureFields({ draft, onChange, problems }: FieldsProps<LetterDraft>) {
  const texts = useTexts()
  const { t } = texts
  const field = useFieldProps()
  const { people } = useOrganisation()
  return (
    <>
      <Select
        {...field({
          label: t('letter-screen.signatory'),
          error: fieldProblem(texts, problems, 'signatory'),
          width: 'full'
        })}
        data={people
          .filter((person) => person.active)
          .map((person) => ({
            value: person.id,
            label: t('letter-screen.person', { name: personName(person), capacity: person.capacity })
          }))}
        value={draft.signatory ?? null}
        allowDeselect={false}
        onChange={(value) => {
          const parsed = personId.safeParse(value)
          onChange({ signatory: parsed.success ? parsed.data : undefined })
        }}
      />
      <SigningField draft={draft} onChange={onChange} />
      <Select
        {...field({
          label: t('letter-screen.by-order-of'),
          hint: t('letter-screen.by-order-of.hint'),
          optional: true,
          width: 'full'
        })}
        data={people
          .filter((person) => person.active && person.id !== draft.signatory)
          .map((person) => ({
            value: person.id,
            label: t('letter-screen.person', { name: personName(person), capacity: person.capacity })
          }))}
        value={draft.byOrderOf ?? null}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
        onChange={(value) => onChange({ byOrderOf: personId.safeParse(value).data })}
      />
      <PlainDayField
        label={t('letter-screen.dated')}
        value={draft.dated}
        onChange={(dated) => dated && onChange({ dated })}
      />
      <Select
        {...field({ label: t('dispatch.way'), hint: t('dispatch.way.said'), width: 'full' })}
        data={dispatchWays.map((way) => ({ value: way, label: sentenceCase(t(`dispatch.way.${way}`)) }))}
        value={wayOf({ kind: draft.kind, way: draft.way })}
        allowDeselect={false}
        onChange={(value) => onChange({ way: dispatchWay.safeParse(value).data })}
      />
    </>
  )
}

export function SubjectField({ draft, problems }: Pick<FieldsProps<LetterDraft>, 'draft' | 'problems'>) {
  const texts = useTexts()
  const field = useFieldProps()
  return (
    <TypedLine
      at="subject"
      {...field({ label: texts.t('letter-screen.subject'), error: fieldProblem(texts, problems, 'subject') })}
      maxLength={300}
      value={draft.subject}
    />
  )
}
