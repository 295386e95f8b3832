import type { Receivable } from '../../domain/dossier/receivable'
import type { Variant } from '../../domain/dossier/variant'
import type { FormBlock, FormContent } from '../../domain/form/content'
import type { AttachmentId } from '../../lib/ids'
import type { PlainDate } from '../../lib/plain-date'
import type { EntryNames } from '../entry-told'
import { formatFor } from '../format'
import { sentenceCase } from '../sentence-case'
import { translator } from '../translator'
import { chronology } from './chronology'
import { exhibitTable, type ListedExhibit } from './exhibit-list'

/** All that the pages before the exhibits say. */
export interface Front {
  readonly variant: Variant
  readonly receivable: Receivable
  readonly names: EntryNames
  readonly firm: string
  /** As somebody named it for this reader; the words of the case itself may be internal. */
  readonly title: string
  readonly to: string
  readonly today: PlainDate
  readonly numbers: ReadonlyMap<AttachmentId, number>
  readonly exhibits: readonly ListedExhibit[]
}

interface Section {
  readonly id: string
  readonly title: string
  readonly blocks: readonly FormBlock[]
}

const text = (words: string, bold = false): FormBlock => ({
  kind: 'paragraph',
  runs: [{ text: words, ...(bold && { bold: true as const }) }]
})

/** The sections that have something to say, in order; each begins a page of its own. */
export function sectionsOf(front: Front): readonly Section[] {
  const { t } = front.names
  const { firm, numbers, receivable, names, exhibits } = front
  const table = chronology(receivable, { names, firm, numbers })
  const listed = exhibitTable({ language: receivable.state.language, zone: names.zone, exhibits })
  const sections: readonly Section[] = [
    { id: 'note', title: t('dossier.note'), blocks: front.variant === 'mediator' ? noteInAnswer(front) : [] },
    { id: 'chronology', title: t('dossier.chronology'), blocks: table ? [table] : [] },
    { id: 'facts', title: t('dossier.facts'), blocks: facts(front) },
    { id: 'letters', title: t('dossier.letters'), blocks: letters(front) },
    { id: 'file-texts', title: t('dossier.file-texts'), blocks: fileTexts(front) },
    {
      id: 'exhibits',
      title: t('exhibit-list.title'),
      blocks: listed ? [listed, { kind: 'note', text: t('exhibit-list.dates') }] : []
    }
  ]
  return sections.filter(({ blocks }) => blocks.length > 0)
}

const cited = (numbers: readonly number[], t: EntryNames['t']): string =>
  numbers.length === 0 ? '' : t('dossier.cited', { count: numbers.length, numbers: numbers.join(', ') })

/** The exhibits that prove a fact: a piece itself, or those of the entry. */
function proofsOf({ receivable: { state }, numbers }: Front, fact: Receivable['state']['facts'][number]) {
  const pieces = fact.proofs.flatMap(({ entry, piece }) =>
    piece ? [piece] : Object.values(state.pieces).flatMap((one) => (one.entry === entry ? [one.attachment.id] : []))
  )
  return [...new Set(pieces.flatMap((id) => numbers.get(id) ?? []))].toSorted((a, b) => a - b)
}

/** How it stands between the parties; that nobody has said yet is no word for a reader. */
const standingOf = ({ standing }: Receivable['state']['facts'][number], t: EntryNames['t']): string =>
  standing === 'unproven' ? '' : t(`fact-standing.${standing}`)

/** Numbered anew: a gap would tell of a fact that is not here. */
function facts(front: Front): readonly FormBlock[] {
  const { names, receivable } = front
  const { t, format, zone } = names
  return receivable.state.facts.flatMap((fact, index): FormBlock[] => [
    text(t('dossier.fact', { number: index + 1, text: fact.text }), true),
    text(
      [format.happened(fact.when, zone), standingOf(fact, t), cited(proofsOf(front, fact), t)]
        .filter((one) => one !== '')
        .join(' · ')
    ),
    ...(fact.ours ? [text(t('dossier.ours', { text: fact.ours }))] : []),
    ...(fact.theirs ? [text(t('dossier.theirs', { text: fact.theirs }))] : [])
  ])
}

