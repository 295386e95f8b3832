import { describe, expect, it } from 'vitest'
import type { Stored } from '../../../../src-shared/domain/common/recorded'
import { firmConflicts } from '../../../../src-shared/domain/organisation/conflicts'
import type { OrganisationEvent } from '../../../../src-shared/domain/organisation/organisation'
import { eventId } from '../../../../src-shared/lib/ids'

const id = (place: number) => eventId.parse(`018f6b1e-0000-7000-8000-${String(place).padStart(12, '0')}`)

function templates(place: number, kind: 'formal-notice' | 'acknowledgement', text: string, saw?: number) {
  const payload = {
    attachments: [],
    templates: [{ kind, language: 'fr', text }],
    ...(saw !== undefined && { saw: id(saw) })
  }
  return { type: 'letter-templates-set', payload, header: { id: id(place) } } as unknown as Stored<OrganisationEvent>
}

describe('settings that two machines set apart', () => {
  it('are none while each version saw the one before', () => {
    expect(firmConflicts([templates(1, 'formal-notice', 'a'), templates(2, 'formal-notice', 'b', 1)])).toEqual([])
  })

  it('are shown where the last did not see the other', () => {
    const both = [templates(1, 'formal-notice', 'a'), templates(2, 'formal-notice', 'b', 1)]
    expect(firmConflicts([...both, templates(3, 'formal-notice', 'c', 1)])).toEqual(['template'])
  })

  it('are none where both set the same, or another template', () => {
    const first = templates(1, 'formal-notice', 'a')
    expect(
      firmConflicts([first, templates(2, 'formal-notice', 'b', 1), templates(3, 'formal-notice', 'b', 1)])
    ).toEqual([])
    expect(
      firmConflicts([first, templates(2, 'formal-notice', 'b', 1), templates(3, 'acknowledgement', 'c', 1)])
    ).toEqual([])
  })

  it('are settled by setting it again', () => {
    const apart = [templates(1, 'formal-notice', 'a'), templates(2, 'formal-notice', 'b', 1)]
    const settled = [...apart, templates(3, 'formal-notice', 'c', 1), templates(4, 'formal-notice', 'b', 3)]
    expect(firmConflicts(settled)).toEqual([])
  })
})
