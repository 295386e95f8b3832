import { expect, test } from 'vitest'
import { begins, noBurst, photographed, spoken } from '../../../../../src-shared/domain/case/visits/burst'
import { defectId } from '../../../../../src-shared/lib/ids'

const first = defectId.parse('01890000-0000-7000-8000-0000000005a1')
const second = defectId.parse('01890000-0000-7000-8000-0000000005a2')

test('photograph, photograph, voice are one defect; the next photograph begins another', () => {
  const one = photographed(noBurst, () => first)
  const two = photographed(one, () => second)
  expect([one.defect, begins(one), two.defect, begins(two)]).toEqual([first, true, first, false])
  const three = photographed(spoken(two), () => second)
  expect([three.defect, begins(three), three.voiced]).toEqual([second, true, false])
})

test('nothing can be said of no defect', () => {
  expect(spoken(noBurst)).toEqual(noBurst)
})
