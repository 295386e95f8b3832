import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addressOf, caseAddress, rememberPlace } from '../../../src-renderer/lib/places'
import { caseId } from '../../../src-shared/lib/ids'

const location = { hash: '' }
const id = caseId.parse('019bdf89-f900-7f7a-ad3e-a3267a2f1da1')

beforeEach(() => {
  vi.stubGlobal('window', { location })
})

describe('places', () => {
  test('a case opened from the list keeps its filters; from elsewhere it has none', () => {
    location.hash = '#/cases?view=late&sort=name'
    expect(caseAddress(id)).toBe(`/cases/${id}?view=late&sort=name`)
    location.hash = '#/search?q=fuite'
    expect(caseAddress(id)).toBe(`/cases/${id}`)
    location.hash = ''
    expect(caseAddress(id)).toBe(`/cases/${id}`)
  })

  test('are found again as they were left, by their own addresses alone', () => {
    expect(addressOf('search')).toBe('/search')
    location.hash = '#/search?q=fuite'
    rememberPlace('search')
    location.hash = '#/today'
    rememberPlace('search')
    expect(addressOf('search')).toBe('/search?q=fuite')
    expect(addressOf('letters')).toBe('/letters')
  })
})
