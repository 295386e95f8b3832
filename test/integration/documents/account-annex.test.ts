import { expect, test } from 'vitest'
import { languages } from '../../../src-shared/domain/common/vocabulary'
import type { FormalNoticeDraft } from '../../../src-shared/domain/letter/draft'
import { letterId } from '../../../src-shared/lib/ids'
import { composeLetter } from '../../../src-shared/texts/letters/compose'
import { proposeLetter } from '../../../src-shared/texts/letters/propose'
import { day } from '../../support/deadlines'
import { company, leakingFlat, manager, sourcesOf, subcontractor } from '../../support/letter-sources'
import { withPdf } from './pdf-tools'

const sources = sourcesOf(leakingFlat())
const proposed = proposeLetter('formal-notice', letterId.parse('01890000-0000-7000-8000-0000000000f1'), sources)
if (proposed.kind !== 'formal-notice') throw new Error('not a notice')
const notice: FormalNoticeDraft = {
  ...proposed,
  topic: 'payment',
  claimed: { cents: 529_632, currency: 'EUR' },
  account: {
    kind: 'business',
    currency: 'EUR',
    debts: [{ label: 'Facture F-2231', cents: 500_000, from: day('2025-09-30') }],
    deductions: [],
    to: day('2026-03-03'),
    interestFirst: true
  }
}

test.each(languages)(
  'the account of a notice is a tagged table on a page of its own, its sums those of the letter: %s',
  async (language) => {
    const content = composeLetter({ ...notice, language }, sources, {
      company,
      signatory: manager,
      addressee: { contact: subcontractor }
    })
    const sum = language === 'fr' ? '5 296,32 €' : '€5,296.32'
    await withPdf(content, async (file) => {
      const pages = await Promise.all(
        Array.from({ length: file.pages }, async (_, page) => (await file.text(page + 1)).replaceAll(/\s+/gu, ' '))
      )
      const annex = pages.findIndex((text) => /^.{0,80}(?:Annexe|Annex)/u.test(text))
      expect(annex).toBeGreaterThan(0)
      expect(pages.slice(0, annex).join(' ')).toContain(sum)
      expect(pages[annex]).toContain(sum)
      expect(pages[annex]).toMatch(/12[,.]15\s?%/u)
      expect(await file.tool('qpdf', '--check', '@')).toContain('No syntax or stream encoding errors found')
      expect(await file.tool('pdfinfo', '-struct', '@')).toMatch(/Table[\s\S]*TH[\s\S]*TD/u)
    })
  }
)
