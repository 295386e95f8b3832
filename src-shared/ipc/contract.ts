import type { z } from 'zod'
import type { Channel } from './channels'
import { addressProcedures } from './contract/address'
import { agendaProcedures } from './contract/agenda'
import { appProcedures } from './contract/app'
import { arrivalProcedures } from './contract/arrivals'
import { cascadeProcedures } from './contract/cascade'
import { caseProcedures, searchProcedures } from './contract/case'
import { deadlineLogProcedures } from './contract/deadline-logs'
import { deadlineProcedures } from './contract/deadlines'
import { dispatchProcedures } from './contract/dispatch'
import { dossierProcedures } from './contract/dossier'
import { exportProcedures, importProcedures } from './contract/exchange'
import { attachmentProcedures, backupProcedures, draftProcedures } from './contract/files'
import { bulkProcedures, filterProcedures, splitProcedures, todayProcedures } from './contract/inbox'
import { inquiryProcedures } from './contract/inquiry'
import { lateInterestProcedures } from './contract/late-interest'
import { letterProcedures } from './contract/letter'
import { letterBatchProcedures } from './contract/letter-batch'
import { listProcedures } from './contract/lists'
import { machineProcedures } from './contract/machines'
import { onlineProcedures } from './contract/online'
import { contactProcedures, organisationProcedures } from './contract/organisation'
import { passageProcedures } from './contract/passage'
import { phoneScriptProcedures } from './contract/phone-script'
import { printRunProcedures } from './contract/print-run'
import { relatedProcedures } from './contract/related'
import { reportProcedures } from './contract/reports'
import { signingProcedures } from './contract/signing'
import { siteProcedures } from './contract/sites'
import { slipProcedures } from './contract/slips'
import { spellingProcedures } from './contract/spelling'
import { stockProcedures } from './contract/stock'
import { phraseProcedures, templateProcedures } from './contract/templates'
import { transferProcedures } from './contract/transfer'
import { defectProcedures } from './contract/visits'
import { witnessProcedures } from './contract/witness'
import { workListProcedures } from './contract/work-lists'
import { worksMoneyProcedures } from './contract/works-money'
import type { Procedure } from './procedure'

/** Every call across the bridge. A name without an entry, or an entry without a name, does not compile. */
export const contract = {
  ...appProcedures,
  ...organisationProcedures,
  ...contactProcedures,
  ...addressProcedures,
  ...siteProcedures,
  ...caseProcedures,
  ...relatedProcedures,
  ...defectProcedures,
  ...listProcedures,
  ...agendaProcedures,
  ...todayProcedures,
  ...searchProcedures,
  ...bulkProcedures,
  ...splitProcedures,
  ...filterProcedures,
  ...draftProcedures,
  ...attachmentProcedures,
  ...arrivalProcedures,
  ...letterProcedures,
  ...letterBatchProcedures,
  ...dispatchProcedures,
  ...slipProcedures,
  ...stockProcedures,
  ...printRunProcedures,
  ...onlineProcedures,
  ...phraseProcedures,
  ...spellingProcedures,
  ...templateProcedures,
  ...signingProcedures,
  ...deadlineProcedures,
  ...deadlineLogProcedures,
  ...lateInterestProcedures,
  ...inquiryProcedures,
  ...phoneScriptProcedures,
  ...cascadeProcedures,
  ...reportProcedures,
  ...passageProcedures,
  ...witnessProcedures,
  ...workListProcedures,
  ...worksMoneyProcedures,
  ...dossierProcedures,
  ...importProcedures,
  ...exportProcedures,
  ...transferProcedures,
  ...machineProcedures,
  ...backupProcedures
} as const satisfies Record<Channel, Procedure>

type Contract = typeof contract
/** As the window sends it, before parsing. */
export type Input<C extends Channel> = z.input<Contract[C]['input']>
/** As a handler receives it. */
export type ParsedInput<C extends Channel> = z.output<Contract[C]['input']>
export type Output<C extends Channel> = z.output<Contract[C]['output']>
export type RefusalCode<C extends Channel = Channel> = Contract[C]['refusals'][number]
