import type { texts as fr } from '../fr/deadline-notes'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'deadline.consequence.account-final': 'The account becomes final.',
  'deadline.consequence.action-barred': 'The action is barred.',
  'deadline.consequence.action-extinguished': 'Without a reasoned protest, the action against the carrier is gone.',
  'deadline.consequence.apparent-defects-accepted': 'Visible defects can no longer be reported under this rule.',
  'deadline.consequence.appeal-inadmissible': 'An appeal is no longer admissible.',
  'deadline.consequence.balance-due':
    'The balance is due; while reserved defects remain it is deposited until they are lifted.',
  'deadline.consequence.builder-discharged': 'The builder is discharged of the warranty.',
  'deadline.consequence.claim-barred': 'The claim against the consumer is barred.',
  'deadline.consequence.claim-deemed-complete': 'The claim is deemed complete.',
  'deadline.consequence.claim-unenforceable': 'The claim can no longer be held against the proceedings.',
  'deadline.consequence.complaint-to-the-authority': 'The person may complain to the CNIL.',
  'deadline.consequence.conciliation-no-longer-needed':
    'With no conciliator available, the claim becomes admissible in court.',
  'deadline.consequence.consumer-may-rescind': 'The consumer may ask for a lower price or rescind the sale.',
  'deadline.consequence.cover-may-be-lost': 'Cover may be refused if the delay harms the insurer.',
  'deadline.consequence.defect-not-covered': 'A defect that appears later is not covered.',
  'deadline.consequence.direct-action-opens': 'The subcontractor may be paid by the owner out of what is still owed.',
  'deadline.consequence.double-interest':
    'The insured may, after notifying it, fund the repairs; the indemnity bears twice the legal interest.',
  'deadline.consequence.engineer-proposals-bind': 'If the owner is silent, the engineer’s proposals bind.',
  'deadline.consequence.erase': 'The data are to be erased or made anonymous.',
  'deadline.consequence.file-goes-on': 'Without a rejection by then, the file goes on.',
  'deadline.consequence.fine': 'The authority may impose a penalty.',
  'deadline.consequence.guarantee-over': 'The warranty ends for what was not reserved or notified in time.',
  'deadline.consequence.interest-bears-interest': 'Interest due may bear interest.',
  'deadline.consequence.letter-returned': 'The letter goes back to its sender.',
  'deadline.consequence.opposition-inadmissible': 'Opposition is no longer admissible.',
  'deadline.consequence.order-lapses': 'The order lapses.',
  'deadline.consequence.outcome-due': 'The outcome of the mediation is due.',
  'deadline.consequence.penalties-run': 'Penalties run from the next day, and €40 is due for each invoice.',
  'deadline.consequence.rate-raised-by-five': 'The legal rate rises by five points.',
  'deadline.consequence.referral-inadmissible': 'A referral to the mediator is no longer admissible.',
  'deadline.consequence.report-late': 'The report is late.',
  'deadline.consequence.rescission-after-notice':
    'After a formal notice that leaves reasonable time, the consumer may rescind the sale.',
  'deadline.consequence.reserves-accepted': 'The reserved defects are deemed accepted.',
  'deadline.consequence.restrict': 'The data go to a restricted archive or are erased.',
  'deadline.consequence.retention-released':
    'The retention is released without any formality, unless opposed with reasons by recorded delivery.',
  'deadline.consequence.sum-increased': 'The sum due may be increased.',
  'deadline.consequence.tacit-acceptance': 'The account or the remarks are deemed accepted.',
  'deadline.consequence.title-expires': 'The title can no longer be enforced.',
  'deadline.consequence.withdrawal-over': 'The contract can no longer be withdrawn from.',
  'deadline.consequence.works-at-contractors-cost':
    'After a formal notice, the works may be done at the contractor’s cost.',
  'deadline.consequence.works-may-stop': 'The contractor may suspend the works.',

  'deadline.note.abusive-opposition': 'An abusive opposition exposes to damages.',
  'deadline.note.added-equipment-not-covered':
    'Equipment added to or replaced on an existing building is no longer covered as such (Cass. 3e civ., 21 mars 2024, n° 22-18.694).',
  'deadline.note.agreed-or-claimed': 'It must be agreed or claimed in court, for at least a whole year.',
  'deadline.note.appears-then-five-years':
    'The defect must appear within two years; the action then follows the five years of article 2224 of the Civil Code.',
  'deadline.note.ask-for-lifting':
    'The contractor asks for the lifting by recorded delivery: the owner’s silence lifts nothing.',
  'deadline.note.business-equipment-excluded':
    'Equipment used only for business activity is excluded (C. civ. art. 1792-7).',
  'deadline.note.check-the-edition':
    'The standard binds only if the contract refers to it; its editions differ, and the contract may depart from it.',
  'deadline.note.claim-in-writing': 'The claim is made in writing; fax is refused.',
  'deadline.note.cmr-abroad': 'International road carriage follows the CMR, whose periods are others.',
  'deadline.note.consent-beforehand': 'An addressee who is not a professional must have agreed to it beforehand.',
  'deadline.note.deposited-until-lifted': 'With reserved defects, the sum is deposited until they are lifted.',
  'deadline.note.dispatch-counts': 'Dispatch within the period counts: keep the proof of posting.',
  'deadline.note.equipment-two-years': 'Two years only for the equipment of article 1792-3.',
  'deadline.note.fraud-excepted': 'Fraud is excepted; a recourse action has one month.',
  'deadline.note.from-completion-not-invoice':
    'Time usually runs from the completion of the works or the due date, not from the date of the invoice.',
  'deadline.note.from-the-claim-not-the-decision': 'Time runs from the claim, not from the decision.',
  'deadline.note.hours-not-days': 'The law counts 72 hours from awareness: the hour of the third day decides.',
  'deadline.note.keep-the-envelope': 'Keep the returned envelope unopened.',
  'deadline.note.legal-hold': 'A pending dispute justifies keeping what serves the defence (GDPR art. 17(3)(e)).',
  'deadline.note.letter-to-the-depositary':
    'The opposition goes to the guarantor or depositary: a letter to the contractor alone is not enough.',
  'deadline.note.letters-do-not-interrupt': 'No formal notice, no reminder and no negotiation stops this period.',
  'deadline.note.listed-exceptions': 'The law lists its exceptions (C. civ. art. 2232 al. 2).',
  'deadline.note.may-hold-until-goods': 'The seller may wait for the goods, or proof of their return, to refund.',
  'deadline.note.mediation-is-secret':
    'What is said in it and the pieces made for it are confidential (CPC art. 1528-3).',
  'deadline.note.mediators-own-rules':
    'Each mediator has rules of his own for waiting, answering and pieces; a complex file is extended.',
  'deadline.note.missing-information-adds-a-year':
    'Without the information about withdrawal, twelve months are added (C. conso. art. L221-20).',
  'deadline.note.needs-an-engineer': 'These steps assume an engineer.',
  'deadline.note.no-reminder-needed': 'No reminder is needed for penalties to run.',
  'deadline.note.no-shorter-by-contract': 'The contract cannot change this period (C. conso. art. L218-1).',
  'deadline.note.not-restarted-by-repairs': 'Neither a repair nor an acknowledgment restarts it.',
  'deadline.note.notice-first-in-the-first-year':
    'During the year of the completion warranty, a vain formal notice to the contractor comes first.',
  'deadline.note.older-sales': 'A sale before 19 June 2008 is under transitional law.',
  'deadline.note.personal-service': 'Time runs from service in person, else from the first act of enforcement.',
  'deadline.note.policy-may-give-more': 'The policy may give more, never less.',
  'deadline.note.reasoned-protest':
    'The protest gives reasons, by recorded delivery or extrajudicial act; “subject to unpacking” is worthless.',
  'deadline.note.received-by-both': 'The statement must be received in time by both the owner and the engineer.',
  'deadline.note.reception-not-invoice':
    'Time runs from the date of the acceptance report, not from the invoice or from moving in.',
  'deadline.note.recommendation': 'This is a recommendation of the CNIL, not a law.',
  'deadline.note.recorded-letter-interrupts':
    'Here a recorded letter interrupts: the insurer’s for the premium, the insured’s for the indemnity.',
  'deadline.note.reform-planned': 'A reform of this period is under study.',
  'deadline.note.refund-14-days': 'The refund then follows within fourteen days.',
  'deadline.note.repair-adds-six-months': 'A repair adds six months of guarantee; immobilisation suspends it.',
  'deadline.note.report-after-the-month':
    'Defects may be reported after the month, if the action is brought within the year.',
  'deadline.note.restricted-archive':
    'Contract papers stay in a restricted archive for the limitation period, ten years for accounts.',
  'deadline.note.saturday-counts': 'Sundays and public holidays do not count; Saturday does.',
  'deadline.note.services-from-contract': 'For a service, time runs from the contract.',
  'deadline.note.shorter-periods-prevail': 'A shorter special period prevails.',
  'deadline.note.social-housing-excepted': 'Social housing is exempt.',
  'deadline.note.sums-still-owed': 'The action is for what the owner still owes the contractor.',
  'deadline.note.tell-within-the-month': 'The person is told of the extension within the first month.',
  'deadline.note.threshold-may-change': 'The threshold is dated: check the one of the day of the claim.',
  'deadline.note.total-loss-from-due-day': 'For a total loss, count from the day delivery was due.',
  'deadline.note.two-readings':
    'Two readings are accepted: end of the invoice’s month then 45 days, or 45 days then the end of that month.',
  'deadline.note.write-to-the-appointed-person': 'Letters now go to the person the court appointed.',
  'deadline.note.written-complaint-first': 'A written complaint to the trader must come first.',
  'deadline.note.written-notice-is-a-condition':
    'A written notification within the year is a condition: a summons does not replace it.',

  'deadline.after.reserved-still-owed':
    'Defects reserved at acceptance are still owed until they are lifted, even when the year is over.',

  'deadline.reason.above-small-claims': 'The claim is above the threshold of small claims.',
  'deadline.reason.an-expert-is-needed': 'From this amount on, an expert is needed.',
  'deadline.reason.assisted-at-reception':
    'The owner was assisted at acceptance by a qualified and insured professional.',
  'deadline.reason.below-the-threshold': 'The contract is not above the threshold.',
  'deadline.reason.between-professionals-only': 'This rule holds between professionals only.',
  'deadline.reason.consumer-has-five-years':
    'Two years hold for the professional against the consumer, never the other way: the consumer has five.',
  'deadline.reason.contract-does-not-cite-it': 'The contract does not refer to this text.',
  'deadline.reason.mediator-for-consumers-only':
    'The consumer mediator is for consumers only: not for a syndicate, not for a company.',
  'deadline.reason.no-right-to-withdraw': 'The other party has no right of withdrawal.',
  'deadline.reason.not-a-consumer':
    'The other party is not a consumer; a syndicate of co-owners is a non-professional.',
  'deadline.reason.not-a-public-buyer': 'The other party is not a public buyer.',
  'deadline.reason.only-the-consumer-refers':
    'Only the consumer refers to the mediator, who is not there to recover our debt.',
  'deadline.reason.private-use': 'Works a consumer has done for private use are exempt.',
  'deadline.reason.public-works-have-their-own': 'Public works have rules of their own.',
  'deadline.reason.total-loss-needs-no-protest': 'A total loss needs no protest.',
  'deadline.reason.two-years-against-a-consumer': 'Against a consumer, the professional has two years only.'
}
