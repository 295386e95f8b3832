import { type ReactNode, useCallback } from 'react'
import { type FieldValues, FormProvider, type UseFormReturn, useForm } from 'react-hook-form'
import { z } from 'zod'
import { attachment } from '../../../src-shared/domain/common/attachment'
import type { OrganisationCommand } from '../../../src-shared/domain/organisation/decide'
import { company, mediator, preferences } from '../../../src-shared/domain/organisation/organisation'
import { defaultPattern } from '../../../src-shared/domain/reference/reference'
import { CompanyFields } from '../../components/organisation/company-fields'
import { DepartmentFields } from '../../components/organisation/department-fields'
import { emptyCompany } from '../../components/organisation/firm-form'
import { HoursFields } from '../../components/organisation/hours-fields'
import { MediatorFields } from '../../components/organisation/mediator-fields'
import { NumberingFields } from '../../components/organisation/numbering-fields'
import { RefusalLine } from '../../components/safety/refusal-line'
import { schemaResolver } from '../../lib/form-resolver'
import { useOpenStatus, useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { SectionHead } from './section-head'
import classes from './settings.module.css'
import { useAutoSave } from './use-auto-save'

interface SectionFormProps<In extends FieldValues, Out> {
  readonly title: string
  readonly text?: string
  readonly form: UseFormReturn<In, unknown, Out>
  readonly schema: z.ZodType<Out, In>
  readonly toCommand: (values: Out) => OrganisationCommand
  readonly children: ReactNode
}

/** A section whose fields save themselves as one leaves them. */
function SectionForm<In extends FieldValues, Out>(props: SectionFormProps<In, Out>) {
  const { title, text, form, schema, toCommand, children } = props
  const { saved, save, refused } = useAutoSave(form, schema, toCommand)
  return (
    <FormProvider {...form}>
      <form
        noValidate
        onBlur={save}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <SectionHead title={title} saved={saved} {...(text === undefined ? {} : { text })} />
        {children}
        <RefusalLine words={refused?.words} />
      </form>
    </FormProvider>
  )
}

const companyForm = z.object({ company, logo: attachment.optional() })

export function CompanySettings() {
  const { t } = useTexts()
  const firm = useOrganisation()
  const form = useForm({
    resolver: schemaResolver(companyForm),
    defaultValues: { company: firm.company ?? emptyCompany, logo: firm.logo },
    mode: 'onTouched'
  })
  const toCommand = useCallback(
    (values: z.output<typeof companyForm>): OrganisationCommand => ({
      type: 'set-company',
      company: values.company,
      ...(values.logo && { logo: values.logo })
    }),
    []
  )
  return (
    <SectionForm
      title={t('settings.company')}
      schema={companyForm}
      text={t('company.section.text')}
      form={form}
      toCommand={toCommand}
    >
      <CompanyFields />
    </SectionForm>
  )
}

const mediatorForm = z.object({ mediator: mediator.optional() })

export function MediatorSettings() {
  const { t } = useTexts()
  const firm = useOrganisation()
  const form = useForm({
    resolver: schemaResolver(mediatorForm),
    defaultValues: { mediator: firm.mediator },
    mode: 'onTouched'
  })
  const toCommand = useCallback(
    (values: z.output<typeof mediatorForm>): OrganisationCommand => ({
      type: 'set-mediator',
      ...(values.mediator && { mediator: values.mediator })
    }),
    []
  )
  return (
    <SectionForm
      title={t('settings.mediator')}
      schema={mediatorForm}
      text={t('mediator.section.text')}
      form={form}
      toCommand={toCommand}
    >
      <MediatorFields />
    </SectionForm>
  )
}

const preferencesForm = z.object({ preferences, letter: z.string() })

export function PreferenceSettings() {
  const { t, language } = useTexts()
  const { today, zone } = useToday()
  const { letter } = useOpenStatus()
  const firm = useOrganisation()
  const usual = { zone, language, references: defaultPattern, departments: [] }
  const form = useForm({
    resolver: schemaResolver(preferencesForm),
    defaultValues: { preferences: firm.preferences ?? usual, letter },
    mode: 'onTouched'
  })
  const toCommand = useCallback(
    (values: z.output<typeof preferencesForm>): OrganisationCommand => ({
      type: 'set-preferences',
      preferences: values.preferences
    }),
    []
  )
  return (
    <SectionForm
      title={t('settings.preferences')}
      schema={preferencesForm}
      text={t('data.letter', { letter })}
      form={form}
      toCommand={toCommand}
    >
      <div className={classes['blocks']}>
        <NumberingFields today={today} />
        <section>
          <h2>{t('departments.section')}</h2>
          <p>{t('departments.section.text')}</p>
          <DepartmentFields />
        </section>
        <section>
          <h2>{t('hours.section')}</h2>
          <p>{t('hours.section.text')}</p>
          <HoursFields />
        </section>
      </div>
    </SectionForm>
  )
}
