import { describe, expect, it } from 'vitest'
import { piecesFor, standInsFor } from '../../../../src-shared/domain/dossier/exhibits'
import { plainDate, timeZone } from '../../../../src-shared/lib/plain-date'
import { file, opening } from '../../../support/case-commands'
import { type Ask, played } from '../../../support/case-plays'

const zone = timeZone.parse('Europe/Paris')
const told = (visibility: 'communicable' | 'internal', attachment: ReturnType<typeof file>): Ask => ({
  ...{ type: 'add-evidence', text: 'Devis', visibility, attachments: [attachment] },
  happened: { kind: 'day', on: plainDate.parse('2026-03-01') }
})
const paper = file(1, { name: 'Devis.pdf', mediaType: 'application/pdf' })
const copy = { ...file(2, { name: 'Devis, caviardé.pdf' }), madeFrom: { id: paper.id, how: 'redacted' as const } }
const given = (...asked: readonly Ask[]) =>
  piecesFor(played([opening(), ...asked]).open, 'client', zone).map(({ attachment }) => attachment.id)

describe('an original that was redacted', () => {
  it('stays here once a reader may have the copy, though he might have had the original', () => {
    expect(given(told('communicable', paper), told('communicable', copy))).toEqual([copy.id])
  })
  it('goes as before while the copy is for us alone', () => {
    expect(given(told('communicable', paper), told('internal', copy))).toEqual([paper.id])
  })
  it('is another matter than a copy that was only annotated', () => {
    const annotated = { ...copy, madeFrom: { id: paper.id, how: 'annotated' as const } }
    expect(given(told('communicable', paper), told('communicable', annotated))).toEqual([paper.id, copy.id])
  })
})

describe('what leaves with a letter in the place of a piece', () => {
  const again = {
    ...file(3, { name: 'Devis, caviardé encore.pdf' }),
    madeFrom: { id: copy.id, how: 'redacted' as const }
  }
  const standing = (...asked: readonly Ask[]) => standInsFor(played([opening(), ...asked]).open, 'other-party')

  it('is its redacted copy, and of that one the next', () => {
    const standIn = standing(told('communicable', paper), told('communicable', copy), told('communicable', again))
    expect([paper, copy, again].map(({ id }) => standIn(id))).toEqual([again.id, again.id, again.id])
  })
  it('is the last copy of several', () => {
    const other = { ...file(4), madeFrom: { id: paper.id, how: 'redacted' as const } }
    const standIn = standing(told('communicable', paper), told('communicable', copy), told('communicable', other))
    expect(standIn(paper.id)).toBe(other.id)
  })
  it('is the piece itself where there is no copy that may leave', () => {
    const annotated = { ...file(5), madeFrom: { id: paper.id, how: 'annotated' as const } }
    const standIn = standing(told('communicable', paper), told('internal', copy), told('communicable', annotated))
    expect([standIn(paper.id), standIn(file(9).id)]).toEqual([paper.id, file(9).id])
  })
})
