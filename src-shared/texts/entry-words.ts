import type { CaseEventType, CasePayload } from '../domain/case/events'
import type { LetterId } from '../lib/ids'
import { intakeWords, receivedWords, truthWords, upkeepWords } from './casework-words'
import { deadlineEventWords } from './deadline-event-words'
import { defectWords } from './defect-words'
import { dispatchEventWords } from './dispatch-words'
import { dossierEventWords } from './dossier/event-words'
import { beside, type EntryNames, type EntryWords, type EventOf, type Told } from './entry-told'
import { fileTextEventWords } from './file-text-words'
import { listEventWords } from './list-words'
import { pictureEventWords } from './picture-words'
import { pinEventWords } from './pin-words'
import { planEventWords } from './plan-words'
import { reportEventWords } from './report-words'
import { signingEventWords } from './signing-words'
import { versionEventWords } from './version-words'
import { visitEventWords } from './visit-words'

function details(payload: CasePayload<'opened'> | CasePayload<'details-changed'>, { t, format, zone }: EntryNames) {
  return [
    ...(payload.wanted === '' ? [] : [[t('event.fact.wanted'), payload.wanted] as const]),
    [t('event.fact.since'), format.happened(payload.since, zone)] as const,
    ...(payload.amount ? [[t('event.fact.amount'), format.money(payload.amount)] as const] : [])
  ]
}

const mailed =
  (key: 'event.letter-deposited' | 'event.letter-presented' | 'event.letter-collected' | 'event.letter-returned') =>
  (payload: { readonly letter: LetterId }, { t, letter }: EntryNames): EntryWords => ({
    title: beside(t(key), letter(payload.letter))
  })

