import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useFieldArray, useFormContext } from 'react-hook-form'
import { newPerson } from '../../components/organisation/new-person'
import classes from '../../components/organisation/organisation.module.css'
import { PersonFields } from '../../components/organisation/person-fields'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useTexts } from '../../lib/texts'
import type { SetupForm } from './setup-form'

/** The people of the firm: whoever fills the page in first, then as many as there are. */
export function PeopleSection() {
  const { t } = useTexts()
  const { control, formState } = useFormContext<SetupForm>()
  // The people have an `id` of their own, so the list keeps its keys under another name.
  const { fields, append, remove } = useFieldArray({ control, name: 'people', keyName: 'key' })
  const missing = formState.errors.people?.root?.message ?? formState.errors.people?.message
  return (
    <>
      <ol className={classes['people']}>
        {fields.map(({ key }, place) => (
          <li key={key}>
            <div className={classes['person-head']}>
              <h3>{place === 0 ? t('people.first') : t('people.nth', { number: place + 1 })}</h3>
              {place > 0 && (
                <Button variant="subtle" size="xs" onClick={() => remove(place)}>
                  {t('people.remove-unnamed')}
                </Button>
              )}
            </div>
            <PersonFields place={place} />
          </li>
        ))}
      </ol>
      <div>
        <Button
          mt="md"
          variant="default"
          leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
          onClick={() => append(newPerson(false))}
        >
          {t('people.add')}
        </Button>
      </div>
      <RefusalLine words={missing === undefined ? undefined : t('refusal.no-signatory')} />
    </>
  )
}
