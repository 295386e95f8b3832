import { columnsOf, type Fixed } from './columns'

/** Entries whose payload was erased, and the entry that says why. Without a row here no payload can be deleted. */
export interface ErasuresTable {
  /** Position of the erased entry. */
  position: Fixed<number>
  /** Position of the `payload-erased` entry. */
  erased_by: Fixed<number>
}

export const erasuresColumns = columnsOf<ErasuresTable>({ position: true, erased_by: true })
