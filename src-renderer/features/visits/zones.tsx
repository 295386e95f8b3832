import { useEffect, useRef } from 'react'
import { placeIn, zoneOf, zoneWords } from '../../../src-shared/domain/site/zones'
import type { CaseView } from '../../../src-shared/ipc/contract/case'
import { useTexts } from '../../lib/texts'
import classes from './site-mode.module.css'

interface ZonesProps {
  readonly view: CaseView
  /** Where one stands: the zone in words, and the room of it. */
  readonly room: string
  readonly onRoom: (room: string) => void
}

/** In which part of the site one stands, where its parts are known: it stays the last one. */
export function Zones({ view: { siteZones }, room, onRoom }: ZonesProps) {
  const { t } = useTexts()
  const here = zoneOf(siteZones, room)
  const chosen = useRef<HTMLButtonElement>(null)
  const at = here?.zone.id
  useEffect(() => {
    if (at) chosen.current?.scrollIntoView({ inline: 'center', block: 'nearest' })
  }, [at])
  if (siteZones.length === 0) return null
  return (
    <div className={classes['rooms']} role="radiogroup" aria-label={t('visit.zone')}>
      {siteZones.map((one) => (
        // biome-ignore lint/a11y/useSemanticElements: a row of large buttons one of which is down, for a gloved thumb
        <button
          key={one.id}
          type="button"
          role="radio"
          ref={one.id === at ? chosen : undefined}
          aria-checked={one.id === at}
          onClick={() => onRoom(placeIn(one, ''))}
        >
          <bdi>{zoneWords(one)}</bdi>
        </button>
      ))}
    </div>
  )
}
