import {
  IconAddressBook,
  IconBook2,
  IconBuilding,
  IconCalendarEvent,
  IconInbox,
  IconMail,
  IconMailOpened,
  IconPackage,
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

/** Milliseconds; the shared folder has nobody who says that something came. */
const FOUND_EVERY = 30_000

/** The places, what waits in each, who is at work, and how old the last copy is. */
export function WorkspaceRail() {
  const { t } = useTexts()
  const [path] = useHashPath()
  useSyncExternalStore(onRemembered, rememberedTimes)
  const counts = useCounts()
  const arrivals = useQuery(ipcQuery('arrival.counts', {}))
  const signing = useQuery(ipcQuery('signing.counts', {}))
  const exchange = useExchange()
  const to = (place: Place) => ({ href: `#${addressOf(place)}`, active: path.startsWith(places[place]) })
  return (
    <Rail
      head={<RailHead />}
      foot={
        <>
          {exchange.inUse && (
            <RailItem icon={IconPackage} label={t('transfer.title')} count={exchange.waiting} {...to('exchange')} />
          )}
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

/** Whether this machine hands cases over to others, and how many packages of theirs wait in the shared folder. */
function useExchange(): { readonly inUse: boolean; readonly waiting: number } {
  const { data } = useQuery({ ...ipcQuery('transfer.found', {}), refetchInterval: FOUND_EVERY })
  const waiting = data?.packages.filter(({ standing }) => standing === 'new').length ?? 0
  return { inUse: data?.inUse ?? false, waiting }
}
