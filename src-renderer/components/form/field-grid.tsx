import type { ReactNode } from 'react'
import classes from './field-grid.module.css'

/** Fields two by two, their inputs on one line however long the label of one of them is. */
export function FieldGrid({ children }: { readonly children: ReactNode }) {
  return <div className={classes['grid']}>{children}</div>
}
