import { Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Language } from '../../../src-shared/domain/common/vocabulary'
import { triggerName } from '../../../src-shared/domain/deadline/inputs'
import {
  fieldsOf,
  fixedLength,
  isPlain,
  type OwnRuleFields,
  ownRule,
  ownRuleModes,
  ownRuleUnits
} from '../../../src-shared/domain/deadline/own-rule'
import { acts, type DeadlineRule, nature } from '../../../src-shared/domain/deadline/rule'
import type { Output } from '../../../src-shared/ipc/contract'
import { ruleWords } from '../../../src-shared/texts/deadline-words'
import { isTextKey, translator } from '../../../src-shared/texts/translator'
import { SettingsQuestion } from '../../components/deadline/settings-question'
import { useKeepSettings } from '../../components/deadline/use-deadline-settings'
import { useFieldProps } from '../../components/form/use-field-props'
import { WordsField } from '../../components/form/words-field'
import { PanelForm } from '../../components/frame/side-panel'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import classes from './deadline-settings.module.css'

type Settings = Output<'deadline.settings'>

interface PickerProps {
  readonly settings: Settings
  readonly onPick: (rule: DeadlineRule) => void
}

/** Which shipped rule the firm's own will stand in the place of. */
export function ReplacePicker({ settings, onPick }: PickerProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const own = new Set((settings.own.rules ?? []).map(({ id }) => id))
  const latest = new Map(settings.rules.map((rule) => [rule.id, rule]))
  const data = [...latest.values()]
    .filter(({ id }) => !own.has(id))
    .map((rule) => ({ value: rule.id, label: ruleWords(language, rule).name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
  return (
    <Select
      {...field({ label: t('own-rules.which') })}
      data-autofocus
      searchable
      data={data}
      nothingFoundMessage={t('deadlines.add.none')}
      onChange={(id) => {
        const rule = id === null ? undefined : latest.get(id)
        if (rule) onPick(rule)
      }}
    />
  )
}

interface RuleFormProps {
  readonly settings: Settings
  /** The rule that is edited, or stood in the place of. */
  readonly base: DeadlineRule | undefined
  readonly onClose: () => void
}

const blank: OwnRuleFields = {
  name: '',
  start: 'trigger',
  number: 30,
  unit: 'days',
  nature: 'term',
  mode: 'CAL-D',
  holder: 'us',
  act: 'notice',
  source: '',
  consequence: ''
}

/** A rule as a firm writes it. Of a shipped rule that counts in more ways than one, only the time and the words. */
export function RuleForm({ settings, base, onClose }: RuleFormProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const { today } = useToday()
  const { keep, refused, question } = useKeepSettings(onClose)
  const words = base && ruleWords(language, base)
  const start = base
    ? {
        ...fieldsOf(base, { name: words?.name ?? '', consequence: words?.consequence ?? '' }),
        ...namesOf(base, language)
      }
    : { ...blank, language }
  const other = start.language === 'en' ? 'fr' : 'en'
  const [form, setForm] = useState(start)
  const [length, setLength] = useState(String(start.number))
  const [asked, setAsked] = useState(false)
  const change = (part: Partial<OwnRuleFields>) => setForm({ ...form, ...part })
  const whole = base === undefined || isPlain(base)
  const timed = base === undefined || fixedLength(base) !== undefined
  const number = /^\d{1,3}$/u.test(length.trim()) ? Number(length) : 0
  const numberWrong = timed && (number < 1 || number > 400) ? t('own-rules.wrong-number') : undefined
  const daysOnly = whole && form.nature === 'term' && form.mode !== 'CAL-D' && !['days', 'weeks'].includes(form.unit)
  const own = settings.own.rules ?? []
  const others = [...settings.rules, ...own].map(({ id }) => id).filter((id) => id !== base?.id)
  const send = async () => {
    setAsked(true)
    if (form.name.trim() === '' || form.source.trim() === '' || numberWrong || daysOnly) return
    const trimmed = {
      name: form.name.trim(),
      source: form.source.trim(),
      consequence: form.consequence.trim(),
      otherName: form.otherName?.trim() ?? ''
    }
    const rule = ownRule({ ...form, ...trimmed, number }, base, today, new Set(others))
    if (!rule) return
    const rules = [...own.filter(({ id }) => id !== rule.id), rule]
    if (await keep({ rules }, t('own-rules.saved'))) onClose()
  }
  const empty = (text: string) => (asked && text.trim() === '' ? 'required' : undefined)
  return (
    <PanelForm actLabel={t('action.save')} onSubmit={send} refused={refused} onClose={onClose}>
      <TextInput
        {...field({ label: t('own-rules.name'), error: empty(form.name) })}
        data-autofocus
        maxLength={120}
        value={form.name}
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <TextInput
        {...field({ label: t(`own-rules.name.${other}`), hint: t('own-rules.name.hint'), optional: true })}
        maxLength={120}
        value={form.otherName ?? ''}
        onChange={({ currentTarget }) => change({ otherName: currentTarget.value })}
      />
      {whole && (
        <Select
          {...field({ label: t('own-rules.start') })}
          searchable
          allowDeselect={false}
          data={triggerName.options.map((value) => ({ value, label: t(`deadline.input.${value}`) }))}
          value={form.start}
          onChange={(value) => change({ start: triggerName.safeParse(value).data ?? form.start })}
        />
      )}
      {timed && (
        <div className={classes['pair']}>
          <TextInput
            {...field({ label: t('own-rules.number'), error: asked ? numberWrong : undefined })}
            inputMode="numeric"
            maxLength={3}
            value={length}
            onChange={({ currentTarget }) => setLength(currentTarget.value)}
          />
          <Select
            {...field({ label: t('own-rules.unit'), error: daysOnly ? t('own-rules.days-only') : undefined })}
            allowDeselect={false}
            data={ownRuleUnits.map((value) => ({ value, label: t(`own-rules.unit.${value}`) }))}
            value={form.unit}
            onChange={(value) => change({ unit: ownRuleUnits.find((one) => one === value) ?? form.unit })}
          />
        </div>
      )}
      {whole && <HowFields form={form} onChange={change} />}
      <TextInput
        {...field({ label: t('own-rules.source'), hint: t('own-rules.source.hint'), error: empty(form.source) })}
        maxLength={300}
        value={form.source}
        onChange={({ currentTarget }) => change({ source: currentTarget.value })}
      />
      <WordsField
        label={t('own-rules.consequence')}
        optional
        value={form.consequence}
        onChange={(consequence) => change({ consequence })}
      />
      <SettingsQuestion question={question} />
    </PanelForm>
  )
}

/** The names of a rule that is edited: in the language they were given in, so that one opened in another is not renamed. */
function namesOf(
  { id, words }: DeadlineRule,
  language: Language
): Partial<OwnRuleFields> & Pick<OwnRuleFields, 'language'> {
  if (words) return { name: words.name, language: words.language ?? language, otherName: words.otherName ?? '' }
  const t = translator(language === 'fr' ? 'en' : 'fr')
  const key = `deadline.rule.${id}`
  return { language, otherName: isTextKey(key) ? t(key) : '' }
}

interface HowProps {
  readonly form: OwnRuleFields
  readonly onChange: (part: Partial<OwnRuleFields>) => void
}

const holders = ['us', 'them', 'claimant', 'respondent', 'either'] as const

/** What kind of period it is, and who must do what by its end. */
function HowFields({ form, onChange }: HowProps) {
  const { t } = useTexts()
  const field = useFieldProps()
  return (
    <>
      <Select
        {...field({ label: t('own-rules.nature'), hint: t('own-rules.nature.hint'), width: 'medium' })}
        allowDeselect={false}
        data={nature.options.map((value) => ({ value, label: t(`deadlines.nature.${value}`) }))}
        value={form.nature}
        onChange={(value) => onChange({ nature: nature.safeParse(value).data ?? form.nature })}
      />
      {form.nature === 'term' && (
        <Select
          {...field({ label: t('own-rules.count') })}
          allowDeselect={false}
          data={ownRuleModes.map((value) => ({ value, label: t(`own-rules.count.${value}`) }))}
          value={form.mode}
          onChange={(value) => onChange({ mode: ownRuleModes.find((one) => one === value) ?? form.mode })}
        />
      )}
      <Select
        {...field({ label: t('own-rules.holder'), width: 'medium' })}
        allowDeselect={false}
        data={holders.map((value) => ({ value, label: t(`own-rules.holder.${value}`) }))}
        value={form.holder}
        onChange={(value) => onChange({ holder: holders.find((one) => one === value) ?? form.holder })}
      />
      <Select
        {...field({ label: t('own-rules.act') })}
        allowDeselect={false}
        data={acts.map((value) => ({ value, label: t(`deadline-act.${value}`) }))}
        value={form.act}
        onChange={(value) => onChange({ act: acts.find((one) => one === value) ?? form.act })}
      />
    </>
  )
}
