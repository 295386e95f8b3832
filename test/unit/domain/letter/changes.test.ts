import { describe, expect, it } from 'vitest'
import { changesBetween } from '../../../../src-shared/domain/letter/changes'
import { letterDraft } from '../../../../src-shared/domain/letter/draft'

const letter = '01890000-0000-7000-8000-000000000001'
const shared = { letter, language: 'fr', dated: '2026-03-03', subject: 'Solin de l’acrotère' } as const
const notice = letterDraft.parse({ kind: 'formal-notice', ...shared, claimed: { cents: 84_000, currency: 'EUR' } })
const message = letterDraft.parse({ kind: 'progress-update', ...shared, body: 'Bonjour', promise: { text: '' } })

describe('what changed in a letter', () => {
  it('is nothing between a draft and itself', () => {
    expect(changesBetween(notice, notice)).toEqual([])
    expect(changesBetween(message, message)).toEqual([])
  })

  it('is told field by field, in the order in which it is read', () => {
    const after = letterDraft.parse({
      ...notice,
      subject: 'Solin',
      basis: 'art. 1792 du code civil',
      deadlineOn: '2026-03-20'
    })
    expect(changesBetween(notice, after)).toEqual([
      { field: 'subject', was: 'Solin de l’acrotère', now: 'Solin' },
      { field: 'basis', was: '', now: 'art. 1792 du code civil' },
      { field: 'deadlineOn', was: '', now: '2026-03-20' }
    ])
  })

  it('is told of those parts of a text alone that say otherwise, by their names and not their marks', () => {
    const body = (empathy: string, ...more: readonly string[]) =>
      letterDraft.parse({
        ...message,
        body: [`[[empathy]]\n${empathy}`, '[[position]]\nNous sommes d’accord.', ...more].join('\n\n')
      })
    expect(
      changesBetween(body('Nnous comprenons.'), body('Nous comprenons.', '[[request]]\nDites-nous quand.'))
    ).toEqual([
      { field: 'body', block: 'empathy', was: 'Nnous comprenons.', now: 'Nous comprenons.' },
      { field: 'body', block: 'request', was: '', now: 'Dites-nous quand.' }
    ])
    expect(changesBetween(message, body('Nous comprenons.'))[0]).toEqual({
      field: 'body',
      block: 'empathy',
      was: '',
      now: 'Nous comprenons.'
    })
    expect(changesBetween(message, { ...body('Nous comprenons.'), subject: message.subject })).toContainEqual({
      field: 'body',
      was: 'Bonjour',
      now: ''
    })
  })

  it('counts an amount that went', () => {
    const { claimed: _gone, ...without } = letterDraft.parse(notice) as typeof notice & { claimed?: unknown }
    expect(changesBetween(notice, letterDraft.parse(without))).toEqual([{ field: 'claimed', was: '84000', now: '' }])
  })

  it('does not count a remark that was set aside', () => {
    const after = letterDraft.parse({ ...message, dismissed: [{ rule: 'typography', words: 'bonjour' }] })
    expect(changesBetween(message, after)).toEqual([])
  })
})
