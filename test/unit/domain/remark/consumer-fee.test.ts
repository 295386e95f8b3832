import { describe, expect, it } from 'vitest'
import { checkReply } from '../../../../src-shared/domain/remark/check-reply'
import { caseFile } from '../../../../src-shared/domain/remark/facts'

const text =
  'Madame, Monsieur,\n\nNous ajoutons l’indemnité forfaitaire de 40 € pour frais de recouvrement.\n\nCordialement,'

/** Whether the check holds a reminder back for the 40 euros of trade (C. com. art. L441-10, D441-5). */
function isHeld(status: string): boolean {
  const facts = caseFile.parse({ recipient: { status } })
  const { remarks } = checkReply({ text, kind: 'payment-reminder-2', language: 'fr', facts })
  return remarks.some(({ rule, severity }) => rule === 'unlawful-consumer-fee' && severity === 'error')
}

describe('the 40 euros of trade', () => {
  it.each(['consumer', 'non-professional'])('are not asked of a %s', (status) => {
    expect(isHeld(status)).toBe(true)
  })
  it.each(['professional', 'small-professional', 'public-buyer'])('may be asked of a %s', (status) => {
    expect(isHeld(status)).toBe(false)
  })
})
