import { patience } from '../domain/case/patience'

/**
 * Which cases: every open one, those late, those where one side waits, those without news or without anything planned,
 * one's own and one's department's, those put off, those that ended in the last thirty days, all. What is put off leaves
 * every view but its own and `all` until its day; what goes on in another case is in none.
 */
export const caseViews = [
  'open',
  'late',
  'waiting-on-us',
  'waiting-on-them',
  'no-news',
  'no-next-step',
  'mine',
  'department',
  'snoozed',
  'closed',
  'all'
] as const
export const caseSorts = ['due', 'waiting', 'opened', 'activity', 'reference', 'name', 'title', 'stage'] as const

/** Days without news from us, where a view asks for them. */
export const newsDays = [7, 14, 21, 28] as const
export const usualNewsDays = patience.withoutNews
