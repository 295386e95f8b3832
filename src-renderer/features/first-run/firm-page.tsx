import { useEffect } from 'react'
import { FormProvider, type Resolver, type UseFormSetFocus, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { EnterSubmits } from '../../components/form/enter-submits'
import { CompanyFields } from '../../components/organisation/company-fields'
import { DepartmentFields } from '../../components/organisation/department-fields'
import { MediatorFields } from '../../components/organisation/mediator-fields'
import { NumberingFields } from '../../components/organisation/numbering-fields'
import { useCommand } from '../../lib/commands'
import { schemaResolver } from '../../lib/form-resolver'
import { useTexts } from '../../lib/texts'
import { Contents } from './contents'
import { CreateBar } from './create-bar'
import classes from './first-run.module.css'
import { PeopleSection } from './people-section'
import { ProtectionFields } from './protection-fields'
import { Section } from './section'
import { emptySetup, type FirstRunStatus, type SetupForm, setupForm } from './setup-form'
import { useRefusedFields } from './use-refused-fields'

type SetupValues = z.output<typeof setupForm>

/** Choosing this way leads to its first field. */
function useFirstField(setFocus: UseFormSetFocus<SetupForm>) {
  useEffect(() => {
    setFocus('company.name')
    document.getElementById('section-company')?.scrollIntoView({ block: 'start', behavior: 'smooth' })
  }, [setFocus])
}

/** Everything about the firm on one page. A refusal changes nothing of what was written. */
export function FirmPage({ status }: { readonly status: FirstRunStatus }) {
  const { language } = useTexts()
  const create = useCommand('app.create-workspace', { quiet: true })
  const resolver: Resolver<SetupForm, unknown, SetupValues> = schemaResolver(setupForm)
  const form = useForm<SetupForm, unknown, SetupValues>({
    resolver,
    defaultValues: emptySetup(status, language),
    mode: 'onTouched'
  })
  useRefusedFields(form, create.refused)
  useFirstField(form.setFocus)
  const submit = form.handleSubmit(async ({ passphrase, again: _typedTwice, ...values }) => {
    await create.run({ ...values, screen: status.screen, ...(passphrase !== '' && { passphrase }) })
  })
  return (
    <FormProvider {...form}>
      <div className={classes['firm']}>
        <Contents />
        <form
          className={classes['sheet']}
          onSubmit={(event) => void (create.pending ? event.preventDefault() : submit(event))}
          noValidate
        >
          <Section id="company">
            <CompanyFields />
          </Section>
          <Section id="people">
            <PeopleSection />
          </Section>
          <Section id="departments">
            <DepartmentFields />
          </Section>
          <Section id="mediator">
            <MediatorFields />
          </Section>
          <Section id="numbering">
            <NumberingFields today={status.today} letter="choose" />
          </Section>
          <Section id="protection">
            <ProtectionFields keyring={status.keyring} />
          </Section>
          <EnterSubmits />
          <CreateBar pending={create.pending} refused={create.refused?.words} onCreate={submit} />
        </form>
      </div>
    </FormProvider>
  )
}
