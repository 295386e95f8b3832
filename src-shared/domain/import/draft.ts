import { z } from 'zod'
import type { PersonId } from '../../lib/ids'
import type { PlainDate } from '../../lib/plain-date'
import { openFields } from '../case/commands'
import type { Stage } from '../case/stages'
import type { Status } from '../common/vocabulary'
import type { Contact } from '../contact/contact'
import type { Column } from './columns'
import type { Headings } from './headings'
import type { Problem } from './problems'
import type { ImportSettings } from './settings'

export const opening = z.strictObject(openFields)
export type Opening = z.output<typeof opening>

/** A case as a line gives it; its parties, site and reference come when it is recorded. */
export interface DraftCase {
  readonly opening: Opening
  readonly status: Status
  /** The name of a building site. */
  readonly site?: string | undefined
  readonly stage?: Stage | undefined
  /** The words by which the table said the stage. */
  readonly stageSaid?: string | undefined
  readonly owner?: PersonId | undefined
  readonly due?: PlainDate | undefined
  readonly tags: readonly string[]
}

/** What comes of a line of a table. */
export type LineDraft =
  | { readonly kind: 'skipped'; readonly why: 'total' | 'heading' }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  | {
      readonly kind: 'drafted'
      /** The first is the one the dispute is with. */
      readonly contacts: readonly Contact[]
      readonly case?: DraftCase | undefined
      readonly problems: readonly Problem[]
    }

/** What drafting rests on besides the line. */
export interface Drafting {
  readonly settings: ImportSettings
  readonly today: PlainDate
  readonly ownerNamed: (name: string) => PersonId | undefined
}

/** A sheet as its lines are drafted. */
export interface SheetShape {
  readonly name: string
  readonly headings: Headings
  readonly columns: readonly Column[]
}
