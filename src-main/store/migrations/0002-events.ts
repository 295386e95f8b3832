import type { Migration } from './migration'

/** The chain of events: append-only headers, payloads that only an erasure may remove. */
export const eventsMigration: Migration = {
  version: 2,
  name: 'events',
  up(db) {
    db.exec(TABLES)
    db.exec(TRIGGERS)
  }
}

const TABLES = `
  create table events (
    position integer primary key,
    id text not null unique,
    vault text not null,
    stream_kind text not null,
    stream_id text not null,
    machine text not null,
    epoch integer not null check (epoch >= 1),
    seq integer not null check (seq >= 1),
    clock integer not null check (clock >= 1),
    type text not null,
    recorded_at text not null,
    actor text not null,
    header blob not null,
    hash blob not null check (length(hash) = 32),
    unique (stream_id, machine, epoch, seq)
  ) strict;
  create index events_erasing on events (position) where type = 'payload-erased';

  create table payloads (
    position integer primary key references events (position),
    salt blob not null check (length(salt) = 32),
    body blob not null
  ) strict;

  create table lanes (
    stream_id text not null,
    machine text not null,
    epoch integer not null,
    stream_kind text not null,
    vault text not null,
    public_key blob not null check (length(public_key) = 32),
    head_seq integer not null check (head_seq >= 1),
    head_hash blob not null check (length(head_hash) = 32),
    primary key (stream_id, machine, epoch)
  ) strict, without rowid;

  create table erasures (
    position integer primary key references events (position),
    erased_by integer not null references events (position)
  ) strict;
`

// "insert or replace" deletes without firing delete triggers, so taken keys are refused before the insert.
const TRIGGERS = `
  create trigger events_no_update before update on events
  begin select raise(abort, 'events are append-only'); end;
  create trigger events_no_delete before delete on events
  begin select raise(abort, 'events are append-only'); end;
  create trigger events_no_replace before insert on events
  when exists (select 1 from events where position = new.position)
    or exists (select 1 from events where id = new.id)
    or exists (
      select 1 from events
      where stream_id = new.stream_id and machine = new.machine and epoch = new.epoch and seq = new.seq
    )
  begin select raise(abort, 'events are append-only'); end;

  create trigger payloads_no_update before update on payloads
  begin select raise(abort, 'payloads are never changed'); end;
  create trigger payloads_only_erased before delete on payloads
  when not exists (select 1 from erasures where position = old.position)
  begin select raise(abort, 'a payload goes only by an erasure'); end;
  create trigger payloads_no_replace before insert on payloads
  when exists (select 1 from payloads where position = new.position)
    or exists (select 1 from erasures where position = new.position)
  begin select raise(abort, 'payloads are never changed'); end;

  create trigger lanes_only_forward before update on lanes
  when new.head_seq <= old.head_seq or new.vault <> old.vault or new.public_key <> old.public_key
    or new.stream_id <> old.stream_id or new.machine <> old.machine or new.epoch <> old.epoch
    or new.stream_kind <> old.stream_kind
  begin select raise(abort, 'a lane only grows'); end;
  create trigger lanes_no_delete before delete on lanes
  begin select raise(abort, 'a lane only grows'); end;
  create trigger lanes_no_replace before insert on lanes
  when exists (
    select 1 from lanes where stream_id = new.stream_id and machine = new.machine and epoch = new.epoch
  )
  begin select raise(abort, 'a lane only grows'); end;

  create trigger erasures_by_erasure before insert on erasures
  when exists (select 1 from erasures where position = new.position)
    or not exists (select 1 from events where position = new.erased_by and type = 'payload-erased')
    or exists (select 1 from events where position = new.position and type = 'payload-erased')
  begin select raise(abort, 'only a payload-erased entry erases, and never another one'); end;
  create trigger erasures_no_update before update on erasures
  begin select raise(abort, 'erasures are append-only'); end;
  create trigger erasures_no_delete before delete on erasures
  begin select raise(abort, 'erasures are append-only'); end;
`
