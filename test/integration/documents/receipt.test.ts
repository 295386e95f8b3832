import { describe, expect, it } from 'vitest'
import type { Letter } from '../../../src-shared/domain/case/state'
import { attachmentId, eventId, letterId } from '../../../src-shared/lib/ids'
import { plainDate } from '../../../src-shared/lib/plain-date'
import { receiptPaper } from '../../../src-shared/texts/dispatch/receipt'
import { leakingFlat, photograph, sourcesOf, subcontractorId } from '../../support/letter-sources'
import { author } from '../../support/play-case'
import { readForm } from './pdf-tools'

const letter: Letter = {
  id: letterId.parse('01890000-0000-7000-8000-0000000000e1'),
  entry: eventId.parse('01890000-0000-7000-8000-0000000000e2'),
  kind: 'formal-notice',
  number: '2026-A-0042-2',
  to: subcontractorId,
  dated: plainDate.parse('2026-03-03'),
  document: attachmentId.parse('01890000-0000-7000-8000-0000000000e3'),
  subject: 'Infiltration, appartement B12',
  signatory: author,
  enclosures: [photograph],
  says: 'by-hand',
  mailing: {}
}

const named = [
  'Bâti-Rhône Constructions',
  '2026-A-0042-2',
  'Étanchéité du Forez',
  '42000 SAINT ETIENNE',
  'Hélène Garnier-Dupré'
]
const said = {
  fr: [...named, '3 mars 2026', 'ne vaut pas accord'],
  en: [...named, '3 March 2026', 'no agreement']
} as const

describe.each(['fr', 'en'] as const)('the receipt for a letter handed over (%s)', (language) => {
  it('names the letter, who receives it and each piece on one tagged page', async () => {
    const sources = sourcesOf(leakingFlat())
    const content = receiptPaper({ ...sources, state: { ...sources.state, language } }, letter)
    const { text, info, pages } = await readForm(content)
    expect(pages).toBe(1)
    expect(info).toMatch(/Tagged:\s+yes/u)
    for (const words of said[language]) expect(text).toContain(words)
    // What a signature stands for is read before it is given.
    expect(text.indexOf(said[language].at(-1) ?? '')).toBeLessThan(text.lastIndexOf('Hélène Garnier-Dupré'))
  })
})
