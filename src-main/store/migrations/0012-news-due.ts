import type { Migration } from './migration'

/** The day by which somebody should hear from us again, for the day's list. */
export const newsDueMigration: Migration = {
  version: 12,
  name: 'news-due',
  up(db) {
    db.exec(`
      alter table view_cases add column news_due text;
      create index view_cases_news on view_cases (news_due, priority, reference_key) where news_due is not null;
    `)
  }
}
