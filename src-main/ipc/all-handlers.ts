import type { Session } from '../app/session/session'
import type { Handlers } from './handlers'
import { addressHandlers } from './handlers/address'
import { agendaHandlers } from './handlers/agenda'
import { appHandlers } from './handlers/app'
import { arrivalHandlers } from './handlers/arrival'
import { attachmentHandlers } from './handlers/attachment'
import { backupHandlers } from './handlers/backup'
import { bulkHandlers } from './handlers/bulk'
import { cascadeHandlers } from './handlers/cascade'
import { caseHandlers } from './handlers/case'
import { contactHandlers } from './handlers/contact'
import { deadlineHandlers } from './handlers/deadline'
import { deadlineLogHandlers } from './handlers/deadline-log'
import { defectHandlers } from './handlers/defect'
import { dispatchHandlers } from './handlers/dispatch'
import { dossierHandlers } from './handlers/dossier'
import { draftHandlers } from './handlers/draft'
import { exhibitHandlers } from './handlers/exhibits'
import { exportHandlers } from './handlers/export'
import { filterHandlers } from './handlers/filter'
import { importHandlers } from './handlers/import'
import { inquiryHandlers } from './handlers/inquiry'
import { jobHandlers } from './handlers/jobs'
import { lateInterestHandlers } from './handlers/late-interest'
import { letterHandlers } from './handlers/letter'
import { letterBatchHandlers } from './handlers/letter-batch'
import { letterOutputHandlers } from './handlers/letter-output'
import { letterPictureHandlers } from './handlers/letter-pictures'
import { letterRegisterHandlers } from './handlers/letter-register'
import { listHandlers } from './handlers/list'
import { machineHandlers } from './handlers/machines'
import { onlineHandlers } from './handlers/online'
import { organisationHandlers } from './handlers/organisation'
import { passageHandlers } from './handlers/passage'
import { phoneScriptHandlers } from './handlers/phone-script'
import { printRunHandlers } from './handlers/print-run'
import { reportHandlers } from './handlers/report'
import { searchHandlers } from './handlers/search'
import { signingHandlers } from './handlers/signing'
import { siteHandlers } from './handlers/site'
import { slipHandlers } from './handlers/slips'
import { spellingHandlers } from './handlers/spelling'
import { splitHandlers } from './handlers/split'
import { stockHandlers } from './handlers/stock'
import { phraseHandlers, templateHandlers } from './handlers/template'
import { todayHandlers } from './handlers/today'
import { transferHandlers } from './handlers/transfer'
import { witnessHandlers } from './handlers/witness'
import { workListHandlers } from './handlers/work-lists'
import type { Jobs } from './jobs'

/** Every call the windows can make. A call of the contract without a handler does not compile. */
export function allHandlers(session: Session, jobs: Jobs): Handlers {
  return {
    ...appHandlers(session, jobs),
    ...organisationHandlers,
    ...letterPictureHandlers(session),
    ...contactHandlers,
    ...addressHandlers,
    ...siteHandlers,
    ...caseHandlers,
    ...cascadeHandlers,
    ...defectHandlers,
    ...listHandlers(),
    ...agendaHandlers,
    ...todayHandlers,
    ...bulkHandlers,
    ...splitHandlers,
    ...filterHandlers,
    ...draftHandlers,
    ...attachmentHandlers,
    ...arrivalHandlers,
    ...letterHandlers,
    ...letterBatchHandlers,
    ...letterOutputHandlers,
    ...letterRegisterHandlers,
    ...dispatchHandlers,
    ...slipHandlers,
    ...stockHandlers,
    ...printRunHandlers,
    ...onlineHandlers,
    ...phraseHandlers,
    ...spellingHandlers,
    ...templateHandlers,
    ...signingHandlers,
    ...deadlineHandlers,
    ...deadlineLogHandlers,
    ...lateInterestHandlers,
    ...inquiryHandlers,
    ...phoneScriptHandlers,
    ...reportHandlers,
    ...passageHandlers,
    ...witnessHandlers,
    ...workListHandlers,
    ...exhibitHandlers,
    ...dossierHandlers,
    ...searchHandlers,
    ...importHandlers(),
    ...exportHandlers,
    ...transferHandlers(session),
    ...machineHandlers(session),
    ...backupHandlers(session.parts.settings),
    ...jobHandlers(jobs)
  }
}
