import type { Migration } from './migration'

/** What people are writing: one row for each person, kind and case. */
export const draftsMigration: Migration = {
  version: 5,
  name: 'drafts',
  up(db) {
    db.exec(`
      create table drafts (
        person text not null,
        kind text not null,
        case_id text not null,
        letter_kind text not null,
        content text not null,
        saved_at text not null,
        primary key (person, kind, case_id, letter_kind)
      ) strict;
      create index drafts_case on drafts (case_id);
    `)
  }
}
