/** How a letter stands in the signature book, in words and in its tone. */
export const standingOf = {
  waiting: { tone: 'slate', words: 'signing.standing.waiting-for' },
  held: { tone: 'amber', words: 'signing.standing.held-by' },
  'sent-back': { tone: 'brick', words: 'signing.standing.sent-back' }
} as const
