import type { CaseEventType } from '../../domain/case/events'
import { inOrder } from '../../domain/common/happened'
import type { Receivable } from '../../domain/dossier/receivable'
import type { TableBlock } from '../../domain/letter/content'
import type { AttachmentId, ContactId } from '../../lib/ids'
import { beside, type EntryNames } from '../entry-told'
import { entryWords } from '../entry-words'

type Event = Receivable['events'][number]

/** The kinds of entries that tell what happened between the parties; the others say how the case is kept. */
const told: readonly CaseEventType[] = [
  'opened',
  'communication-logged',
  'note-added',
  'evidence-added',
  'defect-observed',
  'words-heard',
  'remedy-offered',
  'remedy-answered',
  'information-requested',
  'information-received',
  'contract-pinned',
  'promise-made',
  'promise-kept',
  'agreement-signed',
  'letter-issued',
  'dispatch-chosen',
  'letter-deposited',
  'letter-presented',
  'letter-collected',
  'letter-returned',
  'letter-received',
  'visit-begun',
  'visit-ended',
  'defect-captured',
  'defect-sorted',
  'defects-reserved',
  'defects-repaired',
  'lifting-asked',
  'defects-lifted',
  'lifting-refused',
  'defects-contested'
]

/** UTF-16 units of an entry's words: a chronology is read at a glance. */
const LONGEST = 240

const cut = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`
}

/** A title without the number of what it is about: the numbers between would tell how many others there are. */
function titleOf(event: Event, names: EntryNames): string {
  const { t } = names
  if (event.type === 'defect-observed') return t('dossier.defect', { place: event.payload.place })
  if (event.type === 'remedy-offered') return t('dossier.offer')
  if (event.type === 'defect-sorted') return t('dossier.defect', { place: event.payload.place })
  if (event.type === 'defect-captured') return beside(t('dossier.defect-seen'), event.payload.room)
  if (event.type === 'visit-begun') return beside(t('dossier.visit'), t(`visit.kind.${event.payload.kind}`))
  if (event.type === 'visit-ended') return beside(t('dossier.visit-end'), t(`visit.outcome.${event.payload.outcome}`))
  // How many there are is told by those that are here; none at all would tell of those that are not.
  if (event.type === 'evidence-added' && event.payload.attachments.length === 0) return ''
  if (isMail(event)) return t('exhibit.mail')
  if (event.type === 'letter-issued') {
    const { kind, to } = event.payload
    return [t(`letter.kind.${kind}`), names.contact(to)].filter(Boolean).join(' · ')
  }
  return entryWords(event, names).title
}

/** A mail that was put among the pieces: nothing records who wrote it, so that it is not told as the firm's own. */
function isMail({ type, payload: { attachments } }: Event): boolean {
  return type === 'evidence-added' && attachments.length === 1 && attachments[0]?.sentAt !== undefined
}

function authorOf(event: Event, { contact }: EntryNames, firm: string): string {
  if (event.type === 'communication-logged' && event.payload.flow === 'in')
    return (event.payload.with && contact(event.payload.with)) ?? ''
  if (isMail(event)) return ''
  if (event.type === 'letter-received') return contact(event.payload.from) ?? ''
  if (event.type === 'words-heard') return (event.payload.with && contact(event.payload.with)) ?? ''
  if (event.type === 'opened' && event.payload.direction !== 'we-claim')
    return contact(event.payload.party.contact) ?? ''
  return firm
}

/** What brings copies of pieces that another act brought, and says nothing, is told with that act. */
function isCopyAlone({ type, payload }: Event, acts: readonly Event[]): boolean {
  if (type !== 'evidence-added' || payload.text !== '' || payload.attachments.length === 0) return false
  const brought = new Set(acts.flatMap((act) => act.payload.attachments.map(({ id }) => id)))
  return payload.attachments.every(({ madeFrom }) => madeFrom?.how === 'redacted' && brought.has(madeFrom.id))
}

interface Asked {
  readonly names: EntryNames
  readonly firm: string
  readonly numbers: ReadonlyMap<AttachmentId, number>
}

/** Date, act, author, exhibits and whether it is contested; undefined when there is nothing to tell. */
export function chronology(receivable: Receivable, { names, firm, numbers }: Asked): TableBlock | undefined {
  const { t, format, zone } = names
  const { events, state } = receivable
  const corrected = new Map(
    events.flatMap((one) => (one.type === 'entry-corrected' ? [[one.payload.entry, one.payload.text] as const] : []))
  )
  const acts = events.filter(({ type }) => told.includes(type))
  const said = acts.filter((event) => corrected.has(event.header.id) || !isCopyAlone(event, acts))
  const things = said.flatMap((event) => {
    const { id } = event.header
    const when = state.entries[id]?.happened ?? event.payload.happened
    const text = cut(corrected.get(id) ?? entryWords(event, names).text ?? '')
    const words = [titleOf(event, names), text].filter((one) => one !== '').join('\n')
    const pieces = [...new Set(event.payload.attachments.flatMap((file) => numbers.get(file.id) ?? []))]
    if (words === '') return []
    return [{ when, words, author: authorOf(event, names, firm), pieces, contested: contestedBy(receivable, id) }]
  })
  if (things.length === 0) return undefined
  return {
    kind: 'table',
    columns: [
      { title: t('dossier.date'), align: 'left', width: 30 },
      { title: t('dossier.act'), align: 'left' },
      { title: t('dossier.author'), align: 'left', width: 30 },
      { title: t('dossier.exhibits'), align: 'left', width: 13 },
      { title: t('dossier.contested'), align: 'left', width: 19 }
    ],
    rows: inOrder(things, zone).map((one) => [
      format.happened(one.when, zone),
      one.words.replaceAll('\n', ' – '),
      one.author,
      one.pieces.join(', '),
      one.contested === undefined || one.contested === 'unproven' ? '' : t(`fact-standing.${one.contested}`)
    ])
  }
}

/** How the fact that rests on an entry stands between the parties. */
function contestedBy({ state }: Receivable, entry: Event['header']['id']) {
  return state.facts.find(({ proofs }) => proofs.some((proof) => proof.entry === entry))?.standing
}

/** Everybody whom the words of receivable entries may name. */
export function peopleIn({ events, state, openingShown }: Receivable): readonly ContactId[] {
  const first = openingShown ? state.parties.slice(0, 1) : []
  return [
    ...first.map(({ contact }) => contact),
    ...events.flatMap(({ payload }) => [
      ...('with' in payload && payload.with ? [payload.with] : []),
      ...('to' in payload && 'signatory' in payload ? [payload.to] : []),
      ...('from' in payload && 'answerOwed' in payload ? [payload.from] : []),
      ...('request' in payload && 'from' in payload ? [payload.from] : []),
      ...('role' in payload ? [payload.contact] : [])
    ])
  ]
}
