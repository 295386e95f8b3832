import type { Migration } from './migration'

/** Tables derived from the events, filled by a rebuild, and the register of the numbers given to cases. */
export const viewsMigration: Migration = {
  version: 4,
  name: 'views',
  up(db) {
    db.exec(VIEWS)
    db.exec(SEARCH)
  }
}

const VIEWS = `
  create table views (
    id integer primary key check (id = 1),
    version integer not null
  ) strict;
  insert into views (id, version) values (1, 0);

  create table reference_numbers (
    year integer not null,
    letter text not null,
    highest integer not null,
    primary key (year, letter)
  ) strict, without rowid;
  create trigger reference_numbers_only_rise before update on reference_numbers
  when new.highest < old.highest or new.year <> old.year or new.letter <> old.letter
  begin select raise(abort, 'a number is never given twice'); end;
  create trigger reference_numbers_no_delete before delete on reference_numbers
  begin select raise(abort, 'a number is never given twice'); end;

  create table view_contacts (
    id text primary key,
    contact text not null,
    names text not null,
    name_key text not null,
    folded text not null
  ) strict;
  create index view_contacts_name on view_contacts (name_key);

  create table view_sites (
    id text primary key,
    site text not null,
    name_key text not null,
    folded text not null
  ) strict;
  create index view_sites_name on view_sites (name_key);

  create table view_cases (
    id text primary key,
    reference text not null,
    reference_key text not null,
    title text not null,
    title_key text not null,
    names text not null,
    name_key text not null,
    folded_names text not null,
    folded text not null,
    type text not null,
    direction text not null,
    stage text not null,
    stage_rank integer not null,
    recourse text not null,
    priority text not null,
    department text not null,
    owner text,
    next text not null,
    due text,
    turn text not null,
    waiting_since text,
    promise text,
    promise_due text,
    right_step text,
    right_due text,
    opened_on text not null,
    last_activity_at text not null,
    ended integer not null check (ended in (0, 1))
  ) strict;
  create index view_cases_due on view_cases (ended, due, priority);
  create index view_cases_waiting on view_cases (ended, waiting_since);
  create index view_cases_opened on view_cases (ended, opened_on);
  create index view_cases_activity on view_cases (ended, last_activity_at);
  create index view_cases_reference on view_cases (ended, reference_key);
  create index view_cases_name on view_cases (ended, name_key);
  create index view_cases_title on view_cases (ended, title_key);
  create index view_cases_stage on view_cases (ended, stage_rank);
  create index view_cases_promise on view_cases (promise_due) where promise_due is not null;
  create index view_cases_right on view_cases (right_due) where right_due is not null;

  create table view_parties (
    case_id text not null,
    place integer not null,
    contact_id text not null,
    role text not null,
    status text not null,
    primary key (case_id, place)
  ) strict, without rowid;
  create index view_parties_contact on view_parties (contact_id);

  create table view_timeline (
    case_id text not null,
    key text not null,
    id text not null,
    position integer not null,
    happened text not null,
    visibility text not null,
    late integer not null check (late in (0, 1)),
    undone_by text,
    corrects text,
    primary key (case_id, key)
  ) strict, without rowid;

  create table view_letters (
    id text primary key,
    case_id text not null,
    number text not null,
    number_key text not null,
    kind text not null,
    dated text not null,
    to_contact text not null,
    document text not null,
    tracking text,
    deposited text,
    presented text,
    collected text,
    returned text
  ) strict;
  create index view_letters_case on view_letters (case_id);
  create index view_letters_dated on view_letters (dated, number_key);
`

// The text lies in a table, the index in FTS5 beside it: a row that is corrected or erased leaves the index at once
// (secure-delete), and snippets can be cut. Leaves smaller than a page leave room for the page's authentication tag.
const SEARCH = `
  create table view_search (
    id integer primary key,
    case_id text not null,
    entry_id text,
    head text not null,
    body text not null
  ) strict;

  create virtual table search_index using fts5 (
    head, body, content = 'view_search', content_rowid = 'id', tokenize = 'unicode61 remove_diacritics 2'
  );
  insert into search_index (search_index, rank) values ('secure-delete', 1);
  insert into search_index (search_index, rank) values ('pgsz', 3800);

  create trigger view_search_insert after insert on view_search begin
    insert into search_index (rowid, head, body) values (new.id, new.head, new.body);
  end;
  create trigger view_search_delete after delete on view_search begin
    insert into search_index (search_index, rowid, head, body) values ('delete', old.id, old.head, old.body);
  end;
  create trigger view_search_update after update on view_search begin
    insert into search_index (search_index, rowid, head, body) values ('delete', old.id, old.head, old.body);
    insert into search_index (rowid, head, body) values (new.id, new.head, new.body);
  end;
`
