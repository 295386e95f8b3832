import type { texts as fr } from '../fr/versions'

/** Where two machines of the firm set one part of a case without knowing of each other. */
export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'event.conflict-settled': 'Versions settled',
  'event.conflict-reopened': 'To be settled again',
  'event.fact.kept': 'Version kept',
  'version.nothing': 'Nothing written',
  'version.unknown-site': 'a site unknown here',
  'version.unknown-person': 'somebody unknown here',
  'version.band': 'Two machines changed this case without seeing each other. Keep one version of each point.',
  'version.by': '{who}, on {when}',
  'version.holds': 'holds meanwhile',
  'version.keep': 'Keep this version',
  'version.keep.named': 'Keep this version, {part}: {value}',
  'version.kept': '{part}: version kept',
  'version.today':
    '{count, plural, one {Two machines do not say the same in one case} other {Two machines do not say the same in # cases}}',
  'version.today.firm':
    'Changed on two machines that had not seen each other: {parts}. The last version holds; save again the one that is to stay.',
  'version.firm.company': 'the company',
  'version.firm.person': 'a person',
  'version.firm.mediator': 'the mediator',
  'version.firm.preferences': 'the preferences',
  'version.firm.deadlines': 'the deadlines',
  'version.firm.dispatch': 'how mail is sent',
  'version.firm.template': 'a letter template',
  'alarm.versions-differ': 'Two machines do not say the same',
  'alarm-act.settle': 'Settle the versions'
}
