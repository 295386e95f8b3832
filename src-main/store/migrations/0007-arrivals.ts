import type { Migration } from './migration'

/**
 * What came in and has no case yet, the folders of this machine that are watched for it, and the text of filed pieces.
 * An arrival's words go with its file: erasing an attachment erases both.
 */
export const arrivalsMigration: Migration = {
  version: 7,
  name: 'arrivals',
  up(db) {
    db.exec(ARRIVALS)
    db.exec(FOLDERS)
    db.exec(TEXTS)
  }
}

const ARRIVALS = `
  create table arrivals (
    id text primary key,
    name text not null,
    media_type text not null,
    size integer not null,
    sha256 text not null,
    origin text not null check (origin in ('dropped', 'pasted', 'chosen', 'watched')),
    folder text,
    received_at text not null,
    standing text not null check (standing in ('waiting', 'filed', 'set-aside', 'duplicate')),
    kind text not null,
    unreadable text,
    title text not null,
    sent_at text,
    people text not null,
    text text not null,
    remarks text not null,
    detail text not null,
    likeness text,
    first text,
    alike text,
    case_id text,
    entry_id text,
    settled_at text
  ) strict;
  create index arrivals_standing on arrivals (standing, received_at, id);
  create index arrivals_sha256 on arrivals (sha256);
  create index arrivals_likeness on arrivals (likeness) where likeness is not null;
  create index arrivals_entry on arrivals (entry_id) where entry_id is not null;

  create table arrival_files (
    attachment text primary key,
    arrival text not null references arrivals (id) on delete cascade,
    place integer not null,
    descriptor text not null,
    shown text not null,
    text text not null
  ) strict;
  create index arrival_files_arrival on arrival_files (arrival, place);

  create trigger arrivals_erased after delete on attachments
  begin
    delete from arrivals where id in (select arrival from arrival_files where attachment = old.id);
  end;

  create index view_letters_tracking on view_letters (tracking) where tracking is not null;
  create index view_letters_number on view_letters (number);
  create index view_cases_exact_reference on view_cases (reference);
`

const FOLDERS = `
  create table watched_folders (
    id text primary key,
    machine text not null,
    path text not null,
    added_at text not null,
    unique (machine, path)
  ) strict;

  create table watched_files (
    folder text not null references watched_folders (id) on delete cascade,
    path text not null,
    size integer not null,
    modified integer not null,
    primary key (folder, path)
  ) strict, without rowid;
`

// Written before the event that brings the attachment, in the same transaction.
const TEXTS = `
  create table attachment_texts (
    attachment text primary key references attachments (id) on delete cascade deferrable initially deferred,
    text text not null
  ) strict;
`
