import type { ReactNode } from 'react'
import classes from './sheet.module.css'

interface SheetProps {
  readonly children: ReactNode
  /** Its name for reading aids, when no heading gives it. */
  readonly label?: string
  /** As wide as a form (640 px), as a page of text (760 px), or as its pane. */
  readonly width?: 'form' | 'page' | 'full'
  /** Without padding, for lists and tables that bring their own. */
  readonly bare?: boolean
}

/** The white sheet one works on. Sheets lie side by side, never one inside another. */
export function Sheet({ children, label, width = 'full', bare = false }: SheetProps) {
  return (
    <section className={classes['sheet']} data-width={width} data-bare={bare} aria-label={label}>
      {children}
    </section>
  )
}
