import { expect, test } from 'vitest'
import { decideSite, type SiteCommand } from '../../../../src-shared/domain/site/decide'
import { site } from '../../../../src-shared/domain/site/events'
import { evolveSite, type SiteState } from '../../../../src-shared/domain/site/evolve'
import { inOrder, insuredOn, lot } from '../../../../src-shared/domain/site/lots'
import { standingZones, zone } from '../../../../src-shared/domain/site/zones'
import { eventId, type LotId, lotId, siteId, type ZoneId, zoneId } from '../../../../src-shared/lib/ids'
import { instant, plainDate } from '../../../../src-shared/lib/plain-date'
import { author } from '../../../support/play-case'
import { noAddress } from '../../../support/store/samples'

const id = siteId.parse('01890000-0000-7000-8000-0000000000f1')
const uuid = (place: number) => `01890000-0000-7000-8000-${String(place).padStart(12, '0')}`
const residence = site.parse({ name: 'Résidence L’Étang', businessNumber: 'CH-2025-014', address: noAddress })
const day = (text: string) => plainDate.parse(text)

/** Commands one after the other, each answered by events or the code of its refusal. */
function play(...commands: readonly (SiteCommand | ((state: SiteState) => SiteCommand))[]) {
  let state: SiteState | undefined
  let made = 0
  const newId = () => uuid(++made)
  const answers = commands.map((given) => {
    const command = typeof given === 'function' ? given(known(state)) : given
    const decided = decideSite(state, command, newId)
    if (!decided.ok) return decided.reason.code
    for (const event of decided.value) {
      const header = {
        id: eventId.parse(newId()),
        recordedAt: instant.parse('2026-03-10T09:00:00.000Z'),
        actor: author
      }
      state = evolveSite(id, state, { ...event, header })
    }
    return decided.value.map(({ type }) => type).join()
  })
  return { state, answers }
}

function known(state: SiteState | undefined): SiteState {
  if (!state) throw new Error('no site yet')
  return state
}

const create = { type: 'create', site: residence } as const
const works = (number: string, name: string) => lot.parse({ number, name, contract: '', insurances: [] })
const firstLot = ({ lots }: SiteState): LotId => lots[0]?.id ?? lotId.parse(uuid(999))

test('a site is created once, then changed by who saw what', () => {
  const { state, answers } = play(
    create,
    { type: 'change', site: { ...residence, name: 'Îlot Sainte-Thérèse' } },
    create
  )
  expect(answers).toEqual(['site-created', 'site-changed', 'site-exists'])
  expect(state).toMatchObject({ id, site: { name: 'Îlot Sainte-Thérèse' }, withdrawn: false, lots: [] })
  expect(play({ type: 'change', site: residence }).answers).toEqual(['no-such-site'])
})

test('a change of the site leaves its lots; a lot that was removed comes back by being changed', () => {
  const paint = works('9', 'Peinture')
  const { state, answers } = play(
    create,
    { type: 'add-lot', is: paint },
    { type: 'change', site: { ...residence, reception: day('2026-02-27') } },
    (now) => ({ type: 'withdraw-lot', lot: firstLot(now) }),
    (now) => ({ type: 'change-lot', lot: firstLot(now), is: { ...paint, name: 'Peinture et sols souples' } })
  )
  expect(answers).toEqual(['site-created', 'lot-added', 'site-changed', 'lot-withdrawn', 'lot-changed'])
  expect(state?.lots).toMatchObject([{ name: 'Peinture et sols souples', withdrawn: false }])
})

test('no two lots of a number, whatever the capitals; a lot without a number is never in the way', () => {
  const { answers } = play(
    create,
    { type: 'add-lot', is: works('2a', 'Gros œuvre') },
    { type: 'add-lot', is: works('2A', 'Étanchéité') },
    { type: 'add-lot', is: works('', 'Nettoyage') },
    { type: 'add-lot', is: works('', 'Espaces verts') },
    (now) => ({ type: 'change-lot', lot: firstLot(now), is: works('2A', 'Gros œuvre') }),
    { type: 'withdraw-lot', lot: lotId.parse(uuid(777)) }
  )
  expect(answers).toEqual([
    'site-created',
    'lot-added',
    'lot-number-taken',
    'lot-added',
    'lot-added',
    'lot-changed',
    'lot-unknown'
  ])
})

test('lots stand in the order people count in', () => {
  const { state } = play(
    create,
    ...['10', '', '2', '2A'].map((number) => ({ type: 'add-lot' as const, is: works(number, `lot ${number}`) }))
  )
  expect(inOrder(state?.lots ?? []).map(({ number }) => number)).toEqual(['2', '2A', '10', ''])
})

test.each([
  ['2025-12-31', 'not-yet'],
  ['2026-01-01', 'valid'],
  ['2026-12-31', 'valid'],
  ['2027-01-01', 'ended']
])('an insurance of 2026 is, on %s, %s', (on, standing) => {
  expect(insuredOn({ from: day('2026-01-01'), to: day('2026-12-31') }, day(on))).toBe(standing)
})

test.each([
  ['more than the law lets hold back', { retention: 501 }],
  ['less than nothing', { retention: -1 }],
  ['a part of a hundredth', { retention: 2.5 }],
  [
    'an insurance that ends before it begins',
    { insurances: [{ kind: 'decennial', insurer: 'SMABTP', policy: '', from: '2026-02-01', to: '2026-01-31' }] }
  ]
])('no lot with %s', (_, part) => {
  expect(lot.safeParse({ ...works('1', 'Maçonnerie'), ...part }).success).toBe(false)
})

test('a site written before there were receptions and lots is read as it was', () => {
  const { reception: _reception, ...old } = residence
  expect(site.parse(old)).toEqual(residence)
})

test('a zone is added once under its words, changed, removed, and comes back by being changed', () => {
  const flat = zone.parse({ kind: 'flat', building: 'Bât. A', level: 'R+2', name: 'appartement 201', rooms: [] })
  const first = ({ zones }: SiteState): ZoneId => zones[0]?.id ?? zoneId.parse(uuid(999))
  const { state, answers } = play(
    create,
    { type: 'add-zone', is: flat },
    { type: 'add-zone', is: { ...flat, kind: 'common', name: 'APPARTEMENT 201' } },
    (now) => ({ type: 'change-zone', zone: first(now), is: { ...flat, rooms: ['Séjour'] } }),
    { type: 'change-zone', zone: zoneId.parse(uuid(777)), is: flat },
    (now) => ({ type: 'withdraw-zone', zone: first(now) }),
    (now) => ({ type: 'withdraw-zone', zone: first(now) }),
    { type: 'add-zone', is: flat },
    (now) => ({ type: 'change-zone', zone: first(now), is: flat })
  )
  expect(answers).toEqual([
    'site-created',
    'zone-added',
    'zone-taken',
    'zone-changed',
    'zone-unknown',
    'zone-withdrawn',
    '',
    'zone-added',
    'zone-taken'
  ])
  expect(state?.zones).toMatchObject([{ withdrawn: true, rooms: ['Séjour'] }, { withdrawn: false }])
  expect(standingZones(state)).toHaveLength(1)
})

test('a zone is named by its building, its floor or its name', () => {
  const unnamed = { kind: 'outside', building: '', level: '', name: '', rooms: [] }
  expect(zone.safeParse(unnamed).success).toBe(false)
  expect(zone.safeParse({ ...unnamed, building: 'Bât. A' }).success).toBe(true)
})
