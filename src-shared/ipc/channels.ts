/** Every call the window can make. Names alone, so that the preload carries no schema. */
export const channels = [
  'app.status',
  'app.create-workspace',
  'app.open-samples',
  'app.unlock',
  'app.accept-loss',
  'app.lock',
  'app.choose-person',
  'app.set-screen',
  'app.restore-backup',
  'app.set-aside',
  'app.report-error',
  'organisation.get',
  'organisation.do',
  'organisation.choose-logo',
  'contact.list',
  'contact.get',
  'contact.do',
  'site.list',
  'site.do',
  'case.list',
  'case.counts',
  'case.get',
  'case.timeline',
  'case.capture',
  'case.do',
  'today.list',
  'search.query',
  'draft.get',
  'draft.save',
  'draft.remove',
  'draft.list',
  'attachment.choose',
  'attachment.take-bytes',
  'attachment.save-copy',
  'attachment.open-copy',
  'letter.propose',
  'letter.preview',
  'letter.issue',
  'letter.list',
  'letter.print',
  'letter.save',
  'backup.make',
  'backup.status',
  'vault.check',
  'job.cancel'
] as const
export type Channel = (typeof channels)[number]

/** Dropped files: the preload turns them into paths by itself; a page can never name a path. */
export const DROP_CHANNEL = 'attachment.take-dropped'
/** From the main process to the windows: what changed, how far a job is. */
export const NOTICE_CHANNEL = 'notice'
