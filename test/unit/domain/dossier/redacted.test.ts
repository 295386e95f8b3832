import { describe, expect, it } from 'vitest'
import { piecesFor } from '../../../../src-shared/domain/dossier/exhibits'
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
