import type { Migration } from './migration'

/** The sentences that somebody's issued letters hold, by their hash; the words of those offered as a phrase alone. */
export const issuedSentencesMigration: Migration = {
  version: 21,
  name: 'issued-sentences',
  up(db) {
    db.exec(`
      create table issued_sentences (
        person text not null,
        hash text not null,
        letters integer not null,
        language text,
        block text,
        text text,
        offered_at text,
        answer text,
        primary key (person, hash)
      ) strict, without rowid;
      create index issued_sentences_open on issued_sentences (person, offered_at, hash)
        where text is not null and answer is null;
    `)
  }
}
