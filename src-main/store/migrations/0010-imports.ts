import type { Migration } from './migration'

/** Imports with what became of each line, and what lists leave out because it was taken back. */
export const importsMigration: Migration = {
  version: 10,
  name: 'imports',
  up(db) {
    db.exec(`
      create table imports (
        id text primary key,
        file text not null,
        actor text not null,
        started_at text not null,
        state text not null check (state in ('running', 'done', 'cancelled', 'taken-back')),
        lines integer not null default 0,
        cases integer not null default 0,
        contacts integer not null default 0,
        reused integer not null default 0,
        refused integer not null default 0,
        noticed integer not null default 0,
        kept integer not null default 0
      ) strict;
      create table import_lines (
        import_id text not null,
        place integer not null,
        sheet text not null,
        line integer not null,
        outcome text not null check (outcome in ('made', 'refused', 'skipped')),
        problems text not null,
        made text not null,
        reference text,
        primary key (import_id, place)
      ) strict, without rowid;
      alter table view_cases add column taken_back integer not null default 0 check (taken_back in (0, 1));
      alter table view_contacts add column withdrawn integer not null default 0 check (withdrawn in (0, 1));
      alter table view_sites add column withdrawn integer not null default 0 check (withdrawn in (0, 1));
      create index view_cases_taken_back on view_cases (taken_back) where taken_back = 1;
    `)
  }
}
