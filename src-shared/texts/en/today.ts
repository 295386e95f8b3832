import type { texts as fr } from '../fr/today'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'step.stage.acknowledge': 'Send the acknowledgement',
  'step.stage.investigate': 'Establish the facts',
  'step.stage.propose': 'Propose a solution',
  'step.stage.agree': 'Obtain the agreement',
  'step.stage.implement': 'Carry out what was agreed',
  'step.stage.resolve': 'Check that all is settled',
  'step.stage.follow-up': 'Ask how things are',
  'step.stage.close': 'Close the case',
  'step.stage.claim': 'Send the claim',
  'step.stage.give-notice': 'Give formal notice',
  'step.stage.inspect': 'Arrange a joint inspection',
  'step.stage.make-good': 'Have it done at their cost, or get paid',
  'step.stage.settle': 'Settle the account',
  'step.answer-letter': 'Answer their letter: {subject}',
  'step.tell-insurer': 'Tell our insurer, or say why not',
  'step.await-information': 'Chase the documents we asked for',
  'step.await-choice': 'Chase their choice on “{text}”',
  'step.promise': 'Keep the promise: {text}',
  'step.post-letter': 'Post the formal notice {number}',
  'step.await-answer': 'Await the answer to {number}',
  'step.none': 'Nothing to do',

  'today.band.promised': 'Promised for today',
  'today.band.rights': 'Rights and deadlines',
  'today.band.waiting': 'They are waiting for us',
  'today.waited': '{count, plural, =0 {waiting since today} one {waiting for # day} other {waiting for # days}}',
  'today.more': '{count, plural, one {# more line waits among the cases} other {# more lines wait among the cases}}',
  'today.zero.title': 'All is up to date',
  'today.zero.text': 'Nothing is promised for today, no deadline runs out, nobody is waiting for an answer.',
  'today.zero.act': 'See the open cases',
  'today.first.title': 'No case yet',
  'today.first.text':
    'A complaint comes in by phone, by e-mail or on a site: record it in one minute. Each day, this page will then say what was promised, which deadlines run out and who is waiting.'
}
