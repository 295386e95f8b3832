import type { CaseState } from '../domain/case/state'
import type { Language } from '../domain/common/vocabulary'
import type { Deadline } from '../domain/deadline/deadline'
import { type DeadlineInputs, inputName } from '../domain/deadline/inputs'
import { inputsOf } from '../domain/deadline/rule-inputs'
import type { FormBlock, FormContent } from '../domain/form/content'
import type { PlainDate } from '../lib/plain-date'
import { movesWords } from './deadline-moves'
import { inputValueWords, inputWords, ruleWords, stepWords } from './deadline-words'
import { formatFor } from './format'
import { type Translate, translator } from './translator'

/** A date of a case, and all that led to it. */
export interface ExplainedDate {
  readonly firm: string
  readonly state: Pick<CaseState, 'reference' | 'title' | 'language'>
  readonly deadline: Deadline
  /** What it was worked out on: the case's own and the deadline's. */
  readonly given: DeadlineInputs
  readonly subject: string
  /** The earlier dates, the oldest first. */
  readonly was: readonly PlainDate[]
  /** Of the shipped rules. */
  readonly version: string
  /** The rule is the firm's own. */
  readonly isOwn: boolean
  readonly today: PlainDate
}

/**
 * A date explained on paper, in the language of the case: the day, what was entered, each step with its article, what would
 * change it and what would not.
 */
export function deadlinePaper(explained: ExplainedDate): FormContent {
  const { firm, state, deadline } = explained
  const { language } = state
  const t = translator(language)
  const name = ruleWords(language, deadline.rule).name
  const title = t('deadline-paper.title', { name })
  return {
    language,
    title: `${title} – ${state.reference}`,
    author: firm,
    blocks: [
      { kind: 'title', text: title },
      { kind: 'note', text: headWords(explained) },
      ...datesPart(explained),
      ...part(t('deadline-paper.given'), pairs(t, givenOf(explained))),
      ...part(t('deadlines.steps'), stepsOf(language, deadline)),
      ...movesParts(language, deadline),
      ...endParts(explained),
      { kind: 'note', text: t('deadline.disclaimer') }
    ],
    labels: {
      runningHead: `${title} – ${state.reference}`,
      page: t('letter.label.page', { page: '{page}', pages: '{pages}' }),
      initials: ''
    }
  }
}

type Pair = readonly [name: string, value: string]

const paragraph = (...texts: readonly (string | { readonly bold: string })[]): FormBlock => ({
  kind: 'paragraph',
  runs: texts.map((text) => (typeof text === 'string' ? { text } : { text: text.bold, bold: true as const }))
})

const pairs = (t: Translate, all: readonly Pair[]): readonly FormBlock[] =>
  all.map(([name, value]) => paragraph(t('common.named', { name, value: '' }), { bold: value }))

const sentences = (all: readonly string[]): readonly FormBlock[] => all.map((one) => paragraph(`– ${one}`))

const part = (text: string, blocks: readonly FormBlock[]): readonly FormBlock[] =>
  blocks.length === 0 ? [] : [{ kind: 'part', text }, ...blocks]

function headWords({ firm, state, subject, today }: ExplainedDate): string {
  const { language, reference, title } = state
  const t = translator(language)
  const printed = t('deadline-paper.printed', { date: formatFor(language).longDate(today) })
  return [firm, `${reference} – ${title}`, subject, printed].filter((one) => one !== '').join(' · ')
}

function datesPart({ state, deadline, was }: ExplainedDate): readonly FormBlock[] {
  const t = translator(state.language)
  const { longDate } = formatFor(state.language)
  const { lastDay, actBy, side, nature, pending, outputs } = deadline
  const others = Object.entries(outputs).filter(([, on]) => on !== lastDay)
  const dates: Pair[] = [
    ...(lastDay ? [[t('deadlines.last-day'), longDate(lastDay)] as const] : []),
    ...(actBy ? [[t('deadlines.act-by'), longDate(actBy)] as const] : []),
    ...others.flatMap(([name, on]): Pair[] => {
      const step = deadline.steps.some((one) => one.code === 'output' && one.name === name)
      return step ? [] : [[name, longDate(on)]]
    })
  ]
  const kind = [t(`deadlines.${side}`), t(`deadlines.nature.${nature}`)].join(' · ')
  return [
    ...part(t('deadline-paper.date'), pairs(t, dates)),
    paragraph(kind),
    ...(pending ? [paragraph(t('deadlines.pending'))] : []),
    ...(was.length > 0
      ? [paragraph(t('common.named', { name: t('deadlines.history'), value: was.map(longDate).join(', ') }))]
      : [])
  ]
}

/** Only what the rule asks for. */
function givenOf({ state, deadline, given }: ExplainedDate): readonly Pair[] {
  const t = translator(state.language)
  const format = formatFor(state.language)
  const asked = new Set(inputsOf(deadline.rule).map(({ name }) => name))
  return inputName.options.flatMap((name): Pair[] => {
    const value = given[name]
    if (value === undefined || !asked.has(name)) return []
    return [[inputWords(t, name, deadline.rule.id), inputValueWords(t, format, name, value)]]
  })
}

const stepsOf = (language: Language, { steps, rule }: Deadline): readonly FormBlock[] =>
  steps.flatMap((step, place): FormBlock[] => [
    paragraph(`${place + 1}. ${stepWords(language, step, rule.id)}`),
    ...(step.sources.length > 0 ? [{ kind: 'note' as const, text: step.sources.join(' · ') }] : [])
  ])

function movesParts(language: Language, { rule, assumed, dependsOn }: Deadline): readonly FormBlock[] {
  const t = translator(language)
  const { moving, vain } = movesWords(t, rule)
  // A day that has a name of its own is not named a second time.
  const named = 'latest' in rule.start || rule.start.input !== 'trigger'
  const hidden = new Set<string>(['midnight-start', ...(named ? ['trigger'] : [])])
  const list = (names: Deadline['dependsOn']) =>
    formatFor(language).list(names.map((name) => inputWords(t, name, rule.id)))
  return [
    ...part(t('deadlines.inputs'), [
      paragraph(`${list(dependsOn.filter((name) => !hidden.has(name)))}.`),
      ...(assumed.length > 0 ? [paragraph(t('deadlines.assumed', { inputs: list(assumed) }))] : [])
    ]),
    ...part(t('deadlines.moves'), sentences(moving)),
    ...part(t('deadlines.moves-not'), sentences(vain))
  ]
}

function endParts({ state, deadline, version, isOwn }: ExplainedDate): readonly FormBlock[] {
  const { language } = state
  const t = translator(language)
  const { rule, inForce } = deadline
  const { consequence, after, notes } = ruleWords(language, rule)
  const follows = [consequence, after].flatMap((one) => one ?? [])
  const reviewed = t('deadlines.reviewed', { date: formatFor(language).longDate(rule.reviewedOn) })
  const set = isOwn ? t('own-rules.of-firm') : t('deadline-paper.set', { version })
  return [
    ...part(
      t('deadlines.follows'),
      follows.map((one) => paragraph(one))
    ),
    ...part(t('deadlines.know'), sentences(notes)),
    ...(inForce ? [] : [paragraph(t('deadlines.not-in-force'))]),
    { kind: 'note', text: [t('deadlines.source', { sources: rule.sources.join(' · ') }), reviewed, set].join(' · ') }
  ]
}
