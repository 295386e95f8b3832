import type { texts as fr } from '../fr/settings'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'settings.company': 'The company',
  'settings.people': 'The people',
  'settings.mediator': 'The mediator',
  'settings.preferences': 'Numbers and departments',
  'settings.screen': 'The screen',
  'settings.exchange': 'Exchange',
  'settings.exchange.text':
    'There the machines of the firm recognise each other by their codes, the shared folder is chosen, and a machine says whether it receives the cases of its department only.',
  'settings.safety': 'Backup and check',
  'settings.sections': 'Sections of the settings',
  'settings.screen.text': 'Language and appearance of this machine. The language of letters is chosen elsewhere.',
  'settings.letter-keys': 'Single-letter shortcuts',
  'settings.letter-keys.text': 'Without them only shortcuts with Ctrl or a function key answer; F1 shows them.',
  'settings.people.none': 'Nobody.',
  'settings.people.inactive': 'no longer works here',
  'settings.people.signs': 'signs letters',
  'settings.people.signs-notices': 'signs formal notices',
  'settings.people.edit': 'Edit {name}',
  'settings.people.new': 'New person',
  'settings.people.current': 'at the keyboard',

  'backup.title': 'Back up',
  'backup.text': 'A backup is a single encrypted file, read through before it counts. Keep it on another disk.',
  'backup.now': 'Back up now',
  'backup.running': 'Backing up and verifying…',
  'backup.never': 'Never backed up',
  'backup.last': 'Latest verified backup: {when}',
  'backup.done': 'Backup verified: {file} ({size})',
  'backup.age': '{count, plural, =0 {Backed up today} one {Backed up yesterday} other {Backed up # days ago}}',
  'backup.restore.text': 'Restoring a backup replaces what is open; the present workspace is set aside, whole.',
  'backup.restore.act': 'Restore a backup…',

  'check.title': 'Check the workspace',
  'check.text':
    'Reads every entry, every exhibit and every list again, and compares the fingerprints. Nothing is changed.',
  'check.now': 'Check now',
  'check.running': 'Checking…',
  'check.ok': 'All is intact: {entries} and {attachments} checked.',
  'check.problems': '{count, plural, one {# anomaly found} other {# anomalies found}}',
  'check.problems.text':
    'Nothing was changed. Keep this list, make a backup if one succeeds, and restore a backup from before the anomaly.',
  'check.kind.missing-file': 'A file is missing',
  'check.kind.altered-file': 'A file was altered',
  'check.kind.other-file': 'A file is not the one described',
  'check.kind.history': 'An entry of the history was altered or is missing',
  'check.kind.end': 'The last entries are missing',
  'check.kind.database': 'The database is damaged',
  'check.kind.lists': 'A list does not say what the entries say',
  'check.file': '{name} (case {reference})',
  'check.at': 'Checked {when}',

  'data.title': 'Where the data lives',
  'data.text': 'Everything is in this folder, and nowhere else:',
  'data.sample': 'Sample cases',
  'data.letter': 'Letter of this machine: {letter}'
}
