import type { texts as fr } from '../fr/errors'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'error.failed.happened': 'Something went wrong inside Entente.',
  'error.failed.safe': 'Everything that was marked “saved” is on the disk and has not moved.',
  'error.load.happened': 'This page could not be read.',
  'error.load.safe': 'The workspace has not been changed.',
  'error.load.todo': 'Try again, or go back to the previous page.',
  'error.invalid-input': 'Some information is missing or does not fit: it is marked below.',
  'error.log-reference': 'Log reference: {reference}',
  'error.what-is-safe': 'What is safe',
  'error.what-to-do': 'What you can do',
  'error.screen.happened': 'This screen has stopped.',
  'error.screen.todo': 'Open it again: your draft will be there.',

  'field.required': 'Please fill this in.',
  'field.too-long': 'Too long.',
  'field.too-long-by': 'Too long: {max, number} characters at most.',
  'field.not-a-date': 'This date does not exist. Write it like this: 03/03/2026.',
  'field.not-a-month': 'This month does not exist.',
  'field.not-a-time-zone': 'This time zone is unknown.',
  'field.date-out-of-range': 'Choose a date between 1900 and 2199.',
  'field.date-in-future': 'This date is still to come.',
  'field.date-order': 'The end comes before the start.',
  'field.not-an-amount': 'This amount cannot be read. Write it like this: €1,234.56',
  'field.not-an-email': 'This e-mail address is not complete.',
  'field.not-a-phone': 'This phone number is not complete.',
  'field.not-a-postcode': 'A French postcode has five digits.',
  'field.invalid': 'This value does not fit.',
  'field.too-small': 'This value is too small.',
  'field.too-large': 'This value is too large.'
}
