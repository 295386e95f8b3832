import type { texts as fr } from '../fr/phone'

export const texts: Record<keyof typeof fr, string> = {
  'phone.opening': 'This is {caller}, from {firm}. I am calling about this: {subject}. Do you have a moment?',
  'phone.understood': 'Have I understood you? Is there a point I am leaving out?',
  'phone.closing': 'Does that suit you? I will confirm it to you in writing today.',
  'phone.part.opening': 'To begin',
  'phone.part.restatement': 'What we understood',
  'phone.part.facts': 'What we know',
  'phone.part.offer': 'What we offer',
  'phone.part.next': 'What comes next',
  'phone.part.closing': 'To end',
  'phone.act': 'Say it on the phone',
  'phone.script': 'What you prepared',
  'phone.print': 'Print this script',
  'phone.printed': 'The script is printed',
  'phone.under-way': 'A call is already under way in this case. End it first.',
  'phone.failed': 'The call could not be prepared. The letter itself is kept.',
  'phone.promised': 'Promised in the call',
  'phone.promised-hint': 'What stays ticked becomes a promise of the case.',
  'phone.asked': 'Asked for in the call',
  'phone.asked-hint': 'What stays ticked is awaited in the case, by its date.',
  'phone.promise-due': 'At the latest on',
  'phone.promise-kept': 'Promise recorded',
  'commitments.title': 'What the text binds to',
  'commitments.words': '“{text}”',
  'commitments.promise': 'Becomes a promise of the case, for {date}',
  'commitments.demand': 'Becomes the date asked for: {date}',
  'problem.answered-today': 'This person already has a letter dated today: {kind} no. {number}.',
  'problem.told-today':
    '{written, select, yes {You have already written to this person today.} other {You have already spoken to this person today.}}'
}
