import type { Session } from '../app/session/session'
import type { Handlers } from './handlers'
import { appHandlers } from './handlers/app'
import { caseHandlers } from './handlers/case'
import { contactHandlers } from './handlers/contact'
import { draftHandlers } from './handlers/draft'
import { jobHandlers } from './handlers/jobs'
import { organisationHandlers } from './handlers/organisation'
import { pending } from './handlers/pending'
import { siteHandlers } from './handlers/site'
import { todayHandlers } from './handlers/today'
import type { Jobs } from './jobs'

/** Every call the windows can make. A call of the contract without a handler does not compile. */
export function allHandlers(session: Session, jobs: Jobs): Handlers {
  return {
    ...appHandlers(session, jobs),
    ...jobHandlers(jobs),
    ...organisationHandlers,
    ...contactHandlers,
    ...siteHandlers,
    ...caseHandlers,
    ...todayHandlers,
    ...draftHandlers,
    ...pending('organisation.choose-logo', 'search.query', 'attachment.choose', 'attachment.take-bytes'),
    ...pending('attachment.save-copy', 'attachment.open-copy', 'letter.propose', 'letter.preview', 'letter.issue'),
    ...pending('letter.list', 'letter.print', 'letter.save', 'backup.make', 'backup.status', 'vault.check')
  }
}
