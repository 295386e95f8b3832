import type { Icon } from '@tabler/icons-react'

/** Something a person can do here and now. Its label is a verb with its object, already in words. */
export interface Act {
  readonly id: string
  readonly label: string
  /** Its shortcut: `mod+k`, `shift+enter`, or a single letter, which is ignored while somebody types. */
  readonly keys?: string | undefined
  readonly icon?: Icon | undefined
  /** The heading under which the palette lists it. */
  readonly group?: string | undefined
  /** Its group comes before all others: the acts of the very thing one looks at. */
  readonly first?: boolean | undefined
  /** Further words by which the palette finds it. */
  readonly words?: string | undefined
  /** Why it cannot be done now: its shortcut says so, and the palette does not list it. */
  readonly reason?: string | undefined
  readonly run: () => void | Promise<void>
}
