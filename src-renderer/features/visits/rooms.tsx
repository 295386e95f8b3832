import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { placeIn, zoneOf } from '../../../src-shared/domain/site/zones'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'

interface RoomsProps {
  readonly view: CaseView
  /** With the zone it is in, where the parts of the site are known. */
  readonly room: string
  readonly onRoom: (room: string) => void
}

/**
 * Where one stands: the rooms named for its zone, those of this case, of the site's other cases, the usual ones, any other in
 * words; within a zone, only what lies in it.
 */
export function Rooms({ view, room, onRoom }: RoomsProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const here = zoneOf(view.siteZones, room)
  const current = here ? here.room : room
  const within = (place: string): readonly string[] => {
    const found = zoneOf(view.siteZones, place)
    if (found?.zone.id !== here?.zone.id) return []
    const inside = found ? found.room : place
    return inside === '' ? [] : [inside]
  }
  const go = (to: string) => onRoom(placeIn(here?.zone, to))
  const known = view.defects.flatMap((defect) => defect.room ?? []).toReversed()
  const others = useQuery(ipcQuery('defect.rooms', { case: view.row.id })).data?.rooms ?? []
  const named = here?.zone.rooms ?? []
  const usual = named.length > 0 ? [] : t('visit.rooms').split(', ')
  const used = [...known, ...others].flatMap(within)
  const rooms = [...new Set([...(current === '' ? [] : [current]), ...named, ...used, ...usual])]
  const take = () => {
    const said = typed?.trim() ?? ''
    if (said !== '') go(said)
    setTyped(undefined)
  }
  if (typed !== undefined) {
    return (
      <form
        className={classes['rooms']}
        onSubmit={(event) => {
          event.preventDefault()
          take()
        }}
      >
        <input
          // biome-ignore lint/a11y/noAutofocus: one asked to type
          autoFocus
          aria-label={t('visit.room')}
          value={typed}
          maxLength={200}
          dir="auto"
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit">{t('visit.room.take')}</button>
      </form>
    )
  }
  return (
    <div className={classes['rooms']} role="radiogroup" aria-label={t('visit.room')}>
      {rooms.map((one) => (
        // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
        <button key={one} type="button" role="radio" aria-checked={one === current} onClick={() => go(one)}>
          <bdi>{one}</bdi>
        </button>
      ))}
      <button type="button" onClick={() => setTyped('')}>
        {t('visit.room.other')}
      </button>
    </div>
  )
}
