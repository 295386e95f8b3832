import type { Migration } from './migration'

/** The contact that goes on in place of another once the two are merged; its own id for all others. */
export const mergedContactsMigration: Migration = {
  version: 11,
  name: 'merged-contacts',
  up(db) {
    db.exec(`
      alter table view_contacts add column root text not null default '';
      create index view_contacts_root on view_contacts (root);
    `)
  }
}
