import type { Migration } from './migration'

/**
 * Everything of the open cases that has a day, each in a row of its own. Who is in charge stands in the rows, so that
 * each list of the agenda is the reading of one index. The day's list reads them too: the one promise and the one right
 * that a case showed hid the others.
 */
export const agendaMigration: Migration = {
  version: 16,
  name: 'agenda',
  up(db) {
    db.exec(`
      create table view_agenda (
        id text not null primary key,
        case_id text not null,
        lane text not null,
        kind text not null,
        step text not null,
        due text not null,
        last_day text,
        warn_from text,
        entry text,
        owner text,
        department text not null
      ) strict, without rowid;
      create index view_agenda_case on view_agenda (case_id);
      create index view_agenda_due on view_agenda (lane, due);
      create index view_agenda_owner on view_agenda (owner, lane, due) where owner is not null;
      create index view_agenda_department on view_agenda (department, lane, due);
      create index view_agenda_warned on view_agenda (due, warn_from) where warn_from is not null;
      create index view_agenda_promises on view_agenda (due) where kind = 'promise';
      drop index view_cases_promise;
      drop index view_cases_right;
      drop index view_cases_right_from;
      alter table view_cases drop column promise;
      alter table view_cases drop column right_step;
      alter table view_cases drop column right_due;
    `)
  }
}