function letters({ receivable: { state }, names, numbers }: Front): readonly FormBlock[] {
  if (state.letters.length === 0) return []
  const { t, format, contact } = names
  const day = (date: PlainDate | undefined) => (date ? format.date(date) : '')
  return [
    {
      kind: 'table',
      columns: [
        { title: t('dossier.date'), align: 'left', width: 24 },
        { title: t('dossier.letter'), align: 'left' },
        { title: t('dossier.deposited'), align: 'left', width: 24 },
        { title: t('dossier.collected'), align: 'left', width: 24 },
        { title: t('dossier.exhibits'), align: 'left', width: 13 }
      ],
      rows: state.letters.map(({ kind, to, dated, document, mailing }) => [
        format.date(dated),
        [t(`letter.kind.${kind}`), contact(to)].filter(Boolean).join(' · '),
        day(mailing.deposited),
        day(mailing.collected ?? mailing.returned?.on),
        String(numbers.get(document) ?? '')
      ])
    }
  ]
}

/** What was written for the file and may be read by this reader, whole. */
function fileTexts({ receivable: { state }, names }: Front): readonly FormBlock[] {
  const { t, format, letter, zone } = names
  return state.fileTexts.flatMap(({ entry, of, text: words }): FormBlock[] => {
    const when = state.entries[entry]?.happened
    const beside = (of.kind === 'letter' ? letter(of.letter) : undefined) ?? t('dossier.file-text.message')
    const title = [when && format.happened(when, zone), beside].filter(Boolean).join(' · ')
    return [text(title, true), ...words.split(/\n{2,}/u).map((one) => text(one.trim()))]
  })
}

/** For a mediator: each grievance, what we answer, the exhibits it rests on, and what we propose. */
function noteInAnswer(front: Front): readonly FormBlock[] {
  const { receivable, names } = front
  const { t, format } = names
  const { state } = receivable
  const answered = (standing: (typeof state.grievances)[number]['standing'], words: string) =>
    t('dossier.answer', { standing: t(`grievance-standing.${standing}`), text: words })
  const grievances = state.grievances.flatMap((grievance, index): FormBlock[] => {
    const proofs = state.facts.filter(({ id }) => grievance.facts.includes(id)).flatMap((fact) => proofsOf(front, fact))
    const exhibits = cited(
      [...new Set(proofs)].toSorted((a, b) => a - b),
      t
    )
    return [
      text(t('dossier.grievance', { number: index + 1, text: grievance.text }), true),
      ...(grievance.answer === undefined ? [] : [text(answered(grievance.standing, grievance.answer))]),
      ...(exhibits === '' ? [] : [text(sentenceCase(exhibits))])
    ]
  })
  const offers = state.remedies.map(({ text: words, until }) =>
    text(until ? t('dossier.offered-until', { text: words, date: format.longDate(until) }) : words)
  )
  return [...grievances, ...(offers.length === 0 ? [] : [text(t('dossier.proposals'), true), ...offers])]
}

/** Where each part of the file begins, once its pages are counted. */
export interface Places {
  readonly sections: ReadonlyMap<string, number>
  readonly exhibits: ReadonlyMap<number, number>
}

const label = (front: Front, runningHead: string): FormContent['labels'] => ({
  runningHead,
  page: front.names.t('letter.label.page', { page: '{page}', pages: '{pages}' }),
  initials: ''
})

function contentOf(front: Front, blocks: readonly FormBlock[]): FormContent {
  const { reference, language } = front.receivable.state
  const title = front.names.t('dossier.of', { reference })
  return { language, title, author: front.firm, blocks, labels: label(front, title) }
}

