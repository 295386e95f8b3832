import { vaultMigration } from './0001-vault'
import type { Migration } from './migration'

/** Every migration in its order, listed by hand because a bundle cannot read a folder. */
export const migrations: readonly Migration[] = [vaultMigration]
