import type { Migration } from './migration'

/** The packages that were taken here, the letters to be signed that left or came in one, and the cases of two versions. */
export const lettersOnTheirWayMigration: Migration = {
  version: 20,
  name: 'letters-on-their-way',
  up(db) {
    db.exec(`
      create table exchange_taken (
        id text not null primary key,
        machine text not null,
        at text not null
      ) strict, without rowid;
      create index exchange_taken_at on exchange_taken (at);

      create table exchange_letters (
        package text not null,
        machine text not null,
        letter text not null,
        entry text not null,
        way text not null,
        machine_letter text not null,
        at text not null,
        taken_at text,
        primary key (package, machine, letter)
      ) strict, without rowid;
      create index exchange_letters_letter on exchange_letters (letter);
      create index view_cases_versions on view_cases (reference) where instr(alarms, 'versions-differ') > 0;
    `)
  }
}
