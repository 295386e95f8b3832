import {
  IconAddressBook,
  IconBook2,
  IconBuilding,
  IconCalendarEvent,
  IconInbox,
  IconKeyboard,
  IconLock,
  IconMail,
  IconMailOpened,
  IconPackage,
  IconPlus,
  IconSearch,
  IconSettings,
  IconSignature,
  IconSun,
  IconTableImport
} from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { Act } from '../components/act/act'
import { useActs, useLetterKeysSetting } from '../components/act/acts'
import { CasePalette } from '../features/palette/case-palette'
import { ShortcutsHelp } from '../features/palette/shortcuts-help'
import { useCommand } from '../lib/commands'
import { fixedKeys } from '../lib/fixed-keys'
import { goTo, goToCapture, goToExchange, type Place } from '../lib/places'
import { useOpenStatus } from '../lib/status'
import { useTexts } from '../lib/texts'

const reached = [
  { place: 'today', text: 'place.today', keys: fixedKeys.window.today, icon: IconSun },
  { place: 'cases', text: 'place.inbox', keys: fixedKeys.window.cases, icon: IconInbox },
  { place: 'arrivals', text: 'place.arrivals', keys: fixedKeys.window.arrivals, icon: IconMailOpened },
  { place: 'letters', text: 'place.letters', keys: fixedKeys.window.letters, icon: IconMail },
  { place: 'signing', text: 'place.signing', keys: fixedKeys.window.signing, icon: IconSignature },
  { place: 'agenda', text: 'place.agenda', keys: fixedKeys.window.agenda, icon: IconCalendarEvent },
  { place: 'contacts', text: 'place.contacts', keys: fixedKeys.window.contacts, icon: IconAddressBook },
  { place: 'sites', text: 'place.sites', keys: fixedKeys.window.sites, icon: IconBuilding },
  { place: 'settings', text: 'place.settings', keys: fixedKeys.window.settings, icon: IconSettings },
  { place: 'glossary', text: 'place.glossary', keys: fixedKeys.window.glossary, icon: IconBook2 }
] as const satisfies readonly { place: Place; [part: string]: unknown }[]

/** What can be done from every place: go elsewhere, record a complaint, search, lock, see the shortcuts. */
export function WorkspaceActs() {
  const { t } = useTexts()
  const { sample, screen } = useOpenStatus()
  const letterKeys = screen.letterKeys ?? true
  useLetterKeysSetting(letterKeys)
  const [helped, setHelped] = useState(false)
  const { run: lock } = useCommand('app.lock')
  const acts = useMemo((): readonly Act[] => {
    const group = t('act.group.places')
    const goes = reached.map(({ place, text, keys, icon }) => {
      return { id: `go-${place}`, label: t(text), keys, icon, group, run: () => goTo(place) }
    })
    const own = t('app.name')
    return [
      {
        id: 'capture',
        label: t('action.new-complaint'),
        keys: fixedKeys.window.capture,
        icon: IconPlus,
        group: own,
        run: goToCapture
      },
      {
        id: 'search',
        label: t('search.open'),
        keys: fixedKeys.window.search,
        icon: IconSearch,
        group: own,
        run: () => goTo('search')
      },
      { id: 'import', label: t('import.act'), icon: IconTableImport, group: own, run: () => goTo('import') },
      { id: 'exchange', label: t('transfer.act'), icon: IconPackage, group: own, run: () => goToExchange() },
      ...goes,
      {
        id: 'lock',
        label: t(sample ? 'rail.leave-samples' : 'rail.lock'),
        keys: fixedKeys.window.lock,
        icon: IconLock,
        group: own,
        run: async () => void (await lock({}))
      },
      {
        id: 'shortcuts',
        label: t('act.shortcuts'),
        keys: letterKeys ? fixedKeys.window.help : fixedKeys.window.helpWithoutLetters,
        icon: IconKeyboard,
        group: own,
        run: () => setHelped(true)
      }
    ]
  }, [t, sample, lock, letterKeys])
  useActs(acts)
  return (
    <>
      <CasePalette />
      <ShortcutsHelp opened={helped} onClose={() => setHelped(false)} />
    </>
  )
}
