import type { Rule } from './rule'
import { missingAcknowledgement } from './rules/acknowledgement'
import { inconsistentAmount } from './rules/amount'
import { butAfterApology, conditionalApology } from './rules/apologies'
import { missingApology } from './rules/apology'
import { blameCustomer, blameThirdParty } from './rules/blame'
import { letterTooLong, longSentence, lowReadability, unexplainedTerm } from './rules/clarity'
import { missingConsequences } from './rules/consequences'
import { unlawfulConsumerFee } from './rules/consumer-fee'
import { inconsistentDate } from './rules/date'
import { missingDebtBreakdown } from './rules/debt'
import { hollowEmpathy, officialese } from './rules/empathy'
import {
  agentlessPassive,
  condescendingWording,
  defensiveWording,
  minimisingWording,
  vagueTiming
} from './rules/evasion'
import { missingFindings } from './rules/findings'
import { missingFormalWording } from './rules/formal-wording'
import {
  deadOdrLink,
  missingAttachment,
  missingCaseReference,
  missingGreetingClosing,
  missingOwnerContact
} from './rules/frame'
import { missingLegalBasis } from './rules/legal-basis'
import { missingMediator } from './rules/mediator'
import { wrongRecipient, wrongReference } from './rules/people'
import { leftoverPlaceholder } from './rules/placeholder'
import { missingRefusalReason } from './rules/refusal-reason'
import { missingRestatement } from './rules/restatement'
import { absolutePromise, liabilityAdmission, threatOutsideFormal } from './rules/risk'
import { salutationMismatch } from './rules/salutation'
import { shouting } from './rules/shouting'
import { missingSolution } from './rules/solution'
import { typography } from './rules/typography'
import { unansweredPoint } from './rules/unanswered-point'
import { missingNextStepDate, missingResponseDeadline } from './rules/when'

/** Every rule, in the order in which a letter is looked through. */
export const remarkRules: readonly Rule[] = [
  missingGreetingClosing,
  missingCaseReference,
  missingAcknowledgement,
  missingRestatement,
  missingFindings,
  missingRefusalReason,
  missingApology,
  missingSolution,
  missingNextStepDate,
  missingOwnerContact,
  missingMediator,
  missingResponseDeadline,
  missingLegalBasis,
  missingFormalWording,
  missingConsequences,
  missingDebtBreakdown,
  unansweredPoint,
  missingAttachment,
  deadOdrLink,
  blameCustomer,
  butAfterApology,
  conditionalApology,
  agentlessPassive,
  defensiveWording,
  minimisingWording,
  hollowEmpathy,
  condescendingWording,
  shouting,
  threatOutsideFormal,
  absolutePromise,
  liabilityAdmission,
  vagueTiming,
  blameThirdParty,
  longSentence,
  letterTooLong,
  lowReadability,
  unexplainedTerm,
  officialese,
  leftoverPlaceholder,
  wrongRecipient,
  wrongReference,
  inconsistentAmount,
  inconsistentDate,
  salutationMismatch,
  unlawfulConsumerFee,
  typography
]
