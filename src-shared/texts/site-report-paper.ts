import { beforeAnswers } from '../domain/case/decide/liftings'
import type { AskedReport } from '../domain/case/decide/standing-reports'
import { clientStanding, clientStepOf } from '../domain/case/defects/ladders'
import { leftAfter } from '../domain/case/defects/lifting'
import type { LiftingOutcome, ReportSignatory } from '../domain/case/events/reports'
import type { CaseState } from '../domain/case/state'
import { trackOf } from '../domain/case/state/defects'
import { metAt, type SortedDefect, type Visit } from '../domain/case/state/visits'
import { paperOfReport, signingOf } from '../domain/case/visits/papers'
import type { Capacity } from '../domain/case/visits/vocabulary'
import { knownDay } from '../domain/common/happened'
import { mayReceive } from '../domain/common/visibility'
import type { FormBlock, FormContent, FormPicture, FormSignature } from '../domain/form/content'
import type { DefectId } from '../lib/ids'
import { addDays, type PlainDate, type TimeZone } from '../lib/plain-date'
import { formatFor } from './format'
import { sentenceCase } from './sentence-case'
import { type Translate, translator } from './translator'

/** A photograph of a defect, as it is printed. */
export interface ReportPicture extends Pick<FormPicture, 'source' | 'width' | 'height'> {
  readonly defect: DefectId
  /** Of a lifting, whether it shows the defect or the works that repaired it; or the plan around it. */
  readonly side?: 'before' | 'after' | 'plan' | undefined
  /** Of the part of a plan around it: the level the plan shows. */
  readonly level?: string | undefined
}

/** All that a report of a visit is written from. */
export interface ReportSources {
  readonly state: CaseState
  readonly visit: Visit
  readonly asked: AskedReport
  readonly firm: string
  /** Where the works are, as one line; empty where the case names no site. */
  readonly site: string
  readonly zone: TimeZone
  /** Who answers for a defect: the party named for it, else the holder of its lot; our firm where it is nobody else. */
  readonly contractorOf: (defect: SortedDefect) => string
  readonly pictures: readonly ReportPicture[]
  /** The report of the same visit that it stands in the place of. */
  readonly replaces?: number | undefined
}

/** The defects a report may name: described, and known to this case. */
export function listedDefects({ defects }: CaseState, { defects: asked }: AskedReport): readonly SortedDefect[] {
  return asked.flatMap((id) => {
    const defect = defects.find((one) => one.id === id)
    return defect?.sorted ? [defect] : []
  })
}

/**
 * The report of a visit or of a reception, in the language of the case. To a client a defect is one that was reported; the
 * owner's decision is an acceptance in the sense of C. civ. art. 1792-6.
 */
