import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData, spotlight } from '@mantine/spotlight'
import { IconSearch } from '@tabler/icons-react'
import { useTexts } from '../../lib/texts'
import { KeyHint } from '../marks/key-hint'
import type { Act } from './act'
import { useOfferedActs } from './acts'
import classes from './palette.module.css'

/** Ctrl+K: every act of the screen, with its shortcut beside it. */
export function Palette() {
  const { t } = useTexts()
  const acts = useOfferedActs()
  return (
    <Spotlight
      actions={grouped(acts)}
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

export function openPalette(): void {
  spotlight.open()
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

function grouped(acts: readonly Act[]): (SpotlightActionData | SpotlightActionGroupData)[] {
  const groups = new Map<string | undefined, SpotlightActionData[]>()
  for (const act of acts) groups.set(act.group, [...(groups.get(act.group) ?? []), entry(act)])
  return [...groups].flatMap(([group, actions]): (SpotlightActionData | SpotlightActionGroupData)[] =>
    group === undefined ? actions : [{ group, actions }]
  )
}
