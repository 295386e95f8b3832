import { describe, expect, it } from 'vitest'
import { nodeHasher } from '../../../../src-main/store/events/node-hasher'
import { cardCode, machineCard, readCard } from '../../../../src-shared/domain/exchange/machine-card'

const card = machineCard.parse({
  card: 1,
  vault: '0190a0a0-0000-7000-8000-000000000001',
  machine: '0190a0a0-0000-7000-8000-00000000000a',
  epoch: 2,
  letter: 'B',
  name: 'Tablette d’Éloïse',
  recipient: `age1${'q'.repeat(58)}`,
  publicKey: 'ab'.repeat(32),
  seen: []
})

describe('the card of a machine', () => {
  it('reads back as it was written, and nothing else does', () => {
    const signed = { ...card, signature: 'AAAA' }
    expect(readCard(JSON.stringify(signed))).toEqual(signed)
    for (const text of [
      '',
      'age1qqq',
      '[]',
      JSON.stringify(card),
      JSON.stringify({ ...signed, recipient: 'age1bio' })
    ]) {
      expect(readCard(text)).toBeUndefined()
    }
  })

  it('shows a code of five groups of four digits', () => {
    expect(cardCode(nodeHasher, card)).toMatch(/^\d{4}( \d{4}){4}$/u)
  })

  it('shows another code as soon as anything that identifies it differs, and the same under another name', () => {
    const others = [
      { ...card, vault: machineCard.shape.vault.parse('0190a0a0-0000-7000-8000-000000000002') },
      { ...card, machine: machineCard.shape.machine.parse('0190a0a0-0000-7000-8000-00000000000b') },
      { ...card, epoch: 3 },
      { ...card, letter: 'C' },
      { ...card, recipient: machineCard.shape.recipient.parse(`age1${'p'.repeat(58)}`) },
      { ...card, publicKey: machineCard.shape.publicKey.parse('ac'.repeat(32)) }
    ]
    const codes = [card, ...others].map((one) => cardCode(nodeHasher, one))
    expect(new Set(codes).size).toBe(codes.length)
    const renamed = { ...card, name: 'Bureau' }
    expect(cardCode(nodeHasher, renamed)).toBe(codes[0])
  })
})
