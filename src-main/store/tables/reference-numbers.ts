import { columnsOf, type Fixed } from './columns'

/**
 * The highest case number given by each machine letter in each year. It only rises, through rebuilds and erasures too, so
 * that no reference already written on paper is ever given again.
 */
export interface ReferenceNumbersTable {
  year: Fixed<number>
  letter: Fixed<string>
  highest: number
}

export const referenceNumbersColumns = columnsOf<ReferenceNumbersTable>({ year: true, letter: true, highest: true })
