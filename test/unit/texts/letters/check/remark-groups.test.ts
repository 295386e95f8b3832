import { describe, expect, it } from 'vitest'
import type { LetterRemark } from '../../../../../src-shared/texts/letters/check/letter-remarks'
import { groupRemarks, isSameThroughout, rewritesOf } from '../../../../../src-shared/texts/letters/check/remark-groups'
import { groupWords } from '../../../../../src-shared/texts/remark-words'

type Given = Partial<LetterRemark['remark']> & { readonly replacement?: string }

function found({ replacement, ...given }: Given, start: number): LetterRemark {
  const text = given.text ?? 'dans les meilleurs délais'
  const span = { start, end: start + text.length }
  const remark = { rule: 'vague-timing', severity: 'warn', text, ...span, ...given } as const
  const place = { field: 'body', start: remark.start, end: remark.end }
  return {
    remark,
    key: `${remark.rule}|${text}|${start}`,
    place,
    ...(replacement !== undefined && { rewrite: { ...place, replacement } })
  }
}

const sizes = (all: readonly LetterRemark[]) => groupRemarks(all).map((group) => group.all.length)

describe('remarks that say the same', () => {
  it('are one, wherever they stand, in the order of the first', () => {
    const all = [
      found({}, 0),
      found({ rule: 'shouting', text: 'TRÈS' }, 40),
      found({ text: 'Dans les meilleurs délais' }, 90)
    ]
    const [first, second] = groupRemarks(all)
    expect(first?.all).toEqual([all[0], all[2]])
    expect(second?.all).toEqual([all[1]])
    expect(first && isSameThroughout(first)).toBe(true)
  })

  it('are one for one cause, each place with its own words and what to write instead', () => {
    const all = [
      found({ rule: 'officialese', text: 'nonobstant', replacement: 'malgré' }, 0),
      found({ rule: 'officialese', text: 'susmentionné', replacement: 'cité' }, 40)
    ]
    const [group, ...rest] = groupRemarks(all)
    expect(rest).toEqual([])
    expect(group && isSameThroughout(group)).toBe(false)
    expect(group && rewritesOf(group).map(({ replacement }) => replacement)).toEqual(['malgré', 'cité'])
  })

  it('stay apart where what they say is not the same: its gravity, its detail, an amount, or what is missing', () => {
    const amount = (cents: string, start: number) =>
      found({ rule: 'inconsistent-amount', severity: 'error', text: cents, params: { amount: cents } }, start)
    expect(sizes([amount('120 €', 0), amount('340 €', 20), amount('120 €', 40)])).toEqual([2, 1])
    expect(sizes([found({}, 0), found({ severity: 'error' }, 40), found({ detail: 'late' }, 80)])).toEqual([1, 1, 1])
    const gap = { rule: 'missing-mediator', text: '' } as const
    expect(sizes([found(gap, 0), found(gap, 10)])).toEqual([1, 1])
  })

  it.each([
    ['long-sentence', { words: 34, limit: 25 }, { words: 51, limit: 25 }, '2 phrases ont plus de 25 mots.'],
    ['unexplained-term', { term: 'DTU' }, { term: 'PV' }, '2 mots du métier ne sont pas expliqués.']
  ] as const)('are counted where each says something of its own place: %s', (rule, one, other, words) => {
    const all = [
      found({ rule, text: 'une phrase', params: one }, 0),
      found({ rule, text: 'une autre', params: other }, 40)
    ]
    const [group, ...rest] = groupRemarks(all)
    expect(rest).toEqual([])
    expect(group && groupWords('fr', group).message).toContain(words)
  })
})
