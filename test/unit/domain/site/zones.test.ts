import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { walkThrough } from '../../../../src-shared/domain/case/defects/by-walk'
import { floorOf } from '../../../../src-shared/domain/site/floors'
import {
  byPlace,
  byZone,
  placeIn,
  planOfPlace,
  type Zone,
  zone,
  zoneOf,
  zoneWords
} from '../../../../src-shared/domain/site/zones'

const part = (kind: Zone['kind'], building: string, level = '', name = '', rooms: string[] = []): Zone =>
  zone.parse({ kind, building, level, name, rooms })

const site = [
  part('building', 'Bât. A'),
  part('common', 'Bât. A', 'SS1', 'parking'),
  part('common', 'Bât. A', 'RDC', 'hall'),
  part('flat', 'Bât. A', 'RDC', 'appartement 9'),
  part('flat', 'Bât. A', 'R+2', 'appartement 201', ['Entrée', 'Séjour', 'Cuisine']),
  part('flat', 'Bât. A', 'R+10', 'appartement 1001'),
  part('staircase', 'Bât. A', '', 'escalier 1'),
  part('common', 'Bât. A', 'Combles'),
  part('outside', 'Bât. A', '', 'jardin privatif'),
  part('building', 'Bât. B'),
  part('outside', '', '', 'voirie')
]

it.each([
  ['r+2', 2],
  ['r + 12, appartement', 12],
  ['rdc', 0],
  ['rez-de-chaussee', 0],
  ['ss', -1],
  ['ss2', -2],
  ['sous-sol 1', -1],
  ['r-1', -1],
  ['niveau -2', -2],
  ['etage 3', 3],
  ['1er etage', 1],
  ['2e etage', 2],
  ['3rd floor', 3],
  ['ground floor', 0],
  ['combles', 1_000]
])('reads the floor of « %s »', (words, level) => {
  expect(floorOf(words)?.level).toBe(level)
})

it.each(['sejour', 'ssi', 'rdcx', '12', 'chambre 1', 'radiateur', ''])('reads no floor in « %s »', (words) => {
  expect(floorOf(words)).toBeUndefined()
})

it('puts the parts of a site in the order one walks, whatever order they were added in', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(site, { minLength: site.length }), (mixed) => {
      expect(mixed.toSorted(byZone).map(zoneWords)).toEqual(site.map(zoneWords))
    })
  )
})

it('orders any places the same way, whichever comes first', () => {
  const place = fc
    .array(fc.constantFrom('R+2', 'RDC', 'SS1', 'Bât. B', 'Séjour', 'apt 10', 'apt 9', '2e étage', 'toiture'), {
      maxLength: 4
    })
    .map((parts) => parts.join(', '))
  fc.assert(
    fc.property(place, place, place, (a, b, c) => {
      expect(Math.sign(byPlace(a, b)) + Math.sign(byPlace(b, a))).toBe(0)
      if (byPlace(a, b) <= 0 && byPlace(b, c) <= 0) expect(byPlace(a, c)).toBeLessThanOrEqual(0)
    })
  )
})

describe('the zone of a place', () => {
  it.each([
    ['Bât. A, R+2, appartement 201, Séjour', 'Bât. A, R+2, appartement 201', 'Séjour'],
    ['bat. a, r+2, APPARTEMENT 201', 'Bât. A, R+2, appartement 201', ''],
    ['Bât. A – local vélos', 'Bât. A', 'local vélos']
  ])('%s', (place, words, room) => {
    const found = zoneOf(site, place)
    expect(found && zoneWords(found.zone)).toBe(words)
    expect(found?.room).toBe(room)
  })

  it('is none where a longer name only begins alike', () => {
    expect(zoneOf(site, 'Bât. AB, R+1')).toBeUndefined()
    expect(zoneOf(site, 'Séjour')).toBeUndefined()
  })

  it('comes back from the words it is given', () => {
    for (const one of site) {
      expect(zoneOf(site, placeIn(one, 'WC'))).toEqual({ zone: one, room: 'WC' })
      expect(zoneOf(site, placeIn(one, ''))).toEqual({ zone: one, room: '' })
    }
  })

  it('says which plan shows it', () => {
    const plans = [{ level: 'Bât. A, R+1' }, { level: 'Bât. A, R+2' }]
    expect(planOfPlace(plans, 'Bât. A, R+2, appartement 201, Séjour')).toBe(plans[1])
    expect(planOfPlace(plans, 'Bât. A, R+10')).toBeUndefined()
  })
})

const walked = (zones: readonly Zone[], ...places: readonly string[]) =>
  places
    .map((place, nth) => ({ place, number: nth + 1 }))
    .toSorted(walkThrough(zones))
    .map(({ place }) => place)

it('walks past defects through the zones and their rooms, then past what lies in none', () => {
  const flat = 'Bât. A, R+2, appartement 201'
  const asWalked = [
    'Bât. A, SS1, parking',
    'Bât. A, RDC, hall, boîtes aux lettres',
    flat,
    `${flat}, Entrée`,
    `${flat}, Séjour`,
    `${flat}, Cuisine`,
    `${flat}, Balcon`,
    'Bât. A, R+10, appartement 1001, Séjour',
    'voirie',
    'Local poubelles'
  ]
  expect(walked(site, ...asWalked.toReversed())).toEqual(asWalked)
})

it('without zones, walks by the floors that places name', () => {
  const asWalked = [
    'Bât. A, SS1',
    'Bât. A, RDC, hall',
    'Bât. A, R+1, apt 9',
    'Bât. A, R+1, apt 10',
    'Bât. B, RDC',
    'Séjour',
    'toiture'
  ]
  expect(walked([], ...asWalked.toReversed())).toEqual(asWalked)
})