/** The words of every kind of entry. A new event without its words does not compile. */
const words: { readonly [T in CaseEventType]: Told<T> } = {
  opened: (payload, names) => ({
    title: beside(names.t('event.opened'), names.contact(payload.party.contact), names.t(`channel.${payload.channel}`)),
    text: payload.summary,
    facts: details(payload, names)
  }),
  'details-changed': (payload, names) => ({
    title: beside(names.t('event.details-changed'), payload.title),
    text: payload.summary,
    facts: details(payload, names)
  }),
  'party-linked': ({ contact, role, status, was }, names) => ({
    title:
      was === undefined
        ? beside(names.t('event.party-linked'), names.contact(contact), names.t(`role.${role}`))
        : beside(names.t('event.party-status'), names.contact(contact), names.t(`status.${status}`))
  }),
  'party-unlinked': ({ contact, role }, names) => ({
    title: beside(names.t('event.party-unlinked'), names.contact(contact), names.t(`role.${role}`))
  }),
  assigned: ({ to }, { t, person }) => ({
    title: to === undefined ? t('event.assigned.nobody') : beside(t('event.assigned'), person(to))
  }),
  'stage-moved': ({ from, to, reason }, { t }) => ({
    title: t('event.stage-moved', { from: t(`stage.${from}`), to: t(`stage.${to}`) }),
    text: reason
  }),
  'recourse-moved': ({ to, reason }, { t }) => ({
    title: beside(t('event.recourse-moved'), t(`recourse.${to}`)),
    text: reason
  }),
  'communication-logged': (
    { channel, flow, with: other, outcome, duration, text, readBack },
    { t, format, contact }
  ) => ({
    title: beside(
      t(`event.${channel}.${flow}`),
      other && contact(other),
      // Somebody is only reached by a call: what was met, written or said has arrived by itself.
      outcome && (outcome !== 'reached' || channel === 'call') ? t(`contact-outcome.${outcome}`) : undefined,
      duration === undefined ? undefined : format.duration(duration)
    ),
    text,
    facts: readBack
      ? [[t(readBack.confirmed ? 'event.fact.read-back.agreed' : 'event.fact.read-back'), readBack.text]]
      : []
  }),
  'note-added': ({ text }, { t }) => ({ title: t('event.note-added'), text }),
  'evidence-added': ({ text, attachments }, { t }) => {
    const pictures = attachments.every((file) => file.mediaType.startsWith('image/'))
    return { title: t(pictures ? 'count.photographs' : 'count.files', { count: attachments.length }), text }
  },
  'defect-observed': ({ number, kind, place, text, trade, responsible }, { t, contact }) => ({
    title: beside(t('event.defect-observed', { number }), place),
    text,
    facts: [
      [t('defect.kind'), t(`defect.kind.${kind}`)],
      ...(trade === undefined ? [] : [[t('defect.trade'), trade] as const]),
      ...(responsible === undefined ? [] : [[t('defect.responsible'), contact(responsible) ?? ''] as const])
    ]
  }),
  'promise-made': ({ text, due }, { t, format }) => ({
    title: t('event.promise-made', { date: format.longDate(due) }),
    text
  }),
  'promise-kept': (payload, { t, promise }) => ({
    title: beside(t('event.promise-kept'), promise(payload.promise)),
    text: payload.text
  }),
  'promise-missed': (payload, { t, promise }) => ({
    title: beside(t('event.promise-missed'), promise(payload.promise)),
    text: payload.text
  }),
  'task-added': ({ text, due, owner }, { t, format, person }) => ({
    title: beside(t('event.task-added'), text),
    facts: [
      ...(due === undefined ? [] : [[t('steps.due'), format.longDate(due)] as const]),
      ...(owner === undefined ? [] : [[t('steps.owner'), person(owner) ?? ''] as const])
    ]
  }),
  'task-done': (payload, { t, task }) => ({ title: beside(t('event.task-done'), task(payload.task)) }),
  'agreement-signed': ({ text, amount }, { t, format }) => ({
    title: beside(t('event.agreement-signed'), amount && format.money(amount)),
    text
  }),
  'letter-issued': ({ kind, number, to, subject, deadline, claimed }, { t, format, contact }) => ({
    title: beside(t(`letter.kind.${kind}`), number, contact(to)),
    text: subject,
    facts: [
      ...(claimed === undefined ? [] : [[t('event.fact.amount'), format.money(claimed)] as const]),
      ...(deadline === undefined ? [] : [[t('event.fact.deadline'), format.longDate(deadline.on)] as const])
    ]
  }),
  'letter-deposited': (payload, names) => ({
    ...mailed('event.letter-deposited')(payload, names),
    facts: payload.tracking === '' ? [] : [[names.t('event.fact.tracking'), payload.tracking]]
  }),
  'letter-presented': mailed('event.letter-presented'),
  'letter-collected': mailed('event.letter-collected'),
  'letter-returned': (payload, names) => ({
    title: beside(mailed('event.letter-returned')(payload, names).title, names.t(`event.returned.${payload.reason}`))
  }),
  'visibility-changed': ({ from, to }, { t }) => ({
    title: t('event.visibility-changed', { from: t(`visibility.${from}`), to: t(`visibility.${to}`) })
  }),
  'entry-corrected': ({ text, reason }, { t }) => ({
    title: t('event.entry-corrected'),
    text,
    facts: [[t('event.fact.reason'), reason]]
  }),
  linked: (payload, { t, reference }) => ({
    title: beside(t('event.linked'), reference(payload.case), t(`relation.${payload.relation}`))
  }),
  unlinked: (payload, { t, reference }) => ({
    title: beside(t('event.unlinked'), reference(payload.case), t(`relation.${payload.relation}`))
  }),
  ...intakeWords,
  ...truthWords,
  ...receivedWords,
  ...upkeepWords,
  ...deadlineEventWords,
  ...planEventWords,
  ...dossierEventWords,
  ...versionEventWords,
  ...visitEventWords,
  ...signingEventWords,
  ...fileTextEventWords,
  ...dispatchEventWords,
  ...defectWords,
  ...pinEventWords,
  ...pictureEventWords,
  ...listEventWords,
  ...reportEventWords
}

/** An entry in words: a title, what was written, its further fields. */
export function entryWords<T extends CaseEventType>(event: EventOf<T>, names: EntryNames): EntryWords {
  return words[event.type](event.payload, names)
}
