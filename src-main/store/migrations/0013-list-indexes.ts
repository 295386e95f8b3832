import type { Migration } from './migration'

/**
 * The orders of the lists, each from an index of its own: of the open cases, which are few, and of all. Those by `ended`
 * first served the open ones alone, so that a list of all was sorted whole before its first page.
 */
export const listIndexesMigration: Migration = {
  version: 13,
  name: 'list-indexes',
  up(db) {
    for (const former of formers) db.exec(`drop index view_cases_${former}`)
    db.exec('create index view_cases_ended_lately on view_cases (last_activity_at) where ended = 1')
    for (const [name, column] of columns) {
      db.exec(`create index view_cases_all_${name} on view_cases (${column}) where taken_back = 0`)
      db.exec(`create index view_cases_open_${name} on view_cases (${column}) where ended = 0`)
    }
  }
}

// As long as one of them stands, SQLite takes it for the open cases, and sorts.
const formers = ['due', 'waiting', 'opened', 'activity', 'reference', 'name', 'title', 'stage', 'open_by_due']

// The last of `reference` lets the cases of a list be counted without their rows.
const columns = [
  ['due', 'due, priority, reference_key'],
  ['waiting', 'waiting_since, priority, reference_key'],
  ['opened', 'opened_on, priority, reference_key'],
  ['activity', 'last_activity_at, priority, reference_key'],
  ['name', 'name_key, priority, reference_key'],
  ['title', 'title_key, priority, reference_key'],
  ['stage', 'stage_rank, priority, reference_key'],
  ['reference', 'reference_key, priority, merged_into']
] as const
