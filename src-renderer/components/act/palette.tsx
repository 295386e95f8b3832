import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useState } from 'react'
import { folded } from '../../../src-shared/texts/folded'
import { useTexts } from '../../lib/texts'
import { KeyHint } from '../marks/key-hint'
import type { Act } from './act'
import { useOfferedActs } from './acts'
import classes from './palette.module.css'

interface PaletteProps {
  /** Told as one types: for those who look for more than acts. */
  readonly onQuery?: (query: string) => void
  /** What was found for these words elsewhere, such as cases; listed after the acts. */
  readonly found?: readonly Act[]
}

const nothing: readonly Act[] = []

/** Ctrl+K: every act of the screen, with its shortcut beside it, and what else was found. */
export function Palette({ onQuery, found = nothing }: PaletteProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const acts = useOfferedActs(open).filter(({ reason }) => reason === undefined)
  const here = t('act.group.here')
  return (
    <Spotlight
      actions={grouped(acts, here)}
      filter={(query) => grouped([...acts.filter((act) => answers(act, query)), ...found], here)}
      {...(onQuery === undefined ? {} : { onQueryChange: onQuery })}
      onSpotlightOpen={() => setOpen(true)}
      onSpotlightClose={() => setOpen(false)}
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      scrollable
      maxHeight={420}
      highlightQuery
      nothingFound={t('palette.nothing')}
      centered={false}
      yOffset={96}
      shadow="md"
      overlayProps={{ backgroundOpacity: 0.32, blur: 0 }}
      classNames={{
        content: classes['content'] ?? '',
        search: classes['search'] ?? '',
        actionsGroup: classes['group'] ?? '',
        action: classes['act'] ?? ''
      }}
      attributes={{ content: { 'aria-label': t('palette.title') } }}
      transitionProps={{ duration: 140, transition: 'fade' }}
      searchProps={{
        leftSection: <IconSearch size={18} stroke={1.5} aria-hidden />,
        placeholder: t('palette.placeholder'),
        'aria-label': t('palette.placeholder')
      }}
    />
  )
}

/** @internal for tests */
export function openPalette(): void {
  spotlight.open()
}

/** Every word asked for is in the act's label or its further words, whatever the accents. */
function answers({ label, words = '' }: Act, query: string): boolean {
  const text = folded(`${label} ${words}`)
  return folded(query)
    .split(' ')
    .every((word) => text.includes(word))
}

function entry({ id, label, keys, icon: Mark, words, run }: Act): SpotlightActionData {
  return {
    id,
    label,
    keywords: words ?? '',
    leftSection: Mark === undefined ? undefined : <Mark size={18} stroke={1.5} aria-hidden />,
    rightSection: keys === undefined ? undefined : <KeyHint keys={keys} />,
    onClick: () => void run()
  }
}

/** What one looks at first, then what else the screen offers, then the places and what was found. */
const rank = ({ first, group }: Act): number => Number(!first) + Number(!first && group !== undefined)

function grouped(acts: readonly Act[], here: string): SpotlightActionGroupData[] {
  const groups = new Map<string, SpotlightActionData[]>()
  for (const act of acts.toSorted((a, b) => rank(a) - rank(b))) {
    const group = act.group ?? here
    groups.set(group, [...(groups.get(group) ?? []), entry(act)])
  }
  return [...groups].map(([group, actions]) => ({ group, actions }))
}
