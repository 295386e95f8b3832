import type { CaseEventType } from '../domain/case/events'
import type { intakeEvents } from '../domain/case/events/intake'
import type { receivedEvents } from '../domain/case/events/received'
import type { truthEvents } from '../domain/case/events/truth'
import type { upkeepEvents } from '../domain/case/events/upkeep'
import { evidenceCode } from '../domain/listening/evidence'
import type { PlainDate } from '../lib/plain-date'
import { beside, type EntryNames, type Told } from './entry-told'
import type { Translate } from './translator'

type Row = readonly [name: string, value: string]
type TellsOf<T extends CaseEventType> = { readonly [K in T]: Told<K> }

const row = (name: string, value: string | undefined): readonly Row[] =>
  value === undefined || value === '' ? [] : [[name, value]]
const day = ({ format }: EntryNames, date: PlainDate | undefined): string | undefined => date && format.longDate(date)

/** A piece of the checklist; a code of a later version stands as it is. */
function evidenceWord(t: Translate, code: string): string {
  const known = evidenceCode.safeParse(code)
  return known.success ? t(`evidence.${known.data}`) : code
}

const listed = (t: Translate, codes: readonly string[]): string =>
  codes.map((code) => evidenceWord(t, code)).join(' · ')
const newIn = (codes: readonly string[], before: readonly string[]): readonly string[] =>
  codes.filter((code) => !before.includes(code))

/** What the entries of intake say. */
export const intakeWords: TellsOf<keyof typeof intakeEvents> = {
  'words-heard': (payload, { t, contact }) => ({
    title: beside(
      t('event.words-heard'),
      payload.with && contact(payload.with),
      payload.confirmed ? t('event.words-heard.confirmed') : undefined
    ),
    text: payload.words,
    facts: [
      ...payload.answers.map(({ question, answer }): Row => [question, answer]),
      ...row(t('event.fact.tried'), payload.tried),
      ...row(t('event.fact.effect'), payload.effect),
      ...row(t('event.fact.wanted'), payload.wanted),
      ...row(t('event.fact.restatement'), payload.restatement)
    ]
  }),
  triaged: ({ safety, severity, immediate, reason, priority }, { t, format }) => ({
    title: t('event.triaged'),
    text: reason,
    facts: [
      ...row(t('triage.safety'), t(`triage.safety.${safety}`)),
      ...row(t('triage.severity'), t(`triage.severity.${severity}`)),
      ...row(t('triage.immediate'), format.list(immediate.map((action) => t(`triage.action.${action}`)))),
      ...row(t('event.fact.priority'), priority && t(`priority.${priority.to}`))
    ]
  }),
  'remedy-offered': (payload, names) => ({
    title: names.t('event.remedy-offered', { number: payload.number }),
    text: payload.text,
    facts: [
      ...row(names.t('event.fact.cost'), payload.cost && names.format.money(payload.cost)),
      ...row(names.t('event.fact.until'), day(names, payload.until))
    ]
  }),
  'remedy-answered': (payload, { t, remedy }) => ({
    title: beside(t('event.remedy-answered'), remedy(payload.remedy), t(`remedy-answer.${payload.answer}`)),
    text: payload.text
  }),
  'handed-over': ({ from, to, owner, missing, reason }, { t, person }) => ({
    title: beside(
      t('event.handed-over', { from: t(`department.${from}`), to: t(`department.${to}`) }),
      owner && person(owner)
    ),
    text: reason,
    facts: row(t('event.fact.missing'), listed(t, missing))
  }),
  'checklist-reviewed': ({ there, notThere, was, missing }, { t }) => ({
    title: t('event.checklist-reviewed'),
    facts: [
      ...row(t('event.fact.found'), listed(t, newIn(there, was.there))),
      ...row(t('event.fact.not-there'), listed(t, newIn(notThere, was.notThere))),
      ...row(t('event.fact.missing'), listed(t, missing))
    ]
  }),
  'information-requested': (payload, names) => ({
    title: beside(names.t('event.information-requested'), names.contact(payload.from)),
    text: payload.items.join('\n'),
    facts: row(names.t('event.fact.due'), day(names, payload.due))
  }),
  'information-received': ({ text }, { t }) => ({ title: t('event.information-received'), text }),
  'contract-pinned': (payload, names) => ({
    title: beside(names.t('event.contract-pinned'), names.t(`contract-kind.${payload.kind}`), payload.title),
    facts: [
      ...row(names.t('event.fact.version'), payload.version),
      ...row(
        names.t('event.fact.in-force'),
        [day(names, payload.inForceFrom), day(names, payload.inForceTo)].filter(Boolean).join(' – ')
      ),
      ...row(
        names.t('event.fact.acceptance'),
        beside(names.t(`acceptance.${payload.acceptance}`), day(names, payload.acceptedOn))
      )
    ]
  }),
  'contract-unpinned': ({ reason }, { t }) => ({ title: t('event.contract-unpinned'), text: reason }),
  'exposure-marked': ({ kind, place, text }, { t }) => ({
    title: beside(t('event.exposure-marked'), t(`exposure-kind.${kind}`), place),
    text
  }),
  'exposure-ended': ({ text }, { t }) => ({ title: t('event.exposure-ended'), text }),
  'conduct-marked': ({ kind, by, text }, { t, contact }) => ({
    title: beside(t('event.conduct-marked'), t(`conduct-kind.${kind}`), by && contact(by)),
    text
  }),
  'conduct-lifted': ({ text }, { t }) => ({ title: t('event.conduct-lifted'), text }),
  'interest-declared': ({ person: who, conflict, text }, { t, person }) => ({
    title: beside(t(conflict ? 'event.interest-declared.conflict' : 'event.interest-declared.none'), person(who)),
    text
  })
}

