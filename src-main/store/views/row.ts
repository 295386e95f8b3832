import type { Selectable } from 'kysely'

/** A row as it is read, all of whose columns are given when it is derived. */
export type Row<Table> = Readonly<Selectable<Table>>
