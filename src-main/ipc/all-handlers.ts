import type { Session } from '../app/session/session'
import type { Handlers } from './handlers'
import { appHandlers } from './handlers/app'
import { jobHandlers } from './handlers/jobs'
import { pending } from './handlers/pending'
import type { Jobs } from './jobs'

/** Every call the windows can make. A call of the contract without a handler does not compile. */
export function allHandlers(session: Session, jobs: Jobs): Handlers {
  return {
    ...appHandlers(session, jobs),
    ...jobHandlers(jobs),
    ...pending('organisation.get', 'organisation.do', 'organisation.choose-logo', 'contact.list', 'contact.get'),
    ...pending('contact.do', 'site.list', 'site.do', 'case.list', 'case.counts', 'case.get', 'case.timeline'),
    ...pending('case.capture', 'case.do', 'today.list', 'search.query', 'draft.get', 'draft.save', 'draft.remove'),
    ...pending('draft.list', 'attachment.choose', 'attachment.take-bytes', 'attachment.save-copy'),
    ...pending('attachment.open-copy', 'letter.propose', 'letter.preview', 'letter.issue', 'letter.list'),
    ...pending('letter.print', 'letter.save', 'backup.make', 'backup.status', 'vault.check')
  }
}
