import { Text } from '@mantine/core'
import type { Person } from '../../../src-shared/domain/organisation/organisation'
import { personName } from '../../../src-shared/texts/names'
import { Door } from '../../components/frame/door'
import { ScreenFields } from '../../components/organisation/screen-fields'
import { useCommand } from '../../lib/commands'
import { useOpenStatus, useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './people.module.css'

/** Who is at the keyboard: asked at the start, where there are several. */
export function ChoosePersonScreen() {
  const { t } = useTexts()
  const { screen } = useOpenStatus()
  const { people } = useOrganisation()
  const { run, pending } = useCommand('app.choose-person')
  const active = people.filter((person) => person.active)
  return (
    <Door title={t('who.title')} corner={<ScreenFields screen={screen} bare />}>
      <p>{t('who.text')}</p>
      <ul className={classes['people']}>
        {active.map((person, place) => (
          <li key={person.id}>
            <button
              type="button"
              className={classes['person']}
              // biome-ignore lint/a11y/noAutofocus: the page asks this one question
              autoFocus={place === 0}
              disabled={pending}
              onClick={() => void run({ person: person.id })}
            >
              <PersonLine person={person} />
            </button>
          </li>
        ))}
      </ul>
      <Text size="xs" c="dimmed">
        {t('who.declared')}
      </Text>
    </Door>
  )
}

function PersonLine({ person }: { readonly person: Person }) {
  return (
    <>
      <bdi className={classes['name']}>{personName(person)}</bdi>
      <span className={classes['capacity']}>{person.capacity}</span>
    </>
  )
}
