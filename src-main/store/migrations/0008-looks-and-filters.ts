import type { Migration } from './migration'

/** When each person last looked, the filters they keep, and the indexes of the views of the inbox. */
export const looksAndFiltersMigration: Migration = {
  version: 8,
  name: 'looks-and-filters',
  up(db) {
    db.exec(OWN)
    db.exec(INDEXES)
  }
}

const OWN = `
  create table looks (
    person text primary key,
    position integer not null,
    looked_at text not null
  ) strict, without rowid;

  create table saved_filters (
    id text primary key,
    person text not null,
    name text not null,
    filters text not null,
    saved_at text not null
  ) strict;
  create index saved_filters_person on saved_filters (person);
`

// The usual order, by due day, comes from the index of each view; the count of every view from one narrow index of the
// open cases.
const INDEXES = `
  create index view_cases_open_by_due on view_cases (due, priority, reference_key)
    where ended = 0 and snoozed_until is null;
  create index view_cases_turn on view_cases (turn, due, priority, reference_key) where ended = 0;
  create index view_cases_owner on view_cases (owner, due, priority, reference_key) where ended = 0;
  create index view_cases_department on view_cases (department, due, priority, reference_key) where ended = 0;
  create index view_cases_unplanned on view_cases (due, priority, reference_key) where ended = 0 and planned = 0;
  create index view_cases_last_news on view_cases (coalesce(last_out_on, opened_on))
    where ended = 0 and direction <> 'we-claim';
  create index view_cases_grave on view_cases (grave_on) where grave_on is not null;
  create index view_cases_waiting_on_us on view_cases (waiting_since, priority, reference_key)
    where ended = 0 and turn = 'us';
  create index view_cases_merged on view_cases (merged_into) where merged_into is not null;
  create index view_cases_counts on view_cases
    (snoozed_until, turn, due, owner, department, planned, direction, stage, last_out_on, opened_on) where ended = 0;
`
