import { describe, expect, it } from 'vitest'
import type { Reader } from '../../../../src-shared/domain/common/visibility'
import { receivable } from '../../../../src-shared/domain/dossier/receivable'
import { file, opening } from '../../../support/case-commands'
import { played } from '../../../support/case-plays'
import { received } from '../../../support/list-plays'

const line = {
  defect: '01890000-0000-7000-8000-00000000d001',
  kind: 'poor-work',
  theirs: '41',
  place: 'A101, Salle de bains',
  text: 'Joint de baignoire absent',
  lotWords: '08 - PLOMBERIE',
  pieces: [file(21).id]
} as const

/** The files a reader receives of a list that was taken in and may be shown. */
function filesFor(reader: Reader): readonly string[] {
  const play = played([opening(), received([{ ...line, pieces: [...line.pieces] }], { visibility: 'communicable' })])
  const nothing = { entries: new Set<never>(), pieces: new Set<never>() }
  const { state } = receivable(play.open, play.stored, reader, nothing)
  return Object.values(state.pieces).map(({ attachment }) => attachment.id)
}

describe('a list that was received', () => {
  it.each(['client', 'other-party'] as const)(
    'gives the %s its defects and their photographs, not the file',
    (reader) => {
      expect(filesFor(reader)).toEqual([file(21).id])
    }
  )

  it.each(['insurer', 'expert', 'lawyer', 'firm'] as const)('gives the %s the file as well', (reader) => {
    expect(filesFor(reader)).toEqual([file(20).id, file(21).id])
  })
})
