import type { Migration } from './migration'

/** Cases in which words point to a danger that nobody has judged come first in the day's list, which must stay quick. */
export const unjudgedSafetyMigration: Migration = {
  version: 14,
  name: 'unjudged-safety',
  up(db) {
    db.exec(`create index view_cases_unjudged on view_cases (safety, due) where safety = 'unjudged'`)
  }
}
