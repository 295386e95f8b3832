import type { FormalNoticeDraft, LetterDraft, MessageDraft } from '../../../domain/letter/draft'
import type { LetterFrame } from '../../../domain/letter/frame'
import type { BlockId } from '../../../domain/remark/kinds'
import { formatFor } from '../../format'
import { translator } from '../../translator'
import { meetingWords } from '../meeting-words'
import { datedLines } from '../message-sections'

/** A stretch of the whole text that is the text of one field of the draft, word for word. */
export interface ReplyPart {
  readonly field: string
  readonly start: number
  readonly end: number
}

/** A whole letter as the check reads it, and where the fields stand in it. */
export interface ReplyText {
  readonly text: string
  /** In their order; they do not overlap. */
  readonly parts: readonly ReplyPart[]
}

interface Piece {
  readonly text: string
  /** The field whose text stands in it, if it has one. */
  readonly field?: string
  readonly value?: string
}

const MARKED = /^[ \t]*\[\[[a-z]/mu

/** A draft with all that is printed around it: reference, subject, greeting, whom to call, closing, signature. */
export function replyText(draft: LetterDraft, frame: LetterFrame): ReplyText {
  const label = translator(draft.language)('letter.label.subject')
  // A letter is marked throughout or not at all.
  const isMarked = draft.kind !== 'formal-notice' && MARKED.test(draft.body)
  const marked = (id: BlockId, text: string) => (isMarked && text !== '' ? `[[${id}]]\n${text}` : text)
  return laidOut([
    { text: frame.reference },
    { text: `${label} ${draft.subject}`, field: 'subject', value: draft.subject },
    { text: frame.greeting },
    ...(draft.kind === 'formal-notice' ? noticePieces(draft) : messagePieces(draft, marked)),
    { text: marked('contact', frame.contact) },
    { text: marked('closing', [frame.closing, frame.signature].filter(Boolean).join('\n')) }
  ])
}

function messagePieces(draft: MessageDraft, marked: (id: BlockId, text: string) => string): Piece[] {
  const { body, demand, promise } = draft
  const { asked, promised } = datedLines(draft)
  const meeting = meetingWords(draft.meeting, draft.language)
  return [
    { text: body, field: 'body', value: body },
    { text: marked('request', meeting), field: 'meeting.place', value: draft.meeting?.place.trim() ?? '' },
    { text: marked('deadline', asked), field: 'demand.text', value: demand.text.trim() },
    { text: marked('next_step', promised), field: 'promise.text', value: promise.text.trim() }
  ]
}

function noticePieces(draft: FormalNoticeDraft): Piece[] {
  const { demand, deadlineOn, daysFromPresentation, claimed, basis, consequence, language } = draft
  const t = translator(language)
  const format = formatFor(language)
  const date = deadlineOn ? format.longDate(deadlineOn) : '…'
  const demanded = demand && t('letter.demand', { demand, days: daysFromPresentation ?? 0, date })
  return [
    { text: draft.obligation, field: 'obligation', value: draft.obligation },
    { text: draft.breach, field: 'breach', value: draft.breach },
    { text: demanded, field: 'demand', value: demand },
    {
      text: meetingWords(draft.meeting, language),
      field: 'meeting.place',
      value: draft.meeting?.place.trim() ?? ''
    },
    { text: claimed ? t('letter.claimed', { amount: format.money(claimed) }) : '' },
    { text: basis && t('letter.basis', { basis }), field: 'basis', value: basis },
    { text: consequence && t('letter.consequence', { consequence }), field: 'consequence', value: consequence }
  ]
}

function laidOut(pieces: readonly Piece[]): ReplyText {
  const parts: ReplyPart[] = []
  let text = ''
  for (const piece of pieces) {
    if (piece.text === '') continue
    if (text !== '') text += '\n\n'
    const within = piece.field !== undefined && piece.value ? piece.text.indexOf(piece.value) : -1
    if (piece.field !== undefined && piece.value && within >= 0) {
      const start = text.length + within
      parts.push({ field: piece.field, start, end: start + piece.value.length })
    }
    text += piece.text
  }
  return { text, parts }
}
