import { Button, Drawer } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import type { Person } from '../../../src-shared/domain/organisation/organisation'
import { personName } from '../../../src-shared/texts/names'
import { StatusMark } from '../../components/marks/status-mark'
import { newPerson } from '../../components/organisation/new-person'
import { useOpenStatus, useOrganisation } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import { PersonForm, type PersonInput } from './person-form'
import { SectionHead } from './section-head'
import classes from './settings.module.css'

/** Somebody begun and not saved yet stays the same person, so that what was typed is found again. */
let newcomer: PersonInput | undefined

function theNewcomer(people: readonly Person[]): PersonInput {
  if (newcomer === undefined || people.some((one) => one.id === newcomer?.id)) newcomer = newPerson(false)
  return newcomer
}

/** The people of the firm; each is edited in a panel at the side. */
export function PeopleSettings() {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const [edited, setEdited] = useState<PersonInput | undefined>(undefined)
  const isNew = edited !== undefined && !people.some((one) => one.id === edited.id)
  const title =
    isNew || edited === undefined ? t('settings.people.new') : t('settings.people.edit', { name: fullName(edited) })
  return (
    <>
      <SectionHead title={t('settings.people')} text={t('people.section.text')} />
      <ul className={classes['people']}>
        {people.map((person) => (
          <li key={person.id}>
            <PersonRow person={person} onEdit={() => setEdited(person)} />
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        leftSection={<IconPlus size={16} stroke={1.6} aria-hidden />}
        onClick={() => setEdited(theNewcomer(people))}
      >
        {t('people.add')}
      </Button>
      <Drawer
        opened={edited !== undefined}
        onClose={() => setEdited(undefined)}
        position="right"
        size={520}
        title={title}
        overlayProps={{ backgroundOpacity: 0.32 }}
        classNames={{ title: classes['drawer-title'] ?? '' }}
        closeButtonProps={{ 'aria-label': t('action.close') }}
      >
        {edited !== undefined && <PersonForm key={edited.id} person={edited} onDone={() => setEdited(undefined)} />}
      </Drawer>
    </>
  )
}

function fullName({ firstName, lastName }: PersonInput): string {
  return [firstName, lastName].filter(Boolean).join(' ')
}

function PersonRow({ person, onEdit }: { readonly person: Person; readonly onEdit: () => void }) {
  const { t } = useTexts()
  const { person: current } = useOpenStatus()
  const marks = [
    ...(person.powers.letters ? [t('settings.people.signs')] : []),
    ...(person.powers.notices.kind === 'none' ? [] : [t('settings.people.signs-notices')])
  ]
  return (
    <button type="button" className={classes['person']} onClick={onEdit}>
      <bdi className={classes['name']}>{personName(person)}</bdi>
      {person.id === current && <StatusMark tone="accent">{t('settings.people.current')}</StatusMark>}
      {!person.active && <StatusMark tone="plain">{t('settings.people.inactive')}</StatusMark>}
      <span className={classes['soft']} style={{ gridColumn: 1 }}>
        {[person.capacity, ...marks].join(' · ')}
      </span>
    </button>
  )
}