/** The cover with the contents, which name the pages. */
export function coverPages(front: Front, sections: readonly Section[], places: Places): FormContent {
  const { t, format } = front.names
  const { reference } = front.receivable.state
  const page = (number: number | undefined) => String(number ?? '')
  const blocks: FormBlock[] = [
    { kind: 'title', text: t('dossier.of', { reference }) },
    ...(front.title === '' ? [] : [text(front.title, true)]),
    text(t('dossier.made-by', { firm: front.firm, date: format.longDate(front.today) })),
    text(t('dossier.made-for', { to: front.to === '' ? t(`dossier.variant.${front.variant}`) : front.to })),
    { kind: 'part', text: t('dossier.contents') },
    ...sections.map(
      ({ id, title }): FormBlock => ({ kind: 'entry', text: title, page: page(places.sections.get(id)), to: id })
    ),
    ...front.exhibits.map(({ number, name }): FormBlock => {
      const words = t('dossier.exhibit', { number, name })
      return { kind: 'entry', text: words, page: page(places.exhibits.get(number)), to: `exhibit-${number}` }
    })
  ]
  return contentOf(front, blocks)
}

/** A section as pages of its own. */
export function sectionPages(front: Front, { title, blocks }: Section): FormContent {
  return contentOf(front, [{ kind: 'title', text: title }, ...blocks])
}

/** What stands on the pages of an exhibit that we write ourselves. */
export type ExhibitBody =
  | { readonly kind: 'mail'; readonly head: readonly string[]; readonly text: string }
  /** Its file stays here: it would bring the ways it went, and what hung on it. */
  | { readonly kind: 'unread-mail' }
  | { readonly kind: 'beside'; readonly file: string }

/** An e-mail as it was received, or the sheet that stands for what cannot be put on pages. */
export function exhibitPages(
  front: Front,
  { number, name }: Pick<ListedExhibit, 'number' | 'name'>,
  body: ExhibitBody
): FormContent {
  const stamp = front.names.t('exhibit.number', { number })
  const content = contentOf(front, [
    { kind: 'title', text: stamp },
    { kind: 'part', text: name },
    ...bodyOf(body, front.names.t)
  ])
  return { ...content, labels: { ...content.labels, runningHead: stamp } }
}

function bodyOf(body: ExhibitBody, t: EntryNames['t']): readonly FormBlock[] {
  if (body.kind === 'beside') return [text(t('dossier.beside', { file: body.file }))]
  if (body.kind === 'unread-mail') return [text(t('dossier.unread-mail'))]
  return [
    ...body.head.map((line): FormBlock => ({ kind: 'note', text: line })),
    ...body.text.split(/\n{2,}/u).flatMap((one) => (one.trim() === '' ? [] : [text(one.trim())]))
  ]
}

/** The same where there is no sha256sum: what differs from its digest is named. */
const WINDOWS: readonly string[] = [
  "Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | % { $h, $f = $_ -split '  ', 2; if ((Get-FileHash $f).Hash -ne $h) { $f } }",
  '(Get-FileHash tagmanifest-sha256.txt).Hash'
]

/** What is beside the dossier in its package, and how it is checked without this application. */
export function readme(front: Pick<Front, 'receivable' | 'firm' | 'today'>): string {
  const { language, reference } = front.receivable.state
  const t = translator(language)
  const format = formatFor(language)
  return [
    t('dossier.of', { reference }),
    front.firm,
    format.longDate(front.today),
    '',
    t('dossier.readme.what'),
    t('dossier.readme.check'),
    '',
    '    sha256sum -c manifest-sha256.txt',
    '    sha256sum -c tagmanifest-sha256.txt',
    '    sha256sum tagmanifest-sha256.txt',
    '',
    t('dossier.readme.elsewhere'),
    '',
    ...WINDOWS.map((line) => `    ${line}`),
    '',
    t('dossier.readme.slip'),
    ''
  ].join('\n')
}
