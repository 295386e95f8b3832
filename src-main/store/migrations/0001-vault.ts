import type { Migration } from './migration'

/** What every vault has: its identity, the machines that wrote it, and how far it was written. */
export const vaultMigration: Migration = {
  version: 1,
  name: 'vault',
  up(db) {
    db.exec(`
      create table schema_meta (
        id integer primary key check (id = 1),
        vault_id text not null,
        created_at text not null,
        app_version text not null
      ) strict;

      create table schema_migration (
        version integer primary key,
        name text not null,
        applied_at text not null,
        app_version text not null
      ) strict;

      create table tip (
        id integer primary key check (id = 1),
        count integer not null check (count >= 0),
        clock integer not null check (clock >= 0),
        rolling_hash blob not null check (length(rolling_hash) = 32)
      ) strict;
      insert into tip (id, count, clock, rolling_hash) values (1, 0, 0, zeroblob(32));

      create table machine (
        id text primary key,
        epoch integer not null unique check (epoch >= 1),
        letter text not null unique check (letter glob '[A-Z]'),
        public_key blob not null check (length(public_key) = 32),
        private_key_sealed blob not null,
        since text not null
      ) strict;
    `)
  }
}
