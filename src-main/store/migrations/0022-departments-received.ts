import type { Migration } from './migration'

/** Which cases a machine asks for, and which were left out of what it got. */
export const departmentsReceivedMigration: Migration = {
  version: 22,
  name: 'departments-received',
  up(db) {
    db.exec(`
      alter table exchange_keys add column receives text;
      alter table known_machines add column receives text;
      alter table exchange_seen add column whole integer;
      alter table exchange_made add column narrowed integer not null default 0;

      create table exchange_withheld (
        machine text not null,
        stream text not null,
        after integer not null,
        due integer not null,
        primary key (machine, stream)
      ) strict, without rowid;
      create index exchange_withheld_due on exchange_withheld (machine) where due = 1;

      create table exchange_brought (
        package text not null,
        machine text not null,
        stream text not null,
        primary key (package, stream)
      ) strict, without rowid;
      create index exchange_brought_stream on exchange_brought (machine, stream);
    `)
  }
}
