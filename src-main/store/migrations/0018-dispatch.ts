import type { Migration } from './migration'

/** How each letter leaves, and which of its proofs are there. */
export const dispatchMigration: Migration = {
  version: 18,
  name: 'dispatch',
  up(db) {
    db.exec(`
      alter table view_letters add column way text;
      alter table view_letters add column proofs text not null default '[]';
    `)
  }
}
