import { describe, expect, it, test } from 'vitest'
import {
  decideOrganisation,
  type OrganisationCommand,
  organisationCommand,
  organisationRefusals
} from '../../../../src-shared/domain/organisation/decide'
import { covers, type Limit } from '../../../../src-shared/domain/organisation/powers'
import {
  emptyOrganisation,
  evolveOrganisation,
  type OrganisationState,
  personOf
} from '../../../../src-shared/domain/organisation/state'
import { eventId, personId } from '../../../../src-shared/lib/ids'
import { instant } from '../../../../src-shared/lib/plain-date'
import { file } from '../../../support/case-commands'
import { author } from '../../../support/play-case'

const owner = '01890000-0000-7000-8000-0000000000e1'
const helper = '01890000-0000-7000-8000-0000000000e2'

const person = (id: string, more: object = {}) => ({
  type: 'set-person' as const,
  person: {
    id,
    firstName: 'Zoé',
    lastName: 'Lefèvre-Nuñez',
    capacity: 'Gérante',
    phone: '',
    email: '',
    powers: { letters: true, notices: { kind: 'any' }, gestures: { kind: 'none' } },
    active: true,
    ...more
  }
})
const firm = {
  type: 'set-company' as const,
  company: {
    name: 'Bâti-Rhône',
    legalForm: 'SARL',
    capital: '50 000 €',
    address: ['12 rue de l’Église', '69003 Lyon'],
    register: 'Lyon 512 345 678',
    vatNumber: '',
    phone: '',
    email: '',
    website: '',
    place: 'Lyon'
  }
}
const preferences = (firstNumber: number) => ({
  type: 'set-preferences' as const,
  preferences: {
    zone: 'Europe/Paris',
    language: 'fr',
    references: { prefix: '', firstNumber, digits: 4 },
    departments: []
  }
})
const mediator = {
  type: 'set-mediator' as const,
  mediator: {
    name: 'Médiation du bâtiment',
    address: '1 place Bellecour, Lyon',
    website: 'https://exemple.fr',
    notes: ''
  }
}
const withoutPower = { powers: { letters: false, notices: { kind: 'none' }, gestures: { kind: 'none' } } }

function played(commands: readonly object[]) {
  let state: OrganisationState = emptyOrganisation
  let count = 0
  const ask = (input: object, highestNumber?: number) => {
    const command: OrganisationCommand = organisationCommand.parse(input)
    const templates = command.type === 'set-letter-templates' ? command.templates : []
    const wrongTemplate = templates.find(({ text }) => text === 'broken')
    const done = decideOrganisation(state, command, { highestNumber, wrongTemplate })
    for (const event of done.ok ? done.value : []) {
      count += 1
      const id = eventId.parse(`01890000-0000-7000-8000-0000000003${String(count).padStart(2, '0')}`)
      const header = { id, recordedAt: instant.parse('2026-03-10T09:00:00.000Z'), actor: author }
      state = evolveOrganisation(state, { ...event, header })
    }
    return done
  }
  for (const command of commands) {
    const done = ask(command)
    if (!done.ok) throw new Error(`The test's own preparation was refused: ${done.reason.code}`)
  }
  return { ask, state: () => state }
}

