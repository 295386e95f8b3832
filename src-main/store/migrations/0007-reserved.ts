import type { Migration } from './migration'

/** The number of the arrivals' own migration, which takes this one's place. */
export const reservedMigration: Migration = { version: 7, name: 'reserved', up: () => undefined }
