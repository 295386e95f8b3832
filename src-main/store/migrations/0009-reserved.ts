import type { Migration } from './migration'

/** The number of a migration of the arrivals, which takes this one's place. */
export const reservedNinthMigration: Migration = { version: 9, name: 'reserved', up: () => undefined }
