import type { texts as fr } from '../fr/transfer'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'transfer.title': 'Exchange',
  'transfer.act': 'Exchange cases with another machine',
  'transfer.act.case': 'Put into a package for another machine',
  'transfer.act.cases': 'Put into a package',
  'transfer.go': 'Open the exchange',
  'transfer.about':
    'Without a network: an encrypted package carries whole cases from one machine of the firm to another, on a USB stick, a share or in an e-mail.',
  'transfer.packages': 'Entente packages',
  'transfer.file-name': 'Package {reference} of {date}',
  'transfer.make': 'Make a package',
  'transfer.make.text':
    'Choose the cases in the list, then “Put into a package”. Their contacts, sites, exhibits and linked cases go with them.',
  'transfer.make.to-cases': 'Choose in the list',
  'transfer.make.holds': 'In the package',
  'transfer.make.missing':
    '{count, plural, one {# exhibit is missing on this machine and will not go.} other {# exhibits are missing on this machine and will not go.}}',
  'transfer.make.running': 'Making the package',
  'transfer.make.done': 'Package saved: {file} ({size}). Hand over the passphrase by another way than the file.',
  'transfer.passphrase': 'Passphrase of the package',
  'transfer.passphrase.hint': 'Eight characters at least: the other machine will ask for it.',
  'transfer.take': 'Take a package',
  'transfer.take.text':
    'The package is first verified from end to end, then you see what it changes. Nothing is recorded before you agree.',
  'transfer.choose': 'Choose a package',
  'transfer.folder': 'Shared folder',
  'transfer.folder.text':
    'A folder that your machines share (an office share, a USB stick). The packages in it are offered here, and you leave yours there. Nothing is taken without your consent.',
  'transfer.folder.choose': 'Choose the shared folder',
  'transfer.folder.change': 'Change the folder',
  'transfer.folder.leave': 'Stop using it',
  'transfer.folder.away': 'This folder is out of reach for now: a share that is absent, a stick pulled out.',
  'transfer.folder.none': 'No package in this folder.',
  'transfer.folder.put': 'Leave in the shared folder',
  'transfer.folder.elsewhere': 'Save elsewhere',
  'transfer.folder.look': 'Look',
  'transfer.folder.look.named': 'Look at {file}',
  'transfer.folder.new': 'to be taken',
  'transfer.folder.ours': 'left by this machine',
  'transfer.folder.taken': 'taken already',
  'transfer.folder.waiting':
    '{count, plural, one {# package waits in the shared folder.} other {# packages wait in the shared folder.}}',
  'transfer.folder.waiting.act': 'Look',
  'transfer.chosen': 'File: {file}',
  'transfer.open': 'Verify and look',
  'transfer.opening': 'Verifying the package',
  'transfer.accept': 'Take it',
  'transfer.taking': 'Taking the package',
  'transfer.leave': 'Do not take it',
  'transfer.preview': 'What this package changes',
  'transfer.done': 'Package taken',
  'transfer.from': 'Made on {when} by machine {letter}',
  'transfer.nothing': 'Everything in this package is on this machine already.',
  'transfer.counts': '{entries} and {files} ({size})',
  'transfer.contacts': 'Contacts: {fresh, number} to create, {changed, number} to update.',
  'transfer.sites': 'Sites: {fresh, number} to create, {changed, number} to update.',
  'transfer.firm': 'Settings of the firm change.',
  'transfer.unknown':
    '{count, plural, one {# entry comes from a newer version: it is kept, and shown as it is.} other {# entries come from a newer version: they are kept, and shown as they are.}}',
  'transfer.same-letter':
    'This machine and the one of the package go by the same letter: their references may repeat. Give one of them another letter.',
  'transfer.change.new': 'New case, {entries}',
  'transfer.change.changed': '{entries} more',
  'transfer.change.same': 'Nothing new',
  'transfer.doubled': 'Another case goes by this reference already.',
  'transfer.conflicts':
    'Changed on two machines that had not seen each other. The last version of each point holds meanwhile; you settle them in the case.',
  'transfer.waiting': 'Left aside',
  'transfer.waiting.gap':
    '{what}: entries {from, number} to {to, number} of the other machine are missing. Ask for a package of the whole case.',
  'transfer.waiting.fork': '{what}: entry {from, number} is not the one this machine has. Nothing was mixed.',
  'transfer.waiting.twin':
    '{what}: written under the name of this machine by a copy of its workspace. Nothing was mixed. On the copy, restore a backup: it will then have a name of its own.',
  'transfer.stream.case': 'Case {reference}',
  'transfer.stream.contact': 'A contact',
  'transfer.stream.site': 'A site',
  'transfer.stream.organisation': 'The settings of the firm',
  'transfer.stream.other': 'Something this version does not know',
  'refusal.not-a-package': 'This file is not an Entente package.',
  'refusal.package-damaged':
    'This package was altered or cut on its way ({where}). Nothing was taken: ask for it again.',
  'refusal.package-newer': 'This package comes from a newer version of Entente. Update this machine, then take it.',
  'refusal.other-firm':
    'This package comes from another firm, or from a workspace begun apart ({firm}). Nothing was taken: the second machine of a firm begins by restoring a backup of the first.'
}
