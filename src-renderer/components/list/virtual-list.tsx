import { IconCheck } from '@tabler/icons-react'
import { elementScroll, type Rect, useVirtualizer, type Virtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState
} from 'react'
import { useAfterFrame } from '../../lib/after-frame'
import { movedPlace } from './moved-place'
import { recallPlace, rememberPlace } from './places'
import classes from './virtual-list.module.css'

interface VirtualListProps<T> {
  /** The rows, each at its place; what is not read yet is missing. */
  readonly items: readonly (T | undefined)[]
  /** How many there are, where not all are read. */
  readonly total?: number
  readonly keyOf: (item: T) => string
  /** The row's content: text and marks, no control of its own, since the row is itself an option. */
  readonly renderRow: (item: T) => ReactNode
  /** What stands for a row that is not read yet. */
  readonly renderUnread?: (index: number) => ReactNode
  /** What the list holds, for reading aids. */
  readonly label: string
  readonly selectedKey?: string | undefined
  /** A click, or Enter on the current row. */
  readonly onOpen: (item: T) => void
  /** Under this name the list finds its place again when one comes back to it; another name is another list. */
  readonly place: string
  /** Pixels; 56 for rows of two lines. */
  readonly rowHeight?: number
  readonly autoFocus?: boolean
  /** Where the keyboard stands, whenever that changes: acts of the screen are about this row. */
  readonly onCurrent?: (item: T) => void
  /** Rows that are chosen for an act on many; each row then has its box. */
  readonly chosen?: Choice
}

/** The rows chosen in a list, by their keys. */
export interface Choice {
  readonly keys: ReadonlySet<string>
  /** What choosing a row is called, for its box. */
  readonly label: string
  readonly onChange: (keys: ReadonlySet<string>) => void
}

/** Rows beyond either end of what is seen, which follow when that is on the screen. */
const BESIDE = 4

/**
 * A list of any length that draws only what is seen. The list takes the focus and names its current row
 * (`aria-activedescendant`), so that a row scrolled away never takes the focus with it.
 * Keys: arrows, Home, End, Page Up, Page Down, Enter; where rows can be chosen, Space and Shift with the arrows.
 */
export function VirtualList<T>(props: VirtualListProps<T>) {
  const { items, keyOf, label, place, rowHeight = 56, onOpen, selectedKey, autoFocus = false } = props
  const total = props.total ?? items.length
  const frame = useRef<HTMLDivElement>(null)
  const id = useId()
  const [currentKey, setCurrentKey] = useCurrentKey(place, selectedKey)
  const settled = useAfterFrame(place)
  const rows = useVirtualizer({
    count: total,
    getScrollElement: () => frame.current,
    estimateSize: () => rowHeight,
    initialOffset: recallPlace(place).offset,
    initialRect: seenLast,
    observeElementRect: observeSize,
    scrollToFn: scroll,
    overscan: settled ? BESIDE : 0
  })
  const indexes = useIndexes(items, keyOf)
  const current = (currentKey === undefined ? undefined : indexes.get(currentKey)) ?? 0
  useOpenedRow(selectedKey, setCurrentKey)
  useOffsetOf(place, rows)
  useTold(items[current], props.onCurrent)
  useEffect(() => rememberPlace(place, { currentKey }), [place, currentKey])
  useEffect(() => {
    if (autoFocus) frame.current?.focus()
  }, [autoFocus])

  const moveTo = (index: number) => {
    const item = items[index]
    if (item === undefined) return
    setCurrentKey(keyOf(item))
    rows.scrollToIndex(index, { align: 'auto' })
  }
  const choose = (index: number, upTo = index) => props.chosen?.onChange(chosenAfter(props, index, upTo))
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const item = items[current]
    if (event.key === ' ' && props.chosen !== undefined) {
      event.preventDefault()
      return choose(current)
    }
    if (event.key === 'Enter' && item !== undefined) {
      event.preventDefault()
      return onOpen(item)
    }
    const page = Math.max(1, Math.floor((frame.current?.clientHeight ?? rowHeight) / rowHeight) - 1)
    const next = movedPlace(event.key, current, total, page)
    if (next === undefined) return
    event.preventDefault()
    if (event.shiftKey) choose(current, next)
    moveTo(next)
  }
  return (
    <div
      ref={frame}
      className={classes['frame']}
      role="listbox"
      aria-label={label}
      tabIndex={0}
      {...(props.chosen !== undefined && { 'aria-multiselectable': true })}
      {...(total > 0 ? { 'aria-activedescendant': `${id}-${current}` } : {})}
      onKeyDown={onKeyDown}
      onScroll={(event) => rememberPlace(place, { offset: event.currentTarget.scrollTop })}
    >
      <div className={classes['rows']} role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => (
          <Row
            // By its place, so that other rows are written into the elements that are there.
            key={index}
            {...props}
            total={total}
            id={`${id}-${index}`}
            index={index}
            start={start}
            rowHeight={rowHeight}
            current={index === current}
            onPick={moveTo}
            onChoose={(at, range) => (range ? choose(current, at) : choose(at))}
          />
        ))}
      </div>
    </div>
  )
}

/** Pixels of the list seen last; the next one is drawn by them until it knows its own. */
let seenLast: Rect = { width: 0, height: 800 }

type Rows = Virtualizer<HTMLDivElement, Element>

