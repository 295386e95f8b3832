import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { deadlineLore } from '../../../../src-main/app/deadline-data'
import { agendaOf } from '../../../../src-shared/domain/case/agenda'
import { alarmRules, alarmsOn, healthOn } from '../../../../src-shared/domain/case/alarm'
import { alarmsOf } from '../../../../src-shared/domain/case/alarms'
import { openSteps } from '../../../../src-shared/domain/case/next-step'
import { addDays, plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { acknowledging, changing, latest, opening } from '../../../support/case-commands'
import {
  type Ask,
  acknowledged,
  assign,
  deposited,
  noticed,
  played,
  promise,
  returned,
  task,
  withdraw
} from '../../../support/case-plays'
import {
  exposure,
  fact,
  filed,
  grievance,
  hear,
  insolvency,
  offer,
  request,
  theirs,
  triage
} from '../../../support/casework-plays'

const paris = timeZone.parse('Europe/Paris')
/** The day on which every play takes place, a Tuesday. */
const today = plainDate.parse('2026-03-10')
const answered: Ask = { type: 'log-communication', channel: 'call', flow: 'out', outcome: 'reached', text: 'Rassurée' }
const resolve: Ask = { type: 'move-stage', to: 'resolved', reason: 'Repris et sec' }
const alarmsAfter = (given: readonly Ask[]) => {
  const { open } = played(given)
  return alarmsOf(open, paris, openSteps(open, paris), agendaOf(open, paris, deadlineLore()))
}

const table: readonly {
  readonly rule: (typeof alarmRules)[number]
  readonly given: readonly Ask[]
  readonly from: string
  readonly grave?: string
}[] = [
  {
    rule: 'safety-unjudged',
    given: [opening(), { ...answered, flow: 'in', text: 'Il y a une odeur de gaz, ça sent le gaz partout.' }],
    from: '2026-03-10',
    grave: '2026-03-10'
  },
  { rule: 'safety', given: [opening(), triage], from: '2026-03-10' },
  { rule: 'safety', given: [opening(), { ...triage, safety: 'certain' }], from: '2026-03-10', grave: '2026-03-10' },
  { rule: 'not-acknowledged', given: [opening()], from: '2026-03-12', grave: '2026-03-14' },
  { rule: 'promise-late', given: [opening(), promise], from: '2026-03-13', grave: '2026-03-13' },
  { rule: 'answer-owed', given: [opening(), theirs], from: '2026-03-10', grave: '2026-03-12' },
  { rule: 'insurer-not-told', given: [opening(), theirs], from: '2026-03-14', grave: '2026-03-14' },
  { rule: 'claim-undeclared', given: [opening(), insolvency], from: '2026-02-13', grave: '2026-03-08' },
  {
    rule: 'deadline-near',
    given: [
      opening(),
      {
        type: 'confirm-deadline',
        rule: 'presc-consumer-pro',
        given: { trigger: '2024-06-01', direction: 'we-claim' }
      }
    ],
    from: '2026-03-29',
    grave: '2026-05-22'
  },
  {
    rule: 'deadline-unconfirmed',
    // Two of the dates it calls for are others' to use: nothing is lost, and somebody looks all the same.
    given: [opening({ disputeType: 'works' }), { type: 'record-anchors', given: { reception: '2025-06-01' } }],
    from: '2026-03-15'
  },
  {
    rule: 'deadline-unconfirmed',
    given: [
      opening({ disputeType: 'works', direction: 'we-claim' }),
      { type: 'record-anchors', given: { reception: '2025-03-20' } }
    ],
    from: '2026-02-17',
    grave: '2026-03-12'
  },
  { rule: 'letter-not-posted', given: noticed, from: '2026-03-12', grave: '2026-03-19' },
  { rule: 'slip-missing', given: [...noticed, deposited], from: '2026-03-25' },
  { rule: 'letter-returned', given: [...noticed, deposited, returned], from: '2026-03-10' },
  { rule: 'notice-unanswered', given: [...noticed, deposited], from: '2026-04-11', grave: '2026-04-18' },
  { rule: 'they-wait', given: [opening()], from: '2026-03-13', grave: '2026-03-18' },
  { rule: 'no-news', given: [opening(), answered], from: '2026-03-24', grave: '2026-04-07' },
  {
    rule: 'no-next-step',
    given: [...acknowledged, { type: 'move-stage', to: 'agreed', reason: 'De vive voix' }],
    from: '2026-03-10'
  },
  { rule: 'task-late', given: [opening(), { ...task, due: '2026-03-12' }], from: '2026-03-13', grave: '2026-03-20' },
  { rule: 'information-late', given: [opening(), request], from: '2026-03-21' },
  { rule: 'choice-late', given: [opening(), offer], from: '2026-03-21' },
  {
    rule: 'letter-unanswered',
    given: [opening(), acknowledging({ kind: 'information-request', deadline: { on: plainDate.parse('2026-03-20') } })],
    from: '2026-03-21'
  },
  { rule: 'nobody-in-charge', given: [opening()], from: '2026-03-12' },
  { rule: 'public-exposure', given: [opening(), exposure], from: '2026-03-10' },
  { rule: 'grievance-unanswered', given: [opening(), grievance], from: '2026-03-20' },
  { rule: 'fact-unproven', given: [opening(), fact], from: '2026-03-20' },
  { rule: 'restatement-unconfirmed', given: [opening(), { ...hear, confirmed: false }], from: '2026-03-11' },
  { rule: 'not-followed-up', given: [opening(), resolve], from: '2026-03-31' }
]

describe('each rule has its days', () => {
  it.each(table)('$rule from $from', ({ rule, given, from, grave }) => {
    const found = alarmsAfter(given).find((alarm) => alarm.rule === rule)
    expect(found && [found.from, found.grave]).toEqual([from, grave])
  })

  it.each(table)('$rule names an entry of the case', ({ rule, given }) => {
    const { open } = played(given)
    const { entry } = alarmsAfter(given).find((alarm) => alarm.rule === rule) ?? {}
    // That nothing is planned follows from no entry.
    if (rule === 'no-next-step') expect(entry).toBeUndefined()
    else expect(Object.keys(open.entries)).toContain(entry)
  })

  test('every rule has been seen', () => {
    // What differs between machines is in versions.test.ts.
    const seen = new Set<string>([...table.map(({ rule }) => rule), 'versions-differ'])
    expect(alarmRules.filter((rule) => !seen.has(rule))).toEqual([])
  })
})

test('an alarm says which of its kind it is, by the beginning of its words', () => {
  const which = (given: readonly Ask[], rule: string) => alarmsAfter(given).find((alarm) => alarm.rule === rule)?.about
  expect(which([opening(), promise], 'promise-late')).toBe('Rappeler avec une date')
  const long = { ...fact, text: 'é'.repeat(200) }
  expect(which([opening(), long], 'fact-unproven')).toBe(`${'é'.repeat(80)}…`)
})

test('a proposed date is told in the agenda before its time once nobody has looked at it for some days', () => {
  const { open } = played([
    opening({ disputeType: 'works', direction: 'we-claim' }),
    { type: 'record-anchors', given: { reception: '2025-12-01' } }
  ])
  const warned = agendaOf(open, paris, deadlineLore()).filter(({ warnFrom }) => warnFrom === '2026-03-15')
  // The nearest right alone: a day's list stays short.
  expect(warned.map(({ step }) => 'rule' in step && step.rule)).toEqual(['gpa-1y'])
})

test('confirming or dropping every proposed date clears the alarm', () => {
  const given: readonly Ask[] = [
    opening({ disputeType: 'works', direction: 'we-claim' }),
    { type: 'record-anchors', given: { reception: '2025-06-01' } }
  ]
  const rules = (more: readonly Ask[]) => alarmsAfter([...given, ...more]).map(({ rule }) => rule)
  expect(rules([])).toContain('deadline-unconfirmed')
  const proposed = agendaOf(played(given).open, paris, deadlineLore()).flatMap(({ lane, step }) =>
    lane === 'proposed' && 'rule' in step ? [step.rule] : []
  )
  const drop = (rule: string): Ask => ({ type: 'drop-deadline', rule, reason: 'Suivi par l’avocat' })
  const [first = '', ...others] = proposed
  const confirm: Ask = { type: 'confirm-deadline', rule: first, given: {} }
  expect(rules([confirm, ...others.map(drop)])).not.toContain('deadline-unconfirmed')
})

test('what was done clears what it is about', () => {
  const rules = (given: readonly Ask[]) => alarmsAfter(given).map(({ rule }) => rule)
  expect(rules([opening(), assign])).not.toContain('nobody-in-charge')
  expect(rules([opening(), answered])).not.toContain('they-wait')
  expect(rules([opening(), acknowledging()])).not.toContain('not-acknowledged')
  expect(rules([opening(), hear])).not.toContain('restatement-unconfirmed')
  expect(rules([opening(), withdraw])).toEqual([])
})

test('a message filed by mistake does not keep anybody waiting once it is taken back', () => {
  const given = [opening(), answered, filed]
  expect(alarmsAfter(given).map(({ rule }) => rule)).toContain('they-wait')
  const back = [...given, ((state) => ({ type: 'undo', entry: latest(state, 'communication-logged') })) satisfies Ask]
  expect(alarmsAfter(back).map(({ rule }) => rule)).not.toContain('they-wait')
  expect(played(back).open.lastMessage.flow).toBe('out')
})

test('a light only gets worse while nothing is done', () => {
  const rank = { well: 0, attention: 1, grave: 2 }
  fc.assert(
    fc.property(fc.constantFrom(...table), fc.nat(400), fc.nat(60), ({ given }, day, later) => {
      const alarms = alarmsAfter(given)
      const then = healthOn(alarms, addDays(today, day))
      const after = healthOn(alarms, addDays(today, day + later))
      expect(rank[after]).toBeGreaterThanOrEqual(rank[then])
      const standing = alarmsOn(alarms, addDays(today, day)).map(({ health }) => rank[health])
      expect(standing).toEqual(standing.toSorted((a, b) => b - a))
    })
  )
})

describe('words that point to a danger', () => {
  const gas: Ask = { type: 'log-communication', channel: 'call', flow: 'in', text: 'Ça sent le gaz dans l’escalier !' }
  const judged: Ask = { ...triage, safety: 'none', immediate: [] }
  const hint = (given: readonly Ask[]) => alarmsAfter(given).find(({ rule }) => rule === 'safety-unjudged')

  test('are said with the entry that holds them, wherever the client said them', () => {
    const { open } = played([opening(), gas])
    const alarm = alarmsOf(open, paris).find(({ rule }) => rule === 'safety-unjudged')
    expect(alarm).toMatchObject({ words: ['sent le gaz'], entry: latest(open, 'communication-logged'), act: 'triage' })
    expect(healthOn(alarmsOf(open, paris), today)).not.toBe('well')
    expect(hint([opening({ summary: 'Le plafond s’est effondré.' })])?.words).toHaveLength(1)
    expect(hint([opening(), { ...hear, words: 'Ça sent le gaz' }])).toBeDefined()
  })

  test('are not looked for in what we say ourselves', () => {
    expect(hint([opening(), { ...gas, flow: 'out' }])).toBeUndefined()
    expect(hint([opening(), { type: 'add-note', text: 'Ça sent le gaz' }])).toBeUndefined()
  })

  test('are judged by a triage, until new ones are said', () => {
    expect(hint([opening(), gas, judged])).toBeUndefined()
    expect(hint([opening(), gas, judged, gas])).toBeDefined()
    expect(hint([opening(), gas, { ...triage, safety: 'certain' }, gas])).toBeUndefined()
  })

  test('go with an entry that is taken back, and follow what it is corrected to', () => {
    const back: Ask = (state) => ({ type: 'undo', entry: latest(state, 'communication-logged') })
    expect(hint([opening(), filed])).toBeUndefined()
    expect(hint([opening(), { ...filed, text: 'Ça sent le gaz' }, back])).toBeUndefined()
    const corrected =
      (text: string): Ask =>
      (state) => ({ type: 'correct-entry', entry: latest(state, 'communication-logged'), text, reason: 'Mal compris' })
    expect(hint([opening(), gas, corrected('Ça sent la peinture dans l’escalier.')])).toBeUndefined()
    expect(hint([opening(), answered, { ...gas, text: 'Allô' }, corrected('Ça sent le gaz')])).toBeDefined()
  })

  test('follow the summary as it stands, which nobody judges twice for another detail', () => {
    const details = (summary: string): Ask => changing({ summary })
    expect(hint([opening(), details('Ça sent le gaz')])).toBeDefined()
    expect(hint([opening({ summary: 'Ça sent le gaz' }), judged, details('Ça sent le gaz')])).toBeUndefined()
  })
})

test('triage sets the priority a person decided, and says what it was', () => {
  const { open } = played([opening({ priority: 'P3' }), { ...triage, priority: 'P1' }])
  expect(open.priority).toBe('P1')
  expect(played([opening({ priority: 'P3' }), triage]).open.priority).toBe('P3')
})
