import { useQuery } from '@tanstack/react-query'
import type { LetterPlace } from '../../../src-shared/domain/exchange/letter-place'
import { beside } from '../../../src-shared/texts/entry-told'
import { ipcQuery } from '../../lib/ipc'
import { type Texts, useTexts } from '../../lib/texts'
import { useToday } from '../../lib/today'
import { StatusMark } from '../marks/status-mark'
import classes from './letter-places.module.css'

const EVERY = 5_000

interface LetterPlacesProps {
  readonly places: readonly LetterPlace[]
  /** Where it came from as well. */
  readonly origins?: boolean
}

/** On which machine of the firm a letter to be signed lies, and since when; nothing where it never left this one. */
export function LetterPlaces({ places, origins = false }: LetterPlacesProps) {
  const { t, format } = useTexts()
  const { zone } = useToday()
  const awaited = places.some(({ way, arrived }) => way === 'out' && arrived === undefined)
  // That it arrived is said in the shared folder, which is looked at for as long as that is awaited.
  useQuery({ ...ipcQuery('transfer.found', {}), refetchInterval: EVERY, enabled: awaited })
  const shown = places.filter(({ way }) => origins || way === 'out')
  if (shown.length === 0) return null
  return (
    <ul className={classes['places']}>
      {shown.map((place) => (
        <li key={`${place.way}-${place.since}-${place.machine?.letter}`}>
          <StatusMark tone={place.way === 'out' && !place.arrived ? 'amber' : 'slate'}>
            {placeWords(t, place, format.instant(place.since, zone))}
          </StatusMark>
        </li>
      ))}
    </ul>
  )
}

function placeWords(t: Texts['t'], { way, machine, arrived }: LetterPlace, when: string): string {
  if (!machine) return t('letter-place.words', { when })
  const name = beside(t('letter-place.machine', { letter: machine.letter }), machine.name)
  if (way === 'in') return t('letter-place.in', { name, when })
  return t(arrived ? 'letter-place.arrived' : 'letter-place.out', { name, when })
}
