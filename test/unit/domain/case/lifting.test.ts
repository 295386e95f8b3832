import { describe, expect, it, test } from 'vitest'
import { clientStanding, clientStandings } from '../../../../src-shared/domain/case/defects/ladders'
import { allLifted, answersOf, isAsked, leftAfter, shownBy } from '../../../../src-shared/domain/case/defects/lifting'
import { papersOf, signingOf } from '../../../../src-shared/domain/case/visits/papers'
import { capacities, visitKinds } from '../../../../src-shared/domain/case/visits/vocabulary'
import { attachmentId, defectId } from '../../../../src-shared/lib/ids'

const one = defectId.parse('01890000-0000-7000-8000-0000000006b1')
const two = defectId.parse('01890000-0000-7000-8000-0000000006b2')
const three = defectId.parse('01890000-0000-7000-8000-0000000006b3')
const photograph = (n: number) => attachmentId.parse(`01890000-0000-7000-8000-00000000070${String(n)}`)

type Standing = Exclude<(typeof clientStandings)[number], 'observed'>
const track = (defect: typeof one, ...standings: readonly Standing[]) => ({
  ...{ defect, supplier: [] },
  client: standings.map((standing) => ({ standing }))
})

describe('what the owner can answer of a defect', () => {
  const answers: Record<(typeof clientStandings)[number], readonly string[]> = {
    observed: [],
    reserved: ['lifted'],
    repaired: ['lifted', 'refused'],
    'lifting-asked': ['lifted', 'refused'],
    refused: ['lifted'],
    contested: ['lifted', 'refused'],
    lifted: []
  }
  test.each(clientStandings)('%s', (standing) => {
    const here = standing === 'observed' ? undefined : track(one, standing)
    expect(clientStanding(here)).toBe(standing)
    expect(answersOf(here)).toEqual(answers[standing])
    expect(isAsked(here)).toBe(standing === 'lifting-asked')
  })
})

describe('who lifts', () => {
  test.each(capacities)('%s', (capacity) => {
    const lifts = signingOf('lifting-report', capacity) === 'lifts'
    expect(lifts).toBe(capacity === 'owner' || capacity === 'agent')
    const may = visitKinds.filter((kind) =>
      papersOf({ kind, persons: [{ name: 'Camille Lefèvre', capacity }] }).some(
        (answer) => answer.paper === 'lifting-report' && answer.may
      )
    )
    expect(may).toEqual(lifts ? ['lifting', 'after-sales'] : [])
  })
})

describe('what stays owed', () => {
  const tracks = [track(one, 'reserved', 'repaired', 'lifting-asked'), track(two, 'reserved'), track(three, 'repaired')]
  it('is every reserve that is not lifted; what was never reserved is none', () => {
    expect(leftAfter(tracks, [])).toEqual([one, two])
    expect(leftAfter(tracks, [{ defect: one, outcome: 'lifted' }])).toEqual([two])
    expect(leftAfter(tracks, [{ defect: one, outcome: 'refused' }])).toEqual([one, two])
  })
  it('is nothing once all are lifted, and nothing is lifted where there was no reserve', () => {
    const all = [one, two].map((defect) => ({ defect, outcome: 'lifted' }) as const)
    expect(allLifted(tracks, all)).toBe(true)
    expect(allLifted(tracks)).toBe(false)
    expect(allLifted([track(three, 'repaired', 'lifted')])).toBe(false)
    expect(allLifted([track(one, 'reserved', 'lifted')])).toBe(true)
  })
})

it('shows the photographs of the answer, else those of the latest repair that has one', () => {
  const repaired = {
    ...track(one),
    client: [
      { standing: 'repaired', before: photograph(1), after: photograph(2) },
      { standing: 'refused' },
      { standing: 'repaired' }
    ]
  } as const
  expect(shownBy(repaired, {})).toEqual({ before: photograph(1), after: photograph(2) })
  expect(shownBy(repaired, { after: photograph(3) })).toEqual({ before: photograph(1), after: photograph(3) })
  expect(shownBy(undefined, {})).toEqual({ before: undefined, after: undefined })
})