describe('what the firm says of itself', () => {
  test('is what was set last, with what each change saw', () => {
    const play = played([firm, person(owner), person(helper, withoutPower), mediator, preferences(1)])
    play.ask({ ...firm, company: { ...firm.company, phone: '04 72 00 00 00' } })
    play.ask(person(owner, { capacity: 'Présidente' }))
    const { company, people, seen } = play.state()
    expect(company?.phone).toBe('04 72 00 00 00')
    expect(people.map((one) => one.capacity)).toEqual(['Présidente', 'Gérante'])
    expect(personOf(play.state(), personId.parse(helper))?.powers.letters).toBe(false)
    expect(Object.keys(seen).toSorted()).toEqual([owner, helper, 'company', 'mediator', 'preferences'].toSorted())
    play.ask({ type: 'set-mediator' })
    expect(play.state().mediator).toBeUndefined()
  })

  test('the settings of deadlines are set part by part, and what is not named stays', () => {
    const ecb = [{ half: '2026H2', rate: '2.00' }]
    const play = played([{ type: 'set-deadline-settings', settings: { rates: { ecb } } }])
    play.ask({ type: 'set-deadline-settings', settings: { lead: { summons: { months: 4 } } } })
    expect(play.state().deadlines).toEqual({ rates: { ecb }, lead: { summons: { months: 4 } } })
    play.ask({ type: 'set-deadline-settings', settings: { rates: {} } })
    expect(play.state().deadlines?.rates).toEqual({})
  })

  test('a half-year has one rate', () => {
    const ecb = [
      { half: '2026H2', rate: '2.00' },
      { half: '2026H2', rate: '2.15' }
    ]
    const command = { type: 'set-deadline-settings', settings: { rates: { ecb } } }
    expect(organisationCommand.safeParse(command).success).toBe(false)
  })

  test('a logo comes with the company that shows it, stays with a change, and goes when it is taken off', () => {
    const logo = file(1, { name: 'logo.png', mediaType: 'image/png' })
    const play = played([{ ...firm, company: { ...firm.company, logo: logo.id }, logo }])
    expect(play.state().logo).toEqual(logo)
    play.ask({ ...firm, company: { ...firm.company, phone: '1', logo: logo.id } })
    expect(play.state().logo).toEqual(logo)
    play.ask(firm)
    expect(play.state().logo).toBeUndefined()
  })

  test('a signature comes with its person, stays with a change, may be chosen anew, and goes when it is taken off', () => {
    const signature = file(1, { name: 'paraphe.png', mediaType: 'image/png' })
    const signs = { ...person(owner, { signature: signature.id }), signature }
    const play = played([signs])
    const kept = () => personOf(play.state(), personId.parse(owner))
    expect(kept()?.signature).toBe(signature.id)
    play.ask(person(owner, { capacity: 'Directrice', signature: signature.id }))
    expect(kept()).toMatchObject({ capacity: 'Directrice', signature: signature.id })
    play.ask(person(owner, { capacity: 'Directrice' }))
    expect(kept()?.signature).toBeUndefined()
  })
})

const withPlan = (steps: readonly (readonly [id: string, from: string])[]) => ({
  type: 'set-deadline-settings',
  settings: {
    plans: [
      {
        id: 'own-1',
        name: 'Étanchéité',
        types: [],
        anchor: 'asked',
        steps: steps.map(([id, from]) => ({ id, name: `Étape ${id}`, from, businessDays: 2 }))
      }
    ]
  }
})

test('a plan that goes round in circles is refused with the steps that do', () => {
  const cycle = withPlan([
    ['a', 'b'],
    ['b', 'a']
  ])
  expect(played([]).ask(cycle)).toMatchObject({
    reason: { code: 'plan-cycle', params: { plan: 'Étanchéité', steps: 'Étape a → Étape b' } }
  })
})

const ownLetter = (text?: string) => ({
  type: 'set-letter-templates',
  templates: [{ kind: 'acknowledgement', language: 'fr', ...(text !== undefined && { text }) }]
})

test('a template of the firm holds until it is taken back, and only what changes is recorded', () => {
  const play = played([ownLetter('[[subject]]\nUn')])
  const both = { type: 'set-letter-templates', templates: [...ownLetter('[[subject]]\nUn').templates] }
  both.templates.push({ kind: 'reopened', language: 'en', text: '[[subject]]\nTwo' })
  const done = play.ask(both)
  expect(done).toMatchObject({ ok: true, value: [{ payload: { templates: [{ kind: 'reopened' }] } }] })
  expect(play.state().templates?.map(({ kind }) => kind)).toEqual(['acknowledgement', 'reopened'])
  play.ask(ownLetter())
  expect(play.state().templates?.map(({ kind }) => kind)).toEqual(['reopened'])
})

const phrase = {
  id: '01890000-0000-7000-8000-0000000000a1',
  language: 'fr',
  block: 'empathy',
  tones: ['warm'],
  text: 'Nous entendons votre colère.'
}
const changePhrase = (change: object) => ({ type: 'change-phrase', change })

test('a phrase is kept, changed, marked, and taken away with its mark', () => {
  const play = played([changePhrase({ kind: 'set', phrase })])
  play.ask(changePhrase({ kind: 'favourite', id: phrase.id, on: true }))
  play.ask(changePhrase({ kind: 'favourite', id: 'fr-thanks-call', on: true }))
  play.ask(changePhrase({ kind: 'set', phrase: { ...phrase, text: 'Nous vous entendons.' } }))
  expect(play.state().phrases).toMatchObject({ own: [{ text: 'Nous vous entendons.' }], favourites: { length: 2 } })
  play.ask(changePhrase({ kind: 'removed', id: phrase.id }))
  expect(play.state().phrases).toEqual({ own: [], favourites: ['fr-thanks-call'] })
})

