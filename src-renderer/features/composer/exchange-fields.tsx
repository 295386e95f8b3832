import { Select, TextInput } from '@mantine/core'
import { contactOutcome, contactOutcomes, flows } from '../../../src-shared/domain/common/vocabulary'
import { contactId } from '../../../src-shared/lib/ids'
import { contactName } from '../../../src-shared/texts/names'
import { ChoiceField } from '../../components/form/choice-field'
import { useFieldProps } from '../../components/form/use-field-props'
import { useTexts } from '../../lib/texts'
import classes from './composer.module.css'
import type { EntryFieldsProps } from './entry-fields'

/** Which way it went, with whom, and for calls and visits what it came to. */
export function ExchangeFields({ view, form, errors, onChange }: EntryFieldsProps) {
  const { t, language } = useTexts()
  const field = useFieldProps()
  const parties = new Map(view.parties.map((party) => [party.contact, contactName(language, party.details)]))
  const spoken = form.kind === 'call' || form.kind === 'visit'
  return (
    <div className={classes['exchange']}>
      <div>
        <ChoiceField
          label={t('composer.flow')}
          value={form.flow}
          choices={flows.map((value) => ({ value, label: t(`flow.${value}`) }))}
          onChange={(flow) => onChange({ flow })}
        />
      </div>
      <Select
        {...field({ label: t('composer.with') })}
        data={[...parties].map(([value, label]) => ({ value, label }))}
        value={form.with ?? null}
        placeholder={t('composer.with.nobody')}
        onChange={(picked) => onChange({ with: contactId.safeParse(picked).data })}
        clearable
        clearButtonProps={{ 'aria-label': t('action.clear') }}
      />
      {spoken && (
        <Select
          {...field({ label: t('composer.outcome') })}
          data={contactOutcomes.map((value) => ({ value, label: t(`contact-outcome.${value}`) }))}
          value={form.outcome ?? null}
          placeholder={t('composer.outcome.none')}
          onChange={(picked) => onChange({ outcome: contactOutcome.safeParse(picked).data })}
          clearable
          clearButtonProps={{ 'aria-label': t('action.clear') }}
        />
      )}
      {form.kind === 'call' && (
        <TextInput
          {...field({ label: t('composer.duration'), error: errors.fields['duration'] })}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={form.duration}
          onChange={(event) => onChange({ duration: event.currentTarget.value })}
        />
      )}
    </div>
  )
}