/** What the entries about facts, proofs and grievances say. */
export const truthWords: TellsOf<keyof typeof truthEvents> = {
  'fact-stated': ({ number, text, when }, { t, format, zone }) => ({
    title: t('event.fact-stated', { number }),
    text,
    facts: [[t('event.fact.when'), format.happened(when, zone)]]
  }),
  'fact-told': (payload, { t, fact }) => ({
    title: t(`event.fact-told.${payload.side}`, { number: fact(payload.fact) ?? 0 }),
    text: payload.text
  }),
  'fact-weighed': (payload, { t, fact }) => ({
    title: t('event.fact-weighed', {
      number: fact(payload.fact) ?? 0,
      standing: t(`fact-standing.${payload.standing}`)
    }),
    text: payload.reason
  }),
  'proof-linked': (payload, { t, fact }) => ({ title: t('event.proof-linked', { number: fact(payload.fact) ?? 0 }) }),
  'proof-unlinked': (payload, { t, fact }) => ({
    title: t('event.proof-unlinked', { number: fact(payload.fact) ?? 0 })
  }),
  'grievance-stated': ({ number, text }, { t }) => ({ title: t('event.grievance-stated', { number }), text }),
  'grievance-answered': (payload, { t, grievance }) => ({
    title: t('event.grievance-answered', {
      number: grievance(payload.grievance) ?? 0,
      standing: t(`grievance-standing.${payload.standing}`)
    }),
    text: payload.text
  })
}

/** What the entries about letters that reach us say. */
export const receivedWords: TellsOf<keyof typeof receivedEvents> = {
  'letter-received': (payload, names) => {
    const { t, format, contact } = names
    const { demand } = payload
    return {
      title: beside(t('event.letter-received'), t(`received-kind.${payload.kind}`), contact(payload.from)),
      text: beside(payload.subject, payload.text === '' ? undefined : payload.text),
      facts: [
        ...row(t('event.fact.dated'), day(names, payload.dated)),
        ...row(t('event.fact.presented'), day(names, payload.presented)),
        ...row(t('event.fact.collected'), day(names, payload.collected)),
        ...row(t('event.fact.tracking'), payload.tracking),
        ...row(t('event.fact.demand'), demand?.text),
        ...row(t('event.fact.amount'), demand?.amount && format.money(demand.amount)),
        ...row(t('event.fact.claimed-until'), day(names, demand?.until)),
        ...row(
          t('event.fact.claimed-days'),
          demand?.days === undefined ? undefined : t('count.days', { count: demand.days })
        )
      ]
    }
  },
  'received-answered': (payload, { t, letter, received }) => ({
    title: beside(t('event.received-answered'), received(payload.received), payload.letter && letter(payload.letter)),
    text: payload.text
  }),
  'insurer-decided': ({ decision, insurer, text }, { t, contact }) => ({
    title: beside(t(`event.insurer-decided.${decision}`), insurer && contact(insurer)),
    text
  }),
  'insolvency-recorded': (payload, { t, format, contact }) => ({
    title: beside(t('event.insolvency-recorded'), contact(payload.debtor)),
    facts: [
      [t('event.fact.proceedings'), t(`insolvency-kind.${payload.proceedings}`)],
      [t('event.fact.published'), format.longDate(payload.published)],
      ...row(t('event.fact.appointed'), contact(payload.appointed)),
      ...row(t('event.fact.capacity'), payload.capacity && t(`appointed-as.${payload.capacity}`))
    ]
  }),
  'claim-declared': (payload, { t, format, contact }) => ({
    title: beside(t('event.claim-declared'), contact(payload.debtor), format.money(payload.amount)),
    text: payload.text,
    facts: [[t('event.fact.dated'), format.longDate(payload.on)]]
  })
}

/** What the entries that keep the day's list true say. */
export const upkeepWords: TellsOf<keyof typeof upkeepEvents> = {
  snoozed: ({ until, reason }, { t, format }) => ({
    title: t('event.snoozed', { date: format.longDate(until) }),
    text: reason
  }),
  woken: (_payload, { t }) => ({ title: t('event.woken') }),
  tagged: ({ tag }, { t }) => ({ title: beside(t('event.tagged'), tag) }),
  'reference-changed': ({ from, to }, { t }) => ({
    title: beside(t('event.reference-changed'), to),
    facts: [[t('event.fact.former-reference'), from]]
  }),
  untagged: ({ tag }, { t }) => ({ title: beside(t('event.untagged'), tag) }),
  'task-changed': (payload, names) => ({
    title: beside(names.t('event.task-changed'), payload.text),
    text: payload.reason,
    facts: [
      ...row(names.t('steps.due'), day(names, payload.due)),
      ...row(names.t('steps.owner'), payload.owner && names.person(payload.owner))
    ]
  }),
  'task-dropped': (payload, { t, task }) => ({
    title: beside(t('event.task-dropped'), task(payload.task)),
    text: payload.reason
  }),
  'promise-moved': ({ from, due, reason }, { t, format }) => ({
    title: t('event.promise-moved', { from: format.longDate(from), due: format.longDate(due) }),
    text: reason
  }),
  'entry-withdrawn': (_payload, { t }) => ({ title: t('event.entry-withdrawn') })
}