const changeWord = (word: string, on: boolean) => ({ type: 'change-word', change: { word, language: 'fr', on } })

test('a word is put into the firm’s dictionary and taken out of it', () => {
  const play = played([changeWord('placoplaque', true), changeWord('Sika', true)])
  play.ask(changeWord('placoplaque', false))
  expect(play.state().words).toEqual([{ word: 'Sika', language: 'fr' }])
})

const refused: readonly [code: (typeof organisationRefusals)[number], name: string, given: object[], when: object][] = [
  ['nothing-changed', 'the same company', [firm], firm],
  ['nothing-changed', 'the same person', [person(owner)], person(owner)],
  ['nothing-changed', 'no mediator for none', [], { type: 'set-mediator' }],
  [
    'nothing-changed',
    'the lead time it has',
    [{ type: 'set-deadline-settings', settings: { lead: { answer: { days: 3 } } } }],
    { type: 'set-deadline-settings', settings: { lead: { answer: { days: 3 } } } }
  ],
  ['nothing-changed', 'the template it has', [ownLetter('x')], ownLetter('x')],
  ['nothing-changed', 'no template of its own for the shipped one', [], ownLetter()],
  [
    'nothing-changed',
    'the phrase it has',
    [changePhrase({ kind: 'set', phrase })],
    changePhrase({ kind: 'set', phrase })
  ],
  ['nothing-changed', 'a phrase that is gone', [], changePhrase({ kind: 'removed', id: phrase.id })],
  ['nothing-changed', 'no favourite already', [], changePhrase({ kind: 'favourite', id: phrase.id, on: false })],
  ['nothing-changed', 'the word it has', [changeWord('Sika', true)], changeWord('Sika', true)],
  ['nothing-changed', 'a word it has not', [], changeWord('Sika', false)],
  ['template-wrong', 'a template that writes no letter', [], ownLetter('broken')],
  ['nothing-changed', 'the same preferences', [preferences(1)], preferences(1)],
  ['last-signatory', 'a first person who signs nothing', [], person(owner, withoutPower)],
  ['last-signatory', 'the only signatory leaving', [person(owner)], person(owner, { active: false })],
  [
    'last-signatory',
    'the only one left losing the power',
    [person(owner), person(helper), person(helper, { active: false })],
    person(owner, withoutPower)
  ],
  ['plan-anchor-missing', 'a plan that counts from a step it has not', [], withPlan([['a', 'b']])],
  [
    'plan-cycle',
    'a plan that goes round in circles',
    [],
    withPlan([
      ['a', 'b'],
      ['b', 'a']
    ])
  ],
  [
    'plan-step-twice',
    'a plan with one step twice',
    [],
    withPlan([
      ['a', 'anchor'],
      ['a', 'anchor']
    ])
  ],
  ['first-number-given', 'a number that is on paper already', [preferences(1)], preferences(7)]
]

it.each(refused)('%s: %s', (code, _name, given, when) => {
  expect(played(given).ask(when, 7)).toMatchObject({ ok: false, reason: { code } })
})

test('every reason that is named has been given', () => {
  const given = new Set(refused.map(([code]) => code))
  expect(organisationRefusals.filter((code) => !given.has(code))).toEqual([])
})

test('a first number above those given, or left as it is, is taken', () => {
  expect(played([preferences(1)]).ask(preferences(8), 7).ok).toBe(true)
  const renamed = { ...preferences(1).preferences, zone: 'America/Martinique' }
  expect(played([preferences(1)]).ask({ type: 'set-preferences', preferences: renamed }, 7).ok).toBe(true)
  expect(played([]).ask(preferences(500)).ok).toBe(true)
})

const upTo = (cents: number): Limit => ({ kind: 'up-to', amount: { cents, currency: 'EUR' } })
it.each<[string, Limit, Parameters<typeof covers>[1], boolean]>([
  ['nothing', { kind: 'none' }, { cents: 1, currency: 'EUR' }, false],
  ['nothing, without an amount', { kind: 'none' }, undefined, false],
  ['anything', { kind: 'any' }, { cents: 9_999_999, currency: 'CHF' }, true],
  ['the very amount', upTo(100), { cents: 100, currency: 'EUR' }, true],
  ['a cent more', upTo(100), { cents: 101, currency: 'EUR' }, false],
  ['another currency', upTo(100), { cents: 1, currency: 'GBP' }, false],
  ['no amount', upTo(100), undefined, true]
])('a limit of %s', (_name, limit, amount, covered) => {
  expect(covers(limit, amount)).toBe(covered)
})
