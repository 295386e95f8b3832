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
  'alarm.versions-differ': 'Two machines do not say the same',
  'alarm-act.settle': 'Settle the versions'
}
