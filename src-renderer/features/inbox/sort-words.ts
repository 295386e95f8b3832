import type { caseSorts } from '../../../src-shared/ipc/case-views'

type Sort = (typeof caseSorts)[number]

/** The name of the column one sorts by. */
export function sortKey(sort: Sort): `inbox.column.${Sort}` {
  return `inbox.column.${sort}`
}
