import type { Migration } from './migration'

/** The keys of this machine for packages, the machines of the firm it knows, and how far each holds what others wrote. */
export const knownMachinesMigration: Migration = {
  version: 19,
  name: 'known-machines',
  up(db) {
    db.exec(`
      create table exchange_keys (
        machine text not null,
        epoch integer not null,
        name text not null,
        recipient text not null,
        identity_sealed blob not null,
        since text not null,
        primary key (machine, epoch)
      ) strict, without rowid;

      create table known_machines (
        machine text not null primary key,
        epoch integer not null,
        letter text not null,
        name text not null,
        recipient text not null,
        public_key text not null,
        since text not null,
        seen_at text,
        revoked_at text
      ) strict, without rowid;

      create table exchange_seen (
        whose text not null,
        machine text not null,
        epoch integer not null,
        position integer not null,
        at text not null,
        primary key (whose, machine, epoch)
      ) strict, without rowid;

      create table exchange_made (
        id text not null primary key,
        machine text not null,
        after integer not null,
        upto integer not null,
        made_at text not null
      ) strict, without rowid;
      create index exchange_made_machine on exchange_made (machine, upto);
    `)
  }
}
