import type { Migration } from './migration'

/** What lists show of the work on a case: its tags, its snooze, its alarms with their days, its site. */
export const caseworkViewsMigration: Migration = {
  version: 6,
  name: 'casework-views',
  up(db) {
    db.exec(`
      alter table view_cases add column tags text not null default '[]';
      alter table view_cases add column snoozed_until text;
      alter table view_cases add column alarms text not null default '[]';
      alter table view_cases add column attention_on text;
      alter table view_cases add column grave_on text;
      alter table view_cases add column last_out_on text;
      alter table view_cases add column planned integer not null default 1 check (planned in (0, 1));
      alter table view_cases add column safety text not null default 'none';
      alter table view_cases add column site_id text;
      alter table view_cases add column merged_into text;
      create index view_cases_attention on view_cases (attention_on) where attention_on is not null;
      create index view_cases_site on view_cases (site_id) where site_id is not null;
      create index view_cases_snoozed on view_cases (snoozed_until) where snoozed_until is not null;
    `)
  }
}
