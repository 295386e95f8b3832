import type { Migration } from './migration'

/** Letters that lie in the signature book, by who is to sign them and who handed them in. */
export const signatureBookMigration: Migration = {
  version: 17,
  name: 'signature-book',
  up(db) {
    db.exec(`
      create table view_submitted (
        id text not null primary key,
        case_id text not null,
        signatory text not null,
        author text not null,
        standing text not null,
        at text not null
      ) strict, without rowid;
      create index view_submitted_case on view_submitted (case_id);
      create index view_submitted_signatory on view_submitted (signatory, standing);
      create index view_submitted_author on view_submitted (author);
    `)
  }
}
