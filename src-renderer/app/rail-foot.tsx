import { useIsMutating, useQuery } from '@tanstack/react-query'
import { dayOf, daysBetween } from '../../src-shared/lib/plain-date'
import { Hint } from '../components/act/hint'
import { SavedMark } from '../components/marks/saved-mark'
import { ToneShape } from '../components/marks/status-mark'
import { PersonMenu } from '../features/people/person-menu'
import { ipcQuery } from '../lib/ipc'
import { places } from '../lib/places'
import { useOpenStatus } from '../lib/status'
import { useTexts } from '../lib/texts'
import { useToday } from '../lib/today'
import classes from './rail-parts.module.css'

/** After so many days a backup is called old. */
const OLD_DAYS = 7

/** Who is at the keyboard, whether all is saved, and how old the last verified copy is. */
export function RailFoot() {
  return (
    <>
      <li>
        <PersonMenu />
      </li>
      <li className={classes['saved']}>
        <Saved />
      </li>
      <li>
        <BackupAge />
      </li>
    </>
  )
}

const ofTheDoor = (key: readonly unknown[] | undefined) => String(key?.[0]).startsWith('app.')

/** What was done last is on the disk, or on its way there. */
function Saved() {
  const writing = useIsMutating({ predicate: ({ options }) => !ofTheDoor(options.mutationKey) })
  return <SavedMark state={{ kind: writing > 0 ? 'saving' : 'saved' }} />
}

function BackupAge() {
  const { t } = useTexts()
  const { today, zone } = useToday()
  const { sample } = useOpenStatus()
  const { data } = useQuery(ipcQuery('backup.status', {}))
  if (data === undefined || sample) return null
  const last = data.lastVerifiedAt
  const days = last === undefined ? undefined : Math.max(0, daysBetween(dayOf(last, zone), today))
  const words = days === undefined ? t('backup.never') : t('backup.age', { count: days })
  return (
    <Hint label={words} position="right">
      <a className={classes['backup']} href={`#${places.settings}/safety`} aria-label={words}>
        <ToneShape tone={days === undefined || days > OLD_DAYS ? 'amber' : 'plain'} />
        <span className={classes['word']}>{words}</span>
      </a>
    </Hint>
  )
}
