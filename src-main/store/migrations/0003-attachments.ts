import type { Migration } from './migration'

/** Encrypted files: one row for each content, for each file waiting for its event, and for each file an event names. */
export const attachmentsMigration: Migration = {
  version: 3,
  name: 'attachments',
  up(db) {
    db.exec(`
      create table blobs (
        name text primary key,
        sha256 blob not null check (length(sha256) = 32),
        size integer not null check (size >= 1),
        key blob not null check (length(key) = 32),
        taken_at text not null,
        aside_on text
      ) strict;

      create trigger blobs_same_content before update of name, sha256, size, key on blobs
      begin select raise(abort, 'a content and its key are never changed'); end;

      create table intakes (
        id text primary key,
        blob text not null references blobs (name),
        descriptor text not null,
        taken_at text not null
      ) strict;
      create index intakes_blob on intakes (blob);

      create table attachments (
        id text primary key,
        blob text not null references blobs (name),
        position integer not null references events (position),
        name text not null,
        media_type text not null
      ) strict;
      create index attachments_blob on attachments (blob);
      create index attachments_position on attachments (position);

      create trigger attachments_no_update before update on attachments
      begin select raise(abort, 'attachments are never changed'); end;
      create trigger attachments_only_erased before delete on attachments
      when not exists (select 1 from erasures where position = old.position)
      begin select raise(abort, 'an attachment goes only by an erasure'); end;
      create trigger attachments_no_replace before insert on attachments
      when exists (select 1 from attachments where id = new.id)
      begin select raise(abort, 'attachments are never changed'); end;
    `)
  }
}
