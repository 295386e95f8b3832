import type { texts as fr } from '../fr/app'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'store.paused':
    'The disk is full: nothing can be saved. What was saved is safe. Make some room and Entente will go on by itself.',
  'store.read-only':
    'Read only: the workspace cannot be changed for now. You can read everything, search everything and back it up.',
  'store.failed': 'Saving stopped on a disk error. What was saved is safe. Close Entente, then open it again.',

  'app-notice.synchronised-folder':
    'This workspace is in a folder that a service synchronises, which can damage it. Move it elsewhere on this disk.',
  'app-notice.clock-went-back':
    'This machine’s clock went back. Check the date: entries keep their order, but bear this time.',
  'app-notice.unclean-end': 'Entente had not been closed in the usual way. Everything that was marked “saved” is here.',
  'app-notice.recovered-keys': 'A key file was damaged; it was made anew from its double.',
  'app-notice.no-keyring': 'This system keeps no key for Entente: the passphrase will be asked each time.',
  'app-notice.tip-lost':
    'The file that remembers where your entries ended was missing or damaged; it was made anew. Check that your last entries are there.',
  'app-notice.own-identity':
    'This workspace was copied or moved. This machine has therefore taken a name of its own and a new letter: nothing written in the other copy mixes with its own, and references already given do not change. The other machines have to recognise it anew, in “Exchange”, where the shared folder of this computer is chosen as well.',
  'app-notice.opened-behind-tip':
    'This workspace was opened without its last entries, as you asked. Record again what is missing.',
  'app-notice.anomalies-found':
    'The weekly check found anomalies. Open Settings, “Backup and check”, and check now to see the list.',
  'app-notice.close': 'Close this notice',

  'rail.sample': 'Samples',
  'rail.leave-samples': 'Leave the samples',
  'rail.lock': 'Lock',
  'rail.change-person': 'Change person',
  'rail.at-work': 'At the keyboard: {name}',

  'act.group.places': 'Go to',
  'act.group.case': 'This case',
  'act.group.here': 'On this screen',
  'act.group.cases': 'Cases',
  'act.palette': 'Open the palette',
  'act.shortcuts': 'See the keyboard shortcuts',

  'shortcuts.title': 'Keyboard shortcuts',
  'shortcuts.here': 'On this screen',
  'shortcuts.lists': 'In lists',
  'shortcuts.move': 'Next row, previous row',
  'shortcuts.open': 'Open the row',
  'shortcuts.ends': 'First row, last row',
  'shortcuts.back': 'Go back one step'
}
