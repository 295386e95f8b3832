import type { Migration } from './migration'

/** The deadlines that somebody stands for, and the day from which the day's list shows a case's rights. */
export const deadlinesMigration: Migration = {
  version: 15,
  name: 'deadlines',
  up(db) {
    db.exec(`
      create table view_deadlines (
        id text not null primary key,
        case_id text not null,
        rule text not null,
        subject text not null,
        side text not null,
        nature text not null,
        act text not null,
        last_day text not null,
        act_by text not null,
        warn_from text not null,
        standing text not null
      ) strict, without rowid;
      create index view_deadlines_case on view_deadlines (case_id);
      create index view_deadlines_open on view_deadlines (act_by) where standing = 'open';
      alter table view_cases add column right_from text;
      create index view_cases_right_from on view_cases (right_from) where right_from is not null;
    `)
  }
}
