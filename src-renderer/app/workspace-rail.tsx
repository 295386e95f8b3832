import {
  IconAddressBook,
  IconBook2,
  IconBuilding,
  IconCalendarEvent,
  IconInbox,
  IconMail,
  IconMailOpened,
  IconSettings,
  IconSignature,
  IconSun
} from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useSyncExternalStore } from 'react'
import { Rail, RailItem } from '../components/frame/rail'
import { ipcQuery } from '../lib/ipc'
import { useHashPath } from '../lib/location'
import { addressOf, onRemembered, type Place, places, rememberedTimes } from '../lib/places'
import { useCounts } from '../lib/status'
import { useTexts } from '../lib/texts'
import { RailFoot } from './rail-foot'
import { RailHead } from './rail-head'

/** The places, what waits in each, who is at work, and how old the last copy is. */
export function WorkspaceRail() {
  const { t } = useTexts()
  const [path] = useHashPath()
  useSyncExternalStore(onRemembered, rememberedTimes)
  const counts = useCounts()
  const arrivals = useQuery(ipcQuery('arrival.counts', {}))
  const signing = useQuery(ipcQuery('signing.counts', {}))
  const to = (place: Place) => ({ href: `#${addressOf(place)}`, active: path.startsWith(places[place]) })
  return (
    <Rail
      head={<RailHead />}
      foot={
        <>
          <RailItem icon={IconSettings} label={t('place.settings')} {...to('settings')} />
          <RailItem icon={IconBook2} label={t('place.glossary')} {...to('glossary')} />
          <RailFoot />
        </>
      }
    >
      <RailItem icon={IconSun} label={t('place.today')} count={counts?.today ?? 0} {...to('today')} />
      <RailItem
        icon={IconInbox}
        label={t('place.inbox')}
        count={counts?.views['waiting-on-us'] ?? 0}
        {...to('cases')}
      />
      <RailItem
        icon={IconMailOpened}
        label={t('place.arrivals')}
        count={arrivals.data?.waiting ?? 0}
        {...to('arrivals')}
      />
      <RailItem icon={IconMail} label={t('place.letters')} {...to('letters')} />
      <RailItem
        icon={IconSignature}
        label={t('place.signing')}
        count={(signing.data?.waiting ?? 0) + (signing.data?.back ?? 0)}
        {...to('signing')}
      />
      <RailItem icon={IconCalendarEvent} label={t('place.agenda')} {...to('agenda')} />
      <RailItem icon={IconBuilding} label={t('place.sites')} {...to('sites')} />
      <RailItem icon={IconAddressBook} label={t('place.contacts')} {...to('contacts')} />
    </Rail>
  )
}
