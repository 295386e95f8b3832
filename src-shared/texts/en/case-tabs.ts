import type { texts as fr } from '../fr/case-tabs'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'details.follow-up': 'Follow-up',
  'details.owner': 'In charge',
  'details.stage': 'Stage',
  'details.site.none': 'No site',
  'details.promise': 'Promise',
  'details.task': 'Task',
  'details.add-step': 'Note a promise or a task',
  'details.proposed': 'Proposed from the type.',
  'details.site.create': 'Create the site “{name}”',

  'defects.of': 'Defect no. {number}',
  'defects.answers': 'Concerns {name}',
  'defects.visibility.files':
    '{count, plural, one {Also applies to its photograph} other {Also applies to its # files}}',

  'visibility.menu': '{of}: {visibility}. Change who may see it',

  'pieces.add-pictures': 'Attach photographs',
  'pieces.add-files': 'Attach files',
  'pieces.form': 'Exhibits to attach',
  'pieces.copy-of': 'Copy of “{name}”',
  'pieces.how': 'What was done to it',
  'pieces.how.redacted': 'Redacted',
  'pieces.how.annotated': 'Annotated',
  'pieces.how.cropped': 'Cropped',
  'pieces.text': 'What they show',
  'pieces.happened': 'When are they from?',
  'pieces.record': '{count, plural, one {Attach the exhibit} other {Attach the # exhibits}}',
  'pieces.recorded': '{count, plural, one {Exhibit attached to the case} other {# exhibits attached to the case}}',
  'pieces.copy.redacted': 'Add a redacted copy',
  'pieces.copy.annotated': 'Add an annotated copy',
  'pieces.copy.cropped': 'Add a cropped copy',
  'pieces.has.redacted': 'Redacted copy: {name}',
  'pieces.has.annotated': 'Annotated copy: {name}',
  'pieces.has.cropped': 'Cropped copy: {name}',
  'pieces.visibility.together': 'Applies to the {count, number} exhibits attached together',
  'pieces.fingerprint': 'Integrity fingerprint recorded on entry',
  'pieces.fingerprint.text':
    'SHA-256 of the original bytes. As long as the fingerprint of the file is this one, nothing in it has changed.',

  'contact.kind': 'Who is it?',
  'contact.body': 'Kind of body',
  'contact.address': 'Postal address',
  'contact.country': 'Country',
  'contact.phones': 'Telephones',
  'contact.emails': 'E-mails',
  'contact.one-a-line': 'One a line.',
  'contact.preferred-channel': 'Preferred way',
  'contact.language': 'Language of letters',
  'contact.notes': 'Good to know',
  'contact.create': 'Create the contact',
  'contact.created': 'Contact created'
}
