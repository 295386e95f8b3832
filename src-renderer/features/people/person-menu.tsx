import { Menu } from '@mantine/core'
import { IconCheck, IconLock, IconLogout } from '@tabler/icons-react'
import type { Person } from '../../../src-shared/domain/organisation/organisation'
import { personName } from '../../../src-shared/texts/names'
import { useCommand } from '../../lib/commands'
import { useOpenStatus, useOrganisation, usePerson } from '../../lib/status'
import { useTexts } from '../../lib/texts'
import classes from './people.module.css'

function initials({ firstName, lastName }: Person): string {
  return [firstName, lastName]
    .map((name) => [...name][0] ?? '')
    .join('')
    .toUpperCase()
}

/** Who is at the keyboard: shown at all times, changed in two clicks, and the way to lock. */
export function PersonMenu() {
  const { t } = useTexts()
  const current = usePerson()
  if (current === undefined) return null
  const name = personName(current)
  return (
    <Menu position="right-end" width={260}>
      <Menu.Target>
        <button type="button" className={classes['trigger']} aria-label={t('rail.at-work', { name })} title={name}>
          <span className={classes['initials']} data-initials={initials(current)} />
          <span className={classes['who']}>
            <bdi className="cut">{name}</bdi>
          </span>
        </button>
      </Menu.Target>
      <Choices current={current} />
    </Menu>
  )
}

function Choices({ current }: { readonly current: Person }) {
  const { t } = useTexts()
  const { people } = useOrganisation()
  const { sample } = useOpenStatus()
  const choose = useCommand('app.choose-person')
  const lock = useCommand('app.lock')
  const active = people.filter((person) => person.active)
  return (
    <Menu.Dropdown>
      <Menu.Label>{t('rail.change-person')}</Menu.Label>
      {active.map((person) => (
        <Menu.Item
          key={person.id}
          rightSection={person.id === current.id ? <IconCheck size={16} stroke={1.6} aria-hidden /> : null}
          onClick={() => void choose.run({ person: person.id })}
        >
          <bdi className="cut">{personName(person)}</bdi>
          <span className={classes['role']}>{person.capacity}</span>
        </Menu.Item>
      ))}
      <Menu.Divider />
      <Menu.Item
        leftSection={
          sample ? <IconLogout size={16} stroke={1.6} aria-hidden /> : <IconLock size={16} stroke={1.6} aria-hidden />
        }
        onClick={() => void lock.run({})}
      >
        {t(sample ? 'rail.leave-samples' : 'rail.lock')}
      </Menu.Item>
    </Menu.Dropdown>
  )
}