export function siteReportPaper(sources: ReportSources): FormContent {
  const { state, asked, firm } = sources
  const t = translator(state.language)
  const title = t(`report.title.${asked.kind}`)
  return {
    language: state.language,
    title: `${title} – ${state.reference}`,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      ...headBlocks(sources),
      ...presentBlocks(sources),
      ...absentBlocks(sources),
      ...decisionBlocks(sources),
      ...(asked.kind === 'lifting' ? liftingBlocks(sources) : defectBlocks(sources)),
      ...observationBlocks(sources),
      ...signatureBlocks(sources),
      ...photographBlocks(sources)
    ],
    labels: {
      runningHead: [title, state.reference, firm].filter((one) => one !== '').join(' · '),
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

function headBlocks({ state, visit, asked, firm, site, replaces }: ReportSources): readonly FormBlock[] {
  const t = translator(state.language)
  const date = formatFor(state.language).longDate(asked.on)
  const number = t('visit.number', { number: visit.number })
  const rows: readonly (readonly [string, string])[] = [
    [t('report-paper.reference'), state.reference],
    [t('report-paper.on'), date],
    [t('report-paper.visit'), `${number} – ${t(`visit.kind.${visit.kind}`)}`],
    [t('report-paper.works'), state.title],
    [t('report-paper.site'), site],
    [t('report-paper.firm'), firm],
    [t('report-paper.weather'), visit.weather ? t(`weather.${visit.weather}`) : '']
  ]
  return [
    ...rows.flatMap(([label, value]): FormBlock[] =>
      value === ''
        ? []
        : [
            {
              kind: 'paragraph',
              runs: [{ text: `${t('report-paper.named', { label })} `, bold: true }, { text: value }]
            }
          ]
    ),
    ...(replaces === undefined
      ? []
      : [{ kind: 'note', text: t('report-paper.replaces', { number: replaces }) } as const])
  ]
}

/** To whoever reads the paper, our firm is the contractor. */
const capacityWords = (t: Translate, capacity: Capacity): string =>
  capacity === 'contractor' ? t('report-paper.firm') : sentenceCase(t(`capacity.${capacity}`))

function presentBlocks({ state, visit, asked }: ReportSources): readonly FormBlock[] {
  const t = translator(state.language)
  const paper = paperOfReport[asked.kind]
  return [
    { kind: 'part', text: t('report-paper.present') },
    {
      kind: 'table',
      columns: [
        { title: t('report-paper.name'), align: 'left' },
        { title: t('report-paper.capacity'), align: 'left' },
        { title: t('report-paper.role'), align: 'left' }
      ],
      rows: visit.persons.map(({ name, capacity }) => [
        name,
        capacityWords(t, capacity),
        t(`paper.signing.${signingOf(paper, capacity)}`)
      ])
    }
  ]
}

/** Who was called and did not come: the paper shows that the works were accepted after calling them. */
function absentBlocks({ state, asked: { absent = [] } }: ReportSources): readonly FormBlock[] {
  if (absent.length === 0) return []
  const t = translator(state.language)
  const { longDate } = formatFor(state.language)
  const calledWords = (called: PlainDate | undefined, how: string) =>
    [called ? t('report-paper.called-on', { date: longDate(called) }) : '', how].filter((one) => one !== '').join(', ')
  return [
    { kind: 'part', text: t('report-paper.absent') },
    {
      kind: 'table',
      columns: [
        { title: t('report-paper.name'), align: 'left', width: 50 },
        { title: t('report-paper.capacity'), align: 'left', width: 40 },
        { title: t('report-paper.called'), align: 'left', width: 68 }
      ],
      rows: absent.map(({ name, capacity, called, how }) => [
        name,
        capacityWords(t, capacity),
        calledWords(called, how)
      ])
    }
  ]
}

/** The lower price that stands in the place of a repair, and by what the contract allows it. */
function reductionBlocks({ state, asked: { reduction } }: ReportSources): readonly FormBlock[] {
  if (reduction === undefined) return []
  const t = translator(state.language)
  const said = (label: string, value: string): FormBlock => ({
    kind: 'paragraph',
    runs: [{ text: `${t('report-paper.named', { label })} `, bold: true }, { text: value }]
  })
  return [
    said(t('report-paper.reduction'), formatFor(state.language).money(reduction.amount)),
    said(t('report-paper.reduction.flaws'), reduction.text),
    said(t('report-paper.reduction.clause'), reduction.clause)
  ]
}

function decisionBlocks(sources: ReportSources): readonly FormBlock[] {
  const { state, asked } = sources
  const { decision, on, delay } = asked
  if (decision === undefined) return []
  const t = translator(state.language)
  const { longDate } = formatFor(state.language)
  const repaired = delay !== undefined && decision !== 'refused' && decision !== 'without-reserves'
  const until = repaired ? t('report-paper.delay', { count: delay, date: longDate(addDays(on, delay)) }) : ''
  return [
    { kind: 'part', text: t('report-paper.decision') },
    { kind: 'paragraph', runs: [{ text: t(`report-paper.decides.${decision}`, { date: longDate(on) }), bold: true }] },
    ...(until === '' ? [] : [{ kind: 'paragraph', runs: [{ text: until }] } as const]),
    ...reductionBlocks(sources),
    { kind: 'note', text: t('report-paper.law') }
  ]
}

function defectBlocks(sources: ReportSources): readonly FormBlock[] {
  const { state, asked, zone, contractorOf } = sources
  const t = translator(state.language)
  const listed = listedDefects(state, asked)
  if (listed.length === 0 && asked.kind === 'reception') return []
  const reserving = asked.kind === 'reception' && asked.decision !== 'refused'
  const standing = ({ id }: SortedDefect) => {
    const track = trackOf(state, id)
    return reserving && typeof clientStepOf(track, 'reserve') === 'string' ? 'reserved' : clientStanding(track)
  }
  const head: FormBlock = {
    kind: 'part',
    text: t(reserving ? 'report-paper.defects.reception' : 'report-paper.defects.visit')
  }
  if (listed.length === 0) return [head, { kind: 'paragraph', runs: [{ text: t('report-paper.none') }] }]
  return [
    head,
    {
      kind: 'table',
      columns: [
        { title: t('report-paper.number'), align: 'right', width: 8 },
        { title: t('report-paper.place'), align: 'left', width: 32 },
        { title: t('report-paper.text'), align: 'left', width: 53 },
        { title: t('report-paper.contractor'), align: 'left', width: 26 },
        { title: t('report-paper.seen-on'), align: 'left', width: 18 },
        { title: t('report-paper.state'), align: 'left', width: 17 }
      ],
      rows: listed.map((defect) => [
        String(defect.number),
        defect.place,
        [defect.text, seenWords(sources, defect)].filter((one) => one !== '').join(' – '),
        contractorOf(defect),
        seenOn(state, defect, zone),
        t(`standing.client.${standing(defect)}`)
      ])
    }
  ]
}

/** The day it was first seen, short enough for its column. */
function seenOn({ entries, language }: CaseState, { entry }: SortedDefect, zone: TimeZone): string {
  const happened = entries[entry]?.happened
  const day = happened && knownDay(happened, zone)
  return day === undefined ? '' : formatFor(language).numericDate(day)
}

/** How a defect that was known before was met at this visit; empty where it is new. */
function seenWords({ state, visit }: ReportSources, { id }: SortedDefect): string {
  const as = metAt(visit, id)?.as
  return as === undefined ? '' : translator(state.language)(`report-paper.seen.${as}`)
}

/** The owner's answer on each reserve, and what is owed after it. */
function liftingBlocks(sources: ReportSources): readonly FormBlock[] {
  const { state, asked } = sources
  const t = translator(state.language)
  const { longDate } = formatFor(state.language)
  const { liftings = [], on, delay } = asked
  const listed = listedDefects(state, asked)
  const left = leftOf(sources)
  const full = left.length === 0
  const numbers = (outcome: LiftingOutcome) =>
    formatFor(state.language).list(
      listed
        .filter(({ id }) => liftings.some((one) => one.defect === id && one.outcome === outcome))
        .map(({ number }) => t('defects.of', { number }))
    )
  const says = (outcome: LiftingOutcome): FormBlock[] => {
    const count = liftings.filter((one) => one.outcome === outcome).length
    if (count === 0) return []
    const text = t(`report-paper.answers.${outcome}`, { count, date: longDate(on), numbers: numbers(outcome) })
    return [{ kind: 'paragraph', runs: [{ text, bold: true }] }]
  }
  const until =
    delay === undefined || full ? '' : t('report-paper.delay', { count: delay, date: longDate(addDays(on, delay)) })
  return [
    { kind: 'part', text: t('report-paper.decision') },
    ...says('lifted'),
    ...says('refused'),
    { kind: 'paragraph', runs: [{ text: t(full ? 'report-paper.lifting.full' : 'report-paper.lifting.partial') }] },
    ...(until === '' ? [] : [{ kind: 'paragraph', runs: [{ text: until }] } as const]),
    { kind: 'note', text: t('report-paper.law.lifting') },
    { kind: 'part', text: t('report-paper.answers') },
    {
      kind: 'table',
      columns: [
        { title: t('report-paper.number'), align: 'right', width: 9 },
        { title: t('report-paper.place'), align: 'left', width: 34 },
        { title: t('report-paper.reserve'), align: 'left', width: 56 },
        { title: t('report-paper.answer'), align: 'left', width: 17 },
        { title: t('report-paper.word'), align: 'left', width: 38 }
      ],
      rows: listed.map((defect) => {
        const answer = liftings.find((one) => one.defect === defect.id)
        return [
          ...[String(defect.number), defect.place, defect.text],
          ...[answer ? t(`lifting.${answer.outcome}`) : '', answer?.text ?? '']
        ]
      })
    },
    ...leftBlocks(sources, left)
  ]
}

/** The reserves that stay owed; one that the client may not see is not his reserve. */
function leftOf({ state, asked }: ReportSources): readonly SortedDefect[] {
  const left = new Set(leftAfter(beforeAnswers(state, asked).tracks, asked.liftings ?? []))
  return state.defects
    .filter((one) => one.sorted)
    .filter(({ id, entry }) => left.has(id) && mayReceive('client', state.entries[entry]?.visibility ?? 'internal'))
}

function leftBlocks({ state, contractorOf }: ReportSources, left: readonly SortedDefect[]): readonly FormBlock[] {
  const t = translator(state.language)
  if (left.length === 0) return []
  return [
    { kind: 'part', text: t('report-paper.left') },
    {
      kind: 'table',
      columns: [
        { title: t('report-paper.number'), align: 'right', width: 9 },
        { title: t('report-paper.place'), align: 'left', width: 40 },
        { title: t('report-paper.reserve'), align: 'left', width: 75 },
        { title: t('report-paper.contractor'), align: 'left', width: 34 }
      ],
      rows: left.map((defect) => [String(defect.number), defect.place, defect.text, contractorOf(defect)])
    }
  ]
}

/** Of each reserve the photograph before beside the one after. */
function pairBlocks({ state, asked, pictures }: ReportSources): readonly FormBlock[] {
  const t = translator(state.language)
  const pairs = listedDefects(state, asked).flatMap(({ id, number, place }): FormBlock[] => {
    const shown = pictures
      .filter(({ defect }) => defect === id)
      .map(({ source, width, height, side }) => ({
        ...{ source, width, height },
        caption: `${t(`report-paper.photograph.${side === 'after' ? 'after' : 'before'}`, { number })} – ${place}`
      }))
    return shown.length === 0 ? [] : [{ kind: 'photographs', pictures: shown }]
  })
  return pairs.length === 0 ? [] : [{ kind: 'part', text: t('report-paper.photographs') }, ...pairs]
}

/** The occupant's own words; where nobody said any, room for the hand on a paper that is signed by hand. */
function observationBlocks({ state, asked: { text, signatories } }: ReportSources): readonly FormBlock[] {
  const t = translator(state.language)
  const byHand = signatories.some(({ how }) => how === 'paper')
  if (text === '' && !byHand) return []
  return [
    { kind: 'part', text: t('report-paper.observations') },
    ...(text === ''
      ? [{ kind: 'lines', count: 3 } as const]
      : text.split('\n').map((line): FormBlock => ({ kind: 'paragraph', runs: [{ text: line }] })))
  ]
}

function signatureBlocks(sources: ReportSources): readonly FormBlock[] {
  const { state, asked } = sources
  const t = translator(state.language)
  const signing = asked.signatories.filter(({ how }) => how !== 'unsigned')
  const drawn = signing.some(({ how }) => how === 'screen')
  return [
    { kind: 'part', text: t('report-paper.signatures') },
    { kind: 'paragraph', runs: [{ text: t(`report-paper.attests.${asked.kind}`) }] },
    // What a signature stands for is read before it is given, and leaves no page of its own after it.
    { kind: 'note', text: t('report-paper.originals', { count: Math.max(1, signing.length) }), kept: true },
    ...(drawn ? [{ kind: 'note', text: t('report-paper.drawn'), kept: true } as const] : []),
    { kind: 'signatures', signatures: asked.signatories.map((one) => signatureOf(sources, one)) }
  ]
}

function signatureOf({ state, zone }: ReportSources, one: ReportSignatory): FormSignature {
  const t = translator(state.language)
  const { name, capacity } = one
  return {
    name,
    capacity: capacityWords(t, capacity),
    below: belowOf(),
    alt: t('report-paper.signature', { name }),
    strokes: one.how === 'screen' ? one.strokes : []
  }
  function belowOf(): string {
    if (one.how === 'paper') return t('report-paper.by-hand')
    if (one.how === 'unsigned') return t('report-paper.not-signed')
    return t('report-paper.on-screen', { when: formatFor(state.language).instant(one.at, zone) })
  }
}

function photographBlocks(sources: ReportSources): readonly FormBlock[] {
  const { state, asked, pictures } = sources
  if (asked.kind === 'lifting') return pairBlocks(sources)
  const t = translator(state.language)
  const shown = listedDefects(state, asked).flatMap(({ id, number, place }) =>
    pictures
      .filter(({ defect }) => defect === id)
      .map(({ source, width, height, side, level = '' }, at) => ({
        ...{ source, width, height },
        caption:
          side === 'plan'
            ? t('report-paper.plan', { number, level })
            : `${t('report-paper.photograph', { number, nth: at + 1 })} – ${place}`
      }))
  )
  return shown.length === 0
    ? []
    : [
        { kind: 'part', text: t('report-paper.photographs') },
        { kind: 'photographs', pictures: shown }
      ]
}
