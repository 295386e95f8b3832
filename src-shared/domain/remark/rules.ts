import type { Rule } from './rule'
import { inconsistentAmount } from './rules/amount'
import {
  missingAcknowledgement,
  missingApology,
  missingFindings,
  missingRefusalReason,
  missingRestatement,
  unansweredPoint
} from './rules/answer'
import { butAfterApology, conditionalApology } from './rules/apologies'
import { blameCustomer, blameThirdParty } from './rules/blame'
import { letterTooLong, longSentence, lowReadability, unexplainedTerm } from './rules/clarity'
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
import {
  deadOdrLink,
  missingAttachment,
  missingCaseReference,
  missingGreetingClosing,
  missingOwnerContact
} from './rules/frame'
import {
  missingConsequences,
  missingFormalWording,
  missingLegalBasis,
  missingMediator,
  unlawfulConsumerFee
} from './rules/legal'
import { wrongRecipient, wrongReference } from './rules/people'
import { leftoverPlaceholder } from './rules/placeholder'
import { absolutePromise, liabilityAdmission, threatOutsideFormal } from './rules/risk'
import { salutationMismatch } from './rules/salutation'
import { shouting } from './rules/shouting'
import { missingSolution } from './rules/solution'
import { typography } from './rules/typography'
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
