import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import type { ArrivalStanding } from '../../../src-shared/domain/arrivals/arrival'
import type { ArrivalRow } from '../../../src-shared/ipc/contract/arrivals'
import type { ArrivalId } from '../../../src-shared/lib/ids'
import { movedPlace } from '../../components/list/moved-place'
import { useTexts } from '../../lib/texts'
import classes from './arrivals.module.css'
import { SelectionBar } from './selection-bar'
import { type RowActs, TrayRow } from './tray-row'
import type { Filing, Proposals } from './use-filing'

interface TrayListProps {
  readonly rows: readonly ArrivalRow[]
  readonly standing: ArrivalStanding
  readonly proposals: Proposals
  readonly filing: Filing
  readonly open: ArrivalId | undefined
  readonly selected: ReadonlySet<ArrivalId>
  /** The selected ones that are in the list. */
  readonly chosen: readonly ArrivalId[]
  readonly onOpen: (id: ArrivalId) => void
  readonly onSelect: (ids: ReadonlySet<ArrivalId>) => void
  readonly onLeave: (gone: readonly ArrivalId[]) => void
}

const PAGE = 10

/** The rows, each with a box to select it. Arrows open the next and the one before; Space selects what is open. */
export function TrayList(props: TrayListProps) {
  const { rows, proposals, open, selected, onOpen, onSelect } = props
  const { t } = useTexts()
  const list = useRef<HTMLUListElement>(null)
  useEffect(() => {
    if (open !== undefined) list.current?.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const toggle = (id: ArrivalId) => {
    const next = new Set(selected)
    if (!next.delete(id)) next.add(id)
    onSelect(next)
  }
  const latest = useRef({ onOpen, onToggle: toggle })
  latest.current = { onOpen, onToggle: toggle }
  // The same for ever, so that a row is painted again only when it changed: there may be two thousand.
  const acts = useMemo(
    (): RowActs => ({
      onOpen: (id) => latest.current.onOpen(id),
      onToggle: (id) => latest.current.onToggle(id)
    }),
    []
  )
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = rows.findIndex(({ id }) => id === open)
    const place = movedPlace(event.key, from, rows.length, PAGE)
    const to = place === undefined ? undefined : rows[place]
    if (to !== undefined) {
      event.preventDefault()
      onOpen(to.id)
      const links = list.current?.querySelectorAll<HTMLElement>('[data-row]')
      links?.[rows.indexOf(to)]?.focus()
    }
    if (event.key === ' ' && open !== undefined && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault()
      toggle(open)
    }
  }
  return (
    <div className={classes['left']}>
      <SelectionBar {...props} />
      <ul ref={list} className={classes['rows']} aria-label={t('arrivals.list')} onKeyDown={onKeyDown}>
        {rows.map((row) => (
          <TrayRow
            key={row.id}
            row={row}
            proposed={proposals.get(row.id)}
            open={row.id === open}
            selected={selected.has(row.id)}
            acts={acts}
          />
        ))}
      </ul>
    </div>
  )
}
