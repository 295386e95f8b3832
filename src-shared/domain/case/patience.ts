/** House rules, in days; none of them is law. */
export const patience = {
  withoutNews: 14,
  withoutNewsGrave: 28,
  unansweredBusinessDays: 3,
  postingBusinessDays: 2,
  slip: 15,
  evidence: 10,
  followUp: 21,
  assigning: 2,
  claimAhead: 30,
  rightGrave: 7,
  /** A date that was proposed and neither confirmed nor dropped. */
  confirming: 5
} as const
