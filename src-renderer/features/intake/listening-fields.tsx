import { Checkbox, Textarea } from '@mantine/core'
import type { OpenQuestion } from '../../../src-shared/domain/listening/open-questions'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './intake.module.css'
import { askedOf, type ListeningForm } from './listening-form'
import { NeedsField } from './needs-field'
import { PartyField } from './party-field'

export interface ListeningFieldsProps {
  readonly view: CaseView
  readonly form: ListeningForm
  readonly errorOf: (field: string) => string | undefined
  readonly onChange: (part: Partial<ListeningForm>) => void
}

/** What one hears, in the order in which it is best heard: their words first, ours last. */
export function ListeningFields(props: ListeningFieldsProps) {
  const { view, form, onChange } = props
  const { t } = useTexts()
  return (
    <>
      <PartyField view={view} label={t('listen.with')} value={form.with} onChange={(who) => onChange({ with: who })} />
      <HeardFields {...props} first />
      <Restatement {...props} />
    </>
  )
}

/** What they say, without who says it and what we say back. */
export function HeardFields({ first = false, ...props }: ListeningFieldsProps & { readonly first?: boolean }) {
  const { form, errorOf, onChange } = props
  const { t } = useTexts()
  return (
    <>
      <Prose
        label={t('listen.words')}
        hint={t('listen.words.hint')}
        first={first}
        rows={4}
        error={errorOf('words')}
        value={form.words}
        onChange={(words) => onChange({ words })}
      />
      <Questions {...props} />
      <Effects {...props} />
    </>
  )
}

/** The open questions of this type: those answered are kept with their answers. */
function Questions({ view, form, onChange }: ListeningFieldsProps) {
  const { t, format } = useTexts()
  const asked = askedOf(view)
  const answered = asked.filter((code) => (form.answers[code] ?? '').trim() !== '').length
  const answer = (code: OpenQuestion) => (text: string) => onChange({ answers: { ...form.answers, [code]: text } })
  return (
    <details className={classes['questions']} open={answered > 0 || undefined}>
      <summary>
        {t('listen.questions')}{' '}
        <span className={classes['soft']}>
          {answered === 0
            ? format.integer(asked.length)
            : t('listen.questions.answered', { answered, count: asked.length })}
        </span>
      </summary>
      <div className={classes['fields']}>
        {asked.map((code) => (
          <Prose
            key={code}
            label={t(`listening.question.${code}`)}
            rows={1}
            value={form.answers[code] ?? ''}
            onChange={answer(code)}
          />
        ))}
      </div>
    </details>
  )
}

function Effects({ form, errorOf, onChange }: ListeningFieldsProps) {
  const { t } = useTexts()
  return (
    <>
      <Prose
        label={t('listen.tried')}
        hint={t('listening.question.what-was-tried')}
        error={errorOf('tried')}
        optional
        value={form.tried}
        onChange={(tried) => onChange({ tried })}
      />
      <Prose
        label={t('listen.effect')}
        hint={t('listening.question.what-it-changes')}
        error={errorOf('effect')}
        optional
        value={form.effect}
        onChange={(effect) => onChange({ effect })}
      />
      <Prose
        label={t('listen.wanted')}
        hint={t('listening.question.what-would-put-right')}
        error={errorOf('wanted')}
        optional
        value={form.wanted}
        onChange={(wanted) => onChange({ wanted })}
      />
      <NeedsField words={form.words} value={form.needs} onChange={(needs) => onChange({ needs })} />
    </>
  )
}

/** What we say back; a client who agrees with it has been heard. */
export function Restatement({ form, errorOf, onChange }: Omit<ListeningFieldsProps, 'view'>) {
  const { t } = useTexts()
  const said = form.restatement.trim() !== ''
  return (
    <>
      <Prose
        label={t('listen.restatement')}
        hint={t('listen.restatement.hint')}
        rows={3}
        error={errorOf('restatement')}
        optional
        value={form.restatement}
        onChange={(restatement) => onChange({ restatement, confirmed: restatement.trim() !== '' && form.confirmed })}
      />
      <Checkbox
        label={t('listen.confirmed')}
        checked={form.confirmed}
        disabled={!said}
        onChange={(event) => onChange({ confirmed: event.currentTarget.checked })}
      />
    </>
  )
}

interface ProseProps {
  readonly label: string
  readonly hint?: string
  readonly error?: string | undefined
  readonly optional?: boolean
  readonly rows?: number
  /** The first one writes in. */
  readonly first?: boolean
  readonly value: string
  readonly onChange: (text: string) => void
}

/** A field for as many words as it takes. */
export function Prose({ rows = 2, first = false, value, onChange, ...words }: ProseProps) {
  const field = useFieldProps()
  return (
    <Textarea
      {...field(words)}
      {...(first && { autoFocus: true, 'data-autofocus': true })}
      autosize
      minRows={rows}
      maxRows={14}
      dir="auto"
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
