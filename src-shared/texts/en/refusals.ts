import type { texts as fr } from '../fr/refusals'

export const texts: Readonly<Record<keyof typeof fr, string>> = {
  'refusal.no-such-case': 'This case is not in this workspace.',
  'refusal.case-exists': 'This case is already open.',
  'refusal.already-there': 'It is so already: nothing has changed.',
  'refusal.already-acknowledged':
    'The acknowledgement of this case has already been sent. To add something, write a new entry.',
  'refusal.stage-needs-reason':
    'Nothing in the case shows this stage yet. Say in one sentence why you go on without it.',
  'refusal.recourse-needs-reason': 'Say in one sentence why the case takes this course.',
  'refusal.reopen-needs-reason': 'The case has ended. Reopen it first, and say why.',
  'refusal.happened-in-future': 'This date is still to come. Say when it took place.',
  'refusal.between-reversed': 'The end of the period comes before its start.',
  'refusal.party-known': 'This person already has this role in the case.',
  'refusal.party-unknown': 'This person is not part of the case. Add them first.',
  'refusal.last-party': 'A case keeps at least one person. Add the other before you remove this one.',
  'refusal.promise-unknown': 'This promise is no longer in the case.',
  'refusal.promise-settled': 'This promise is already marked as kept or missed.',
  'refusal.promise-in-past': 'The date promised has already passed. Choose a day to come.',
  'refusal.task-unknown': 'This task is no longer in the case.',
  'refusal.task-finished': 'This task is already done.',
  'refusal.letter-unknown': 'This letter is not in the case.',
  'refusal.letter-known': 'This letter has already been issued: you will find it in the case.',
  'refusal.letter-not-deposited': 'First record the day on which this letter was posted.',
  'refusal.letter-already-deposited': 'The posting of this letter is already recorded.',
  'refusal.letter-already-presented': 'The first presentation of this letter is already recorded.',
  'refusal.letter-already-collected': 'This letter has already been handed to its addressee.',
  'refusal.letter-already-returned': 'This letter has already come back.',
  'refusal.letter-date-order': 'This date comes before the letter’s previous step. Check it against the postmark.',
  'refusal.deadline-required': 'A formal notice sets a deadline. Please give it.',
  'refusal.deadline-too-soon': 'This deadline is too short: the first possible date is {earliest}.',
  'refusal.piece-unknown': 'One of the exhibits is not, or no longer, in the case.',
  'refusal.piece-not-communicable':
    'The exhibit “{name}” may not be communicated. Change its confidentiality first, or take it out of the letter.',
  'refusal.may-not-sign': 'The person chosen has no power to sign this letter. Choose another signatory.',
  'refusal.beyond-signing-power': 'The amount claimed is beyond what this person may sign. Choose another signatory.',
  'refusal.entry-unknown': 'This entry is not in the case.',
  'refusal.visibility-same': 'This entry already has this confidentiality.',
  'refusal.visibility-communicated': 'This exhibit has already been communicated: it cannot become confidential again.',
  'refusal.nothing-to-correct': 'This entry is not one to correct. Write a new entry.',
  'refusal.link-self': 'A case cannot be linked to itself.',
  'refusal.link-known': 'These two cases are already linked in this way.',
  'refusal.link-unknown': 'These two cases are not linked in this way.',
  'refusal.not-undoable': 'This cannot be undone. A correction can complete it.',
  'refusal.undone-already': 'This has already been undone.',
  'refusal.changed-since': 'The case has changed since. Undo the latest action first.',
  'refusal.use-letter-issue': 'A letter is issued from its draft.',

  'refusal.nothing-changed': 'Nothing has changed.',
  'refusal.last-signatory':
    'At least one active person must be able to sign letters. Give somebody else this power first.',
  'refusal.no-signatory': 'At least one active person must be able to sign letters.',
  'refusal.first-number-given':
    'Cases already have numbers up to {highest, number}. Choose a first number that is greater.',
  'refusal.no-such-contact': 'This contact is not in this workspace.',
  'refusal.contact-exists': 'This contact exists already.',
  'refusal.no-such-site': 'This site is not in this workspace.',
  'refusal.site-exists': 'This site exists already.',

  'refusal.workspace-exists':
    'There is a workspace here already. It has not been touched. Close Entente, then open it again to enter it.',
  'refusal.workspace-open': 'A workspace is already open. It has not been touched.',
  'refusal.passphrase-too-short': 'This passphrase is too short.',
  'refusal.passphrase-required': 'This system keeps no key for you: a passphrase is needed to protect the cases.',
  'refusal.wrong-passphrase': 'This is not the right passphrase. Check the capitals and the keyboard’s language.',
  'refusal.wait': 'Too many tries. Wait a little before the next one.',
  'refusal.cannot-open': 'The workspace could not be opened. It has not been changed.',
  'refusal.not-open': 'The workspace is not open.',
  'refusal.no-person': 'First say who is at the keyboard: every entry bears a name.',
  'refusal.person-unknown': 'This person is not in the firm.',
  'refusal.not-damaged': 'This workspace opens: there is nothing to set aside.',
  'refusal.disk-full':
    'The disk is full: nothing was saved this time. What was saved before is safe. Make some room, then try again.',
  'refusal.read-only': 'The workspace is read only for now: nothing was saved this time.',
  'refusal.store-stopped':
    'Saving has stopped: nothing was saved this time. What was saved before is safe. Close Entente, then open it again.',
  'refusal.network-mount':
    'This folder is on a network drive, where no write is certain. Choose a disk of this machine.',
  'refusal.not-writable': 'It is not possible to write there. Choose another folder.',
  'refusal.cancelled': 'Cancelled. Nothing was left half done.',

  'refusal.backup-damaged': 'This backup is damaged and was not used. Nothing has changed. Try another one.',
  'refusal.not-a-backup': 'This file is not a backup made by Entente.',
  'refusal.newer-version':
    'This was written by a newer version of Entente. Nothing was touched. Install that version, then try again.',
  'refusal.letter-taken':
    'This machine letter was in use before the backup. Choose another, so that no number is given twice.',
  'refusal.not-a-picture': 'This file is not a picture. Choose a PNG or a JPEG.',
  'refusal.too-large': 'This file is too large.',

  'refusal.attachment-unknown': 'This exhibit is not in the workspace.',
  'refusal.file-damaged':
    'This file no longer matches its fingerprint: it was damaged on the disk. You can find it again in a backup.',
  'refusal.will-not-open':
    'As a precaution, this kind of file is not opened from here. Save a copy of it, then open that yourself.',
  'refusal.letter-incomplete': 'The letter is not complete. What is missing is shown beside the text.',
  'refusal.not-printable': 'The letter does not fit on paper as it is. What is in the way is shown beside the text.',
  'refusal.not-printed': 'The printing did not work. Save the PDF to print it another way.',
  'refusal.no-printer': 'No printer is installed. Save the PDF to print it elsewhere.',

  'refusal.file.empty': 'empty file',
  'refusal.file.too-large': 'more than 2 GB',
  'refusal.file.unreadable': 'cannot be read',
  'refusal.file.disk-full': 'disk full'
}
