import type { ContactId } from '../../lib/ids'
import type { CaseCommandInput } from '../case/commands'
import type { Attachment } from '../common/attachment'
import { cleanText } from '../common/text'
import type { Contact } from '../contact/contact'
import type { ArrivalDetail, ArrivalPerson, ReadKind, SentAt, ShownFile } from './arrival'
import { isOurs, otherSide, samePerson } from './people'

/** What filing looks at in an arrival. */
export interface Fileable {
  readonly id: string
  readonly kind: ReadKind | 'unread'
  readonly name: string
  readonly title: string
  readonly text: string
  readonly people: readonly ArrivalPerson[]
  readonly sentAt: SentAt | undefined
  readonly detail: ArrivalDetail
  readonly files: readonly { readonly attachment: Attachment; readonly shown: ShownFile }[]
}

export interface FilingFacts {
  /** Our own addresses, in small letters. */
  readonly ours: ReadonlySet<string>
  /** Who has a part in the case. */
  readonly parties: readonly { readonly contact: ContactId; readonly details: Contact }[]
}

const LONGEST_TEXT = 20_000
/** Files of one entry. */
const MOST_FILES = 500
/** Bytes below which a picture within a text is a logo or a line, not a proof; the message itself still holds it. */
const SMALLEST_INLINE = 10_000

/** The entry an arrival becomes: a message is logged with its own date, anything else is a piece. */
export function fileAs(arrival: Fileable, facts: FilingFacts): CaseCommandInput {
  const said = {
    arrival: arrival.id,
    attachments: filesToKeep(arrival),
    ...(arrival.sentAt && { happened: arrival.sentAt.happened })
  }
  if (arrival.kind !== 'mail' && arrival.kind !== 'chat') return { type: 'add-evidence', text: '', ...said }
  const who = correspondent(arrival, facts)
  return {
    type: 'log-communication',
    channel: arrival.kind === 'mail' ? 'email' : 'social',
    flow: isOurs(arrival.people, facts.ours) ? 'out' : 'in',
    text: wordsOf(arrival),
    ...(who && { with: who }),
    ...said
  }
}

/** The same where it is a letter that counts: what somebody read in it goes with its scan. */
export function fileAsLetter(
  arrival: Pick<Fileable, 'id' | 'files'>,
  letter: Omit<Extract<CaseCommandInput, { type: 'receive-letter' }>, 'type' | 'arrival' | 'attachments'>
): CaseCommandInput {
  return { ...letter, type: 'receive-letter', arrival: arrival.id, attachments: filesToKeep(arrival) }
}

/** The party who wrote, or to whom we did; undefined when nobody of the case did. */
export function correspondent(
  { people }: Pick<Fileable, 'people'>,
  { ours, parties }: FilingFacts
): ContactId | undefined {
  for (const person of otherSide(people, ours)) {
    const found = parties.find(({ details }) => samePerson(person, details) !== undefined)
    if (found) return found.contact
  }
  return undefined
}

export function filesToKeep({ files }: Pick<Fileable, 'files'>): Attachment[] {
  return files
    .filter(({ shown, attachment }) => !shown.inline || attachment.size >= SMALLEST_INLINE)
    .slice(0, MOST_FILES)
    .map(({ attachment }) => attachment)
}

function wordsOf({ kind, title, text, name, detail }: Fileable): string {
  const words = kind === 'mail' ? [title, detail.newest ?? text].join('\n\n') : text
  const clean = cleanText(words)
  // The whole of it is in the piece.
  return clean === '' ? name : cleanText(clean.slice(0, LONGEST_TEXT - 1))
}