/** The size comes with the frame: to ask for it while the list is drawn would lay the page out at once. */
function observeSize({ scrollElement }: Rows, tell: (rect: Rect) => void) {
  if (scrollElement === null) return
  const observer = new ResizeObserver(() => {
    seenLast = { width: scrollElement.clientWidth, height: scrollElement.clientHeight }
    tell(seenLast)
  })
  observer.observe(scrollElement)
  return () => observer.disconnect()
}

const begun = new WeakSet<Element>()

/** A list just drawn stands at its beginning: to be sent there would lay the page out at once, too. */
function scroll(offset: number, options: Parameters<typeof elementScroll>[1], rows: Rows): void {
  const { scrollElement } = rows
  if (scrollElement === null) return
  const stands = offset === 0 && !begun.has(scrollElement)
  begun.add(scrollElement)
  if (!stands) elementScroll(offset, options, rows)
}

interface RowProps<T> extends VirtualListProps<T> {
  readonly total: number
  readonly id: string
  readonly index: number
  readonly start: number
  readonly current: boolean
  readonly onPick: (index: number) => void
  readonly onChoose: (index: number, range: boolean) => void
}

function Row<T>(props: RowProps<T>) {
  const { items, index, keyOf, renderRow, selectedKey, onOpen, onPick, id, start, rowHeight, current } = props
  const { chosen, onChoose, total } = props
  const item = items[index]
  const key = item === undefined ? undefined : keyOf(item)
  const checked = key === undefined ? undefined : chosen?.keys.has(key)
  const choose = (event: MouseEvent) => {
    event.stopPropagation()
    onPick(index)
    onChoose(index, event.shiftKey)
  }
  const open = (event: MouseEvent) => {
    if (chosen !== undefined && (event.ctrlKey || event.metaKey || event.shiftKey)) return choose(event)
    onPick(index)
    if (item !== undefined) onOpen(item)
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list itself holds the focus and answers the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list names its current row by aria-activedescendant
    <div
      id={id}
      role="option"
      className={classes['row']}
      aria-selected={key !== undefined && key === selectedKey}
      aria-setsize={total}
      aria-posinset={index + 1}
      data-current={current}
      {...(checked !== undefined && { 'aria-checked': checked })}
      style={{ height: rowHeight, transform: `translateY(${start}px)` }}
      onClick={open}
    >
      {chosen !== undefined && (
        // biome-ignore lint/a11y/noStaticElementInteractions: for the mouse alone; the keyboard chooses by Space
        // biome-ignore lint/a11y/useKeyWithClickEvents: likewise
        <span className={classes['box']} data-checked={checked} title={chosen.label} onClick={choose}>
          {checked === true && <IconCheck size={13} stroke={2.6} aria-hidden />}
        </span>
      )}
      {item === undefined ? props.renderUnread?.(index) : renderRow(item)}
    </div>
  )
}

/** Where the keyboard stands; another list has its own. */
function useCurrentKey(place: string, selectedKey: string | undefined) {
  const begin = () => selectedKey ?? recallPlace(place).currentKey
  const [shown, setShown] = useState(place)
  const [currentKey, setCurrentKey] = useState(begin)
  if (shown !== place) {
    setShown(place)
    setCurrentKey(begin())
  }
  return [currentKey, setCurrentKey] as const
}

/** Scrolls where another list was left. The offset known is compared: to ask the frame would lay it out at once. */
function useOffsetOf(
  place: string,
  rows: { readonly scrollOffset: number | null; readonly scrollToOffset: (offset: number) => void }
): void {
  const known = useRef(place)
  useLayoutEffect(() => {
    if (known.current === place) return
    known.current = place
    const { offset } = recallPlace(place)
    if (offset !== (rows.scrollOffset ?? 0)) rows.scrollToOffset(offset)
  }, [place, rows])
}

/** What was opened elsewhere (palette, link, undo) becomes the current row. */
function useOpenedRow(selectedKey: string | undefined, setCurrentKey: (key: string) => void): void {
  useEffect(() => {
    if (selectedKey !== undefined) setCurrentKey(selectedKey)
  }, [selectedKey, setCurrentKey])
}

/** Says where the keyboard stands, once for each move. */
function useTold<T>(item: T | undefined, onCurrent: ((item: T) => void) | undefined): void {
  useEffect(() => {
    if (item !== undefined) onCurrent?.(item)
  }, [item, onCurrent])
}

/** The choice once a row is chosen or no longer; or with every row between two of them. */
function chosenAfter<T>({ items, keyOf, chosen }: VirtualListProps<T>, from: number, to: number): ReadonlySet<string> {
  const keys = new Set(chosen?.keys)
  const between = items
    .slice(Math.min(from, to), Math.max(from, to) + 1)
    .flatMap((item) => (item === undefined ? [] : [keyOf(item)]))
  const [only] = between
  if (from === to && only !== undefined && keys.delete(only)) return keys
  for (const key of between) keys.add(key)
  return keys
}

/** The places of the rows that are read, by their keys. */
function useIndexes<T>(items: readonly (T | undefined)[], keyOf: (item: T) => string): ReadonlyMap<string, number> {
  return useMemo(() => {
    const indexes = new Map<string, number>()
    items.forEach((item, index) => {
      if (item !== undefined) indexes.set(keyOf(item), index)
    })
    return indexes
  }, [items, keyOf])
}
