import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'

interface RoomsProps {
  readonly view: CaseView
  readonly room: string
  readonly onRoom: (room: string) => void
}

/** Where one stands: the rooms of this case first, those of the site's other cases, the usual ones, any other in words. */
export function Rooms({ view, room, onRoom }: RoomsProps) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | undefined>(undefined)
  const known = view.defects.flatMap((defect) => defect.room ?? []).toReversed()
  const others = useQuery(ipcQuery('defect.rooms', { case: view.row.id })).data?.rooms ?? []
  const usual = t('visit.rooms').split(', ')
  const rooms = [...new Set([...(room === '' ? [] : [room]), ...known, ...others, ...usual])]
  const take = () => {
    const named = typed?.trim() ?? ''
    if (named !== '') onRoom(named)
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
        <button key={one} type="button" role="radio" aria-checked={one === room} onClick={() => onRoom(one)}>
          <bdi>{one}</bdi>
        </button>
      ))}
      <button type="button" onClick={() => setTyped('')}>
        {t('visit.room.other')}
      </button>
    </div>
  )
}
