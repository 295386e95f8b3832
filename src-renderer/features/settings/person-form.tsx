import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'
import { attachment } from '../../../src-shared/domain/common/attachment'
import { person as personSchema } from '../../../src-shared/domain/organisation/organisation'
import { ActButton } from '../../components/act/act-button'
import { EnterSubmits } from '../../components/form/enter-submits'
import { PersonFields } from '../../components/organisation/person-fields'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { schemaResolver } from '../../lib/form-resolver'
import { type KeptForms, useKeptValues } from '../../lib/kept-form'
import { useTexts } from '../../lib/texts'
import classes from './settings.module.css'

export type PersonInput = z.input<typeof personSchema>

const personForm = z.object({ people: z.array(personSchema).length(1), signature: attachment.optional() })

const kept: KeptForms<z.input<typeof personForm>> = new Map()

interface PersonFormProps {
  readonly person: PersonInput
  readonly onDone: () => void
}

/** One person; saved as a whole, since powers are given knowingly. Closed unsaved, what was typed is there again. */
export function PersonForm({ person, onDone }: PersonFormProps) {
  const { t } = useTexts()
  const { run, refused } = useCommand('organisation.do', { quiet: true })
  const form = useForm({
    resolver: schemaResolver(personForm),
    defaultValues: kept.get(person.id) ?? { people: [person] },
    mode: 'onTouched'
  })
  const release = useKeptValues(form, kept, person.id)
  const submit = form.handleSubmit(async ({ people: [filled], signature }) => {
    if (filled === undefined) return
    const outcome = await run({
      command: { type: 'set-person', person: filled, ...(signature && { signature }) }
    })
    if (!outcome.ok && outcome.reason !== 'nothing-changed') return
    release()
    onDone()
  })
  return (
    <FormProvider {...form}>
      <form noValidate onSubmit={(event) => void submit(event)}>
        <EnterSubmits />
        <div className={classes['blocks']}>
          <PersonFields place={0} known />
          <RefusalLine words={refused?.words} />
          <div>
            <ActButton label={t('action.save')} rank="main" onAct={() => submit()} inPalette={false} />
          </div>
        </div>
      </form>
    </FormProvider>
  )
}
