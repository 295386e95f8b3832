import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disputeTypes } from '../../../../src-shared/domain/case/dispute-types'
import {
  type EvidenceCode,
  evidenceCode,
  evidenceCodes,
  evidenceFor,
  holderOf,
  isPackComplete,
  missingEvidence
} from '../../../../src-shared/domain/listening/evidence'
import { openQuestions, questionsFor } from '../../../../src-shared/domain/listening/open-questions'

const type = fc.constantFrom(...disputeTypes)
const have = fc.uniqueArray(fc.constantFrom(...evidenceCodes)).map((codes) => new Set(codes))

describe('the questions', () => {
  test.each(disputeTypes)('of %s are asked once each, from what happened to anything else', (of) => {
    const asked = questionsFor(of)
    expect(new Set(asked).size).toBe(asked.length)
    expect(asked).toContain('what-happened')
    expect(asked).toContain('what-would-put-right')
    expect(asked.at(-1)).toBe('anything-else')
    expect(asked.length).toBeLessThanOrEqual(13)
  })
  test('begin with the danger where there is one', () => {
    expect(questionsFor('safety').slice(0, 3)).toEqual(['is-anybody-at-risk', 'what-was-made-safe', 'what-happened'])
  })
  test('are all asked somewhere', () => {
    expect(new Set(disputeTypes.flatMap(questionsFor))).toEqual(new Set(openQuestions))
  })
})

describe('the evidence', () => {
  test('of works that can be handed over', () => {
    const some = new Set<EvidenceCode>(['contract', 'dated-photos', 'what-happened', 'when-it-happened'])
    expect(isPackComplete('works', some)).toBe(false)
    expect(missingEvidence('works', some)[0]).toEqual({
      code: 'handover-report',
      needed: true,
      holder: 'us',
      maybeAsked: true
    })
    expect(isPackComplete('works', new Set([...some, 'handover-report' as const]))).toBe(true)
    expect(missingEvidence('works', new Set([...some, 'handover-report' as const]))[0]?.code).toBe('plans')
  })
  test('is never a medical note that we ask for', () => {
    const asked = disputeTypes.flatMap(evidenceFor).filter((line) => line.maybeAsked)
    expect(asked.some((line) => line.code === 'medical-note')).toBe(false)
    expect(evidenceFor('safety').some((line) => line.code === 'medical-note')).toBe(true)
  })
  test('is named once in each list, each name somewhere, by a closed list', () => {
    for (const of of disputeTypes) {
      const codes = evidenceFor(of).map((line) => line.code)
      expect(new Set(codes).size).toBe(codes.length)
      expect(evidenceFor(of).some((line) => line.needed)).toBe(true)
    }
    expect(new Set(disputeTypes.flatMap(evidenceFor).map((line) => line.code))).toEqual(new Set(evidenceCodes))
    expect(evidenceCode.safeParse('a-diary').success).toBe(false)
    expect([holderOf('dated-photos'), holderOf('plans')]).toEqual(['client', 'us'])
  })
  test('that is missing shrinks as evidence comes in, and a complete pack stays complete', () => {
    fc.assert(
      fc.property(type, have, have, (of, some, more) => {
        const both = new Set([...some, ...more])
        const before = missingEvidence(of, some).map((line) => line.code)
        const after = missingEvidence(of, both).map((line) => line.code)
        expect(before).toEqual(expect.arrayContaining(after))
        expect(after.every((code) => !both.has(code))).toBe(true)
        if (isPackComplete(of, some)) expect(isPackComplete(of, both)).toBe(true)
      })
    )
  })
})
