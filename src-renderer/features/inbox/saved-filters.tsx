import { ActionIcon, Indicator, Popover, Stack, TextInput, Tooltip } from '@mantine/core'
import { IconBookmark, IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { memo, useState } from 'react'
import type { Output } from '../../../src-shared/ipc/contract'
import { ActButton } from '../../components/act/act-button'
import { IconButton } from '../../components/act/icon-button'
import { useNotice } from '../../components/act/notices'
import { useFieldProps } from '../../components/form/use-field-props'
import { RefusalLine } from '../../components/safety/refusal-line'
import { useCommand } from '../../lib/commands'
import { ipcQuery } from '../../lib/ipc'
import { useTexts } from '../../lib/texts'
import { askedOf, type Filters, unnarrowed } from './filters'
import classes from './saved-filters.module.css'
import { useFilters } from './use-filters'

type Saved = Output<'filter.list'>['filters'][number]

interface SavedFiltersProps {
  readonly filters: Filters
  readonly onChange: (changes: Partial<Filters>) => void
}

const none: readonly Saved[] = []

/** One's own filters under their names, and a name for the present ones. */
export function SavedFilters({ filters, onChange }: SavedFiltersProps) {
  const saved = useQuery(ipcQuery('filter.list', {})).data?.filters ?? none
  return <SavedMenu saved={saved} shown={saved.find((one) => isShown(one, filters))?.id} onChange={onChange} />
}

interface SavedMenuProps extends Pick<SavedFiltersProps, 'onChange'> {
  readonly saved: readonly Saved[]
  /** The one that is as the present filters are. */
  readonly shown: Saved['id'] | undefined
}

const SavedMenu = memo(function SavedMenu({ saved, shown, onChange }: SavedMenuProps) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const pick = (one: Saved) => {
    onChange({ ...unnarrowed, ...one.filters })
    setOpen(false)
  }
  return (
    <Popover position="bottom-end" trapFocus returnFocus width={300} opened={open} onChange={setOpen}>
      <Popover.Target>
        <Tooltip label={t('filters.saved')}>
          <Indicator disabled={shown === undefined} size={8} color="var(--accent)">
            <ActionIcon
              variant="default"
              size={34}
              aria-label={t('filters.saved')}
              aria-expanded={open}
              onClick={() => setOpen(!open)}
            >
              <IconBookmark size={18} stroke={1.5} aria-hidden />
            </ActionIcon>
          </Indicator>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap="sm">
          {saved.length === 0 && <p className={classes['none']}>{t('filters.saved.none')}</p>}
          {saved.length > 0 && (
            <ul className={classes['list']} aria-label={t('filters.saved')}>
              {saved.map((one) => (
                <SavedLine key={one.id} saved={one} shown={one.id === shown} onPick={() => pick(one)} />
              ))}
            </ul>
          )}
          <SaveForm />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
})

function isShown({ filters: kept }: Saved, now: Filters): boolean {
  const plain = (of: object) => JSON.stringify(Object.entries(of).toSorted())
  return plain(kept) === plain(askedOf(now))
}

interface SavedLineProps {
  readonly saved: Saved
  readonly shown: boolean
  readonly onPick: () => void
}

function SavedLine({ saved: { id, name }, shown, onPick }: SavedLineProps) {
  const { t } = useTexts()
  const notice = useNotice()
  const { run } = useCommand('filter.remove')
  const remove = async () => {
    const done = await run({ id })
    if (done.ok) notice({ text: t('filters.removed', { name }) })
  }
  return (
    <li>
      <button type="button" className={classes['pick']} aria-pressed={shown} onClick={onPick}>
        <bdi>{name}</bdi>
      </button>
      <IconButton icon={IconX} label={t('filters.remove', { name })} onClick={() => void remove()} />
    </li>
  )
}

function SaveForm() {
  const { t } = useTexts()
  const [filters] = useFilters()
  const field = useFieldProps()
  const notice = useNotice()
  const { run, refused } = useCommand('filter.save', { quiet: true })
  const [name, setName] = useState('')
  const save = async () => {
    const done = await run({ name, filters: askedOf(filters) })
    if (!done.ok) return
    notice({ text: t('filters.saved.done', { name: name.trim() }) })
    setName('')
  }
  return (
    <form
      className={classes['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <TextInput
        {...field({ label: t('filters.name'), error: refused?.fields['name'] })}
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <RefusalLine words={refused?.fields['name'] === undefined ? refused?.words : undefined} />
      <div>
        <ActButton label={t('filters.save')} size="small" onAct={save} inPalette={false} />
      </div>
    </form>
  )
}
